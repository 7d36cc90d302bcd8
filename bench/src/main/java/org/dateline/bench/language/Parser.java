package org.dateline.bench.language;

import java.util.List;

/**
 * A rival that gives trees and names. Like {@link Tagger} a service of the test class path; one that cannot work here says why in
 * {@link #missing()}.
 */
public interface Parser {

    /** Name and version. */
    String name();

    /** Why this rival cannot run here, or an empty text. */
    String missing();

    /** What the rival says of each word of one sentence. */
    List<Word> parse(List<String> words);

    /**
     * A word as the rival sees it, in this benchmark's terms.
     *
     * @param head the head's position from 0, or -1
     * @param verb whether it is a main verb
     * @param relation {@code nsubj}, {@code nsubj:pass}, {@code obj}, or empty for any other relation
     * @param name {@code B-PER}, {@code I-PER}, the same for {@code LOC} and {@code ORG}, or {@code O}
     */
    record Word(int head, boolean verb, String relation, String name) {}
}
