package org.dateline.formats;

import org.dateline.Document;

/** What one line of documents holds: a document, or a reason why not. Immutable. */
public sealed interface DocumentLine {

    /** A line that gave a document. */
    record Good(Document document) implements DocumentLine {}

    /** A line that gave none. */
    record Bad(ErrorRecord error) implements DocumentLine {}
}
