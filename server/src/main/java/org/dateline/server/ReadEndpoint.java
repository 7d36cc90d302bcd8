package org.dateline.server;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.Document;
import org.dateline.Timestamp;
import org.dateline.UnreadableDocumentException;
import org.dateline.formats.DocumentLine;
import org.dateline.formats.DocumentLines;
import org.dateline.formats.RecordWriter;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/read}: one document in, one record out, nothing kept. Thread-safe. */
final class ReadEndpoint {

    private static final int WAIT_SECONDS = 10;

    private final Readers readers;
    private final int limit;
    private final RecordWriter records = RecordWriter.compact();

    /** Reading keeps a core busy; more at once than there are cores would only make everybody wait longer. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    ReadEndpoint(Readers readers, int limit) {
        this.readers = readers;
        this.limit = limit;
    }

    void read(Context context) {
        Document document = document(context);
        Answer answer = inTurn(() -> {
            try {
                return Answer.of(records.write(readers.reader().read(document)), Answer.JSON);
            } catch (UnreadableDocumentException e) {
                throw Problem.of(422, "Not readable", String.valueOf(e.getMessage()))
                        .exception();
            }
        });
        Answers.sendOnce(context, answer, 200);
    }

    /** Something that keeps a core busy. */
    interface Work {
        Answer run();
    }

    /** Does the work when it is its turn. */
    Answer inTurn(Work work) {
        boolean mine = false;
        try {
            mine = turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw Problem.unavailable("Too many documents are being read at once. Try again in a few seconds.", 5)
                        .exception();
            }
            return work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The newsroom is closing. Try again when it is back.", 10)
                    .exception();
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    private Document document(Context context) {
        String type = Requests.mediaType(context);
        return switch (type) {
            case "text/html", "text/plain" -> plain(context);
            case Answer.JSON -> line(Requests.body(context, limit));
            default ->
                throw Problem.of(
                                415,
                                "Not this type",
                                (type.isEmpty() ? "No Content-Type is given" : "\"" + type + "\" is not read")
                                        + ". Send text/html, text/plain, or application/json as in dateline read --jsonl.")
                        .exception();
        };
    }

    private Document plain(Context context) {
        byte[] body = Requests.body(context, limit);
        if (body.length == 0) {
            throw Problem.of(400, "Empty", "The body is empty. Send a page or a text.")
                    .exception();
        }
        String url = Requests.text(context, "url");
        String id = Requests.text(context, "id");
        String given = context.req().getContentType();
        return Document.of(body, url == null ? "request" : url)
                .withMediaType(given)
                .with(new Document.Known(
                        id,
                        Markup.link(url),
                        published(Requests.text(context, "published")),
                        Requests.text(context, "publisher")));
    }

    private static @Nullable Timestamp published(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return org.dateline.formats.Timestamps.parse(text)
                .orElseThrow(() -> Problem.badRequest(
                                "published",
                                "published is \"" + text
                                        + "\". Give a day or a time as in 2025-07-10 or 2025-07-10T09:30+03:00.")
                        .exception());
    }

    private static Document line(byte[] body) {
        return switch (DocumentLines.of("request").read(body, 1)) {
            case DocumentLine.Good good -> good.document();
            case DocumentLine.Bad bad ->
                throw Problem.of(400, "No input document", bad.error().message())
                        .exception();
        };
    }
}
