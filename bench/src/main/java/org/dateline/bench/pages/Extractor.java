package org.dateline.bench.pages;

import java.nio.charset.Charset;
import java.util.Set;

/**
 * A tool under measurement: Dateline or a rival. Rivals are services ({@link java.util.ServiceLoader}) of the test class
 * path. An implementation is used by one thread.
 */
public interface Extractor {

    /** Name and version, as the table's column is headed. */
    String name();

    /** What this tool can be asked for. A measure of any other field is left blank in its column. */
    Set<Field> fields();

    /**
     * Takes a page apart.
     *
     * @param html the page's bytes
     * @param charset what they are written in, for tools that take a string
     * @throws Exception whatever the tool throws; counted as a page with nothing on it
     */
    Extraction extract(byte[] html, Charset charset) throws Exception;

    /** The parts of a page that are measured. */
    enum Field {
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
