package org.dateline.entity;

import org.dateline.Span;

/**
 * One place where an entity is spoken of. Immutable.
 *
 * @param first its first token
 * @param end the token after its last
 * @param head the token that the rest of it depends on
 * @param form how it is spoken of
 * @param span its words in the article's text, in code points
 */
public record Mention(int first, int end, int head, Form form, Span span) {

    /** How an entity is spoken of. */
    public enum Form {

        /** By name: "Rubio". */
        NAME,

        /** By a common noun: "his Russian counterpart". */
        NOMINAL,

        /** By a pronoun: "he". */
        PRONOUN
    }
}
