package org.dateline;

/** The shape a document came in. */
public enum Form {
    /** Markup. */
    HTML,
    /** All visible text of a page, furniture included, one block a line. */
    FLATTENED,
    /** The text of an article and nothing else: paragraphs apart by blank lines, or a bare sentence. */
    CLEAN
}
