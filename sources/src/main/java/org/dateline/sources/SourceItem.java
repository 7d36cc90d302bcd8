package org.dateline.sources;

import org.dateline.Document;

/** What a source gives, one after the other: a document, a word on one that could not be had, or on one passed over. Immutable. */
public sealed interface SourceItem {

    /** The file or address it came from, as it was named. */
    String source();

    /** Where it stood there. */
    Position position();

    /** A document. */
    record Found(String source, Position position, Document document) implements SourceItem {}

    /**
     * A document, or a part of the source, that could not be had. What comes after it still comes.
     *
     * @param problem what is wrong, without a full stop: "breaks off"
     * @param advice what to do, a whole sentence
     */
    record Failed(String source, Position position, String problem, String advice) implements SourceItem {

        /** The one line for a person: who, where, what is wrong, what to do. */
        public String message() {
            String where = position.words().isEmpty() ? "" : ", " + position.words();
            return source + where + ": " + problem + ". " + advice;
        }
    }

    /**
     * Something that is no news page and was not expected to be: a picture in a web archive, a redirection.
     *
     * @param reason in words that can be counted: the same for the same cause, "not a page (image/png)"
     */
    record Skipped(String source, Position position, String reason) implements SourceItem {}
}
