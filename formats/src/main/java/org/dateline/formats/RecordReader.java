package org.dateline.formats;

import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Reading;
import org.dateline.Warning;

/**
 * Reads a record back, as {@link RecordWriter} wrote it: writing what was read gives the same bytes. Stateless and thread-safe.
 *
 * <p>Not in a record, and so not in what is read: the document's bytes ({@link Document#remembered}), the tokens of mentions and cues
 * (-1), and the name of the place that an entity is (the entity's own name stands in). Members that this version does not know are
 * passed over; a member that it does know and that is not there or not well is a fault.
 */
public final class RecordReader {

    private RecordReader() {}

    /**
     * Reads one record.
     *
     * @param record UTF-8, one object, indented or not
     * @throws MalformedRecordException if it is no record of a reading; the message names the member
     */
    public static Reading read(byte[] record) {
        try {
            return reading(Node.root(JsonValue.parse(record)));
        } catch (MalformedJsonException e) {
            throw new MalformedRecordException(
                    e.getMessage() + ". Give one record of the format " + RecordWriter.FORMAT + ".", e);
        } catch (IllegalArgumentException e) {
            // A value's own defence: a span that runs backwards, an interval with one end.
            throw new MalformedRecordException(
                    "The record contradicts itself: " + e.getMessage() + ". Read the document again.", e);
        }
    }

    private static Reading reading(Node root) {
        Node format = root.member("format");
        if (format.isNothing() || !format.text().equals(RecordWriter.FORMAT)) {
            throw format.fault("is not \"" + RecordWriter.FORMAT + "\"");
        }
        if (!root.member("error").isNothing()) {
            throw root.fault("tells of a document that could not be read");
        }
        Node source = root.member("source");
        return new Reading(
                Document.remembered(
                                root.member("id").text(),
                                source.member("uri").text(),
                                source.member("sha256").text())
                        .withMediaType(source.optionalText("mediaType"))
                        .withRetrieved(source.optionalText("retrieved")),
                source.member("form").constant(Form.class),
                root.member("warnings").list(RecordReader::warning),
                ArticleReading.read(root.member("article")),
                root.member("furniture").list(RecordReader::furniture),
                ContentReading.read(root));
    }

    private static Warning warning(Node node) {
        return new Warning(node.member("code").text(), node.member("message").text());
    }

    private static Furniture furniture(Node node) {
        return new Furniture(
                node.member("kind").constant(Furniture.Kind.class),
                node.member("text").text(),
                node.member("source").optional(Node::source));
    }
}
