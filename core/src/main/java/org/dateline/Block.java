package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * One piece of the body, in reading order. The family is closed: a new kind of block is a decision that every switch
 * over blocks must take note of. Immutable.
 */
public sealed interface Block {

    /** The block's words in {@link Article#text()}. */
    Span span();

    /** Where the block stood in the document's bytes, or null if the form of the document cannot tell. */
    @Nullable
    SourceRange source();

    /** Running text. */
    record Paragraph(Span span, @Nullable SourceRange source) implements Block {}

    /** A crosshead: a title inside the body, over the paragraphs that follow it. */
    record Subheading(Span span, @Nullable SourceRange source) implements Block {}

    /** Words set apart because they are another's: a letter, a post, a statement. Not a pull quote, which repeats. */
    record BlockQuote(Span span, @Nullable SourceRange source) implements Block {}

    /** One item of a list in the body. */
    record ListItem(Span span, @Nullable SourceRange source) implements Block {}

    /** A correction, clarification or editor's note. */
    record Correction(Span span, @Nullable SourceRange source) implements Block {}
}
