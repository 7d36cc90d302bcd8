package org.dateline.bench.pages;

import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tool under measurement: Dateline or a rival. Rivals are services ({@link java.util.ServiceLoader}) of the test class
 * path. An implementation is used by one thread.
 */
public interface Extractor {

    /** Name and version, as the table's column is headed. */
    String name();

    /** What this tool can be asked for. A measure of any other part is left blank in its column. */
    Set<Part> parts();

    /**
     * The tool's own work from bytes to its own result, and nothing besides: this is what the clock measures.
     *
     * @param html the page's bytes
     * @param charset what they are written in, for tools that take a string
     * @throws Exception whatever the tool throws; counted as a page with nothing on it
     */
    @Nullable
    Object read(byte[] html, Charset charset) throws Exception;

    /**
     * A result of {@link #read} in the words that all tools share.
     *
     * @throws Exception whatever the tool throws; counted as a page with nothing on it
     */
    Extraction describe(@Nullable Object result) throws Exception;

    /** The parts of a page that are measured. */
    enum Part {
        BODY,
        TITLE,
        DATE,
        AUTHORS,
        STANDFIRST,
        SUBHEADINGS,
        FIGURES,
        FLATTENED
    }
}
