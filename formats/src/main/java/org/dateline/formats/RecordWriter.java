package org.dateline.formats;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.Article;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Furniture;
import org.dateline.Reading;
import org.dateline.Warning;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the reading record, format {@value #FORMAT}: one JSON object for one document, fields always all there and
 * always in the same order. The same reading gives the same bytes on any machine. Offsets of spans are code points over
 * {@code article.text}; offsets under {@code source} are bytes of the document. Immutable and thread-safe.
 */
public final class RecordWriter {

    /** The name and version of the record, its first field. */
    public static final String FORMAT = "dateline/1";

    private final JsonFactory factory = new JsonFactory();
    private final boolean indented;

    private RecordWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer of records of one line each. */
    public static RecordWriter compact() {
        return new RecordWriter(false);
    }

    /** A writer of records for the eye: two spaces a level, short objects on one line, line feeds on every system. */
    public static RecordWriter indented() {
        return new RecordWriter(true);
    }

    /** The record of a reading: UTF-8, a line feed at the end. */
    public byte[] write(Reading reading) {
        return write(reading, null);
    }

    /** The record of a reading with one field more, {@code decisions}: what was chosen and why. */
    public byte[] write(Explanation explanation) {
        return write(explanation.reading(), explanation.decisions());
    }

    /** The record of a line that could not be read: UTF-8, a line feed at the end. */
    public byte[] write(ErrorRecord error) {
        return bytes(json -> {
            json.text("format", FORMAT);
            json.text("id", error.id());
            json.number("line", error.line());
            json.object("error", () -> {
                json.text("code", error.code());
                json.text("message", error.message());
            });
        });
    }

    private byte[] write(Reading reading, @Nullable List<Decision> decisions) {
        return bytes(json -> {
            json.text("format", FORMAT);
            json.text("id", reading.document().id());
            json.object("source", () -> source(json, reading));
            json.list("warnings", reading.warnings(), warning -> json.line(() -> warning(json, warning)));
            Article article = reading.article();
            json.object("article", () -> ArticleMembers.write(json, article));
            json.list("furniture", reading.furniture(), piece -> json.line(() -> furniture(json, piece)));
            ContentMembers.write(json, reading.contents());
            if (decisions != null) {
                json.list("decisions", decisions, decision -> json.line(() -> decision(json, decision)));
            }
        });
    }

    private static void source(Json json, Reading reading) {
        Document document = reading.document();
        json.text("uri", document.uri());
        json.text("sha256", document.sha256());
        json.text("mediaType", document.mediaType());
        json.text("retrieved", document.retrieved());
        json.text("form", Names.of(reading.form()));
    }

    private static void warning(Json json, Warning warning) {
        json.text("code", warning.code());
        json.text("message", warning.message());
    }

    private static void furniture(Json json, Furniture piece) {
        json.text("kind", Names.of(piece.kind()));
        json.text("text", piece.text());
        json.source(piece.source());
    }

    private static void decision(Json json, Decision decision) {
        json.text("subject", decision.subject());
        json.text("path", decision.path());
        json.text("excerpt", decision.excerpt());
        json.flag("kept", decision.kept());
        json.text("reason", decision.reason());
        json.source(decision.source());
    }

    private byte[] bytes(Consumer<Json> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        Indentation indentation = indented ? new Indentation() : null;
        try (JsonGenerator generator = factory.createGenerator(context(indentation), bytes)) {
            Json json = new Json(generator, indentation);
            json.object(() -> members.accept(json));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static ObjectWriteContext context(@Nullable Indentation indentation) {
        if (indentation == null) {
            return ObjectWriteContext.empty();
        }
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return indentation;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
