package org.dateline.bench.language;

import java.util.List;

/**
 * A rival that gives universal parts of speech. Rivals are services ({@link java.util.ServiceLoader}) of the test class path, so that
 * none of them gets into what ships.
 */
public interface Tagger {

    /** Name and version. */
    String name();

    /** A tag for each word of one sentence. */
    List<String> tag(List<String> words);
}
