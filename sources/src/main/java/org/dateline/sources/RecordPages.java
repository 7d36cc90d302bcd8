package org.dateline.sources;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.Document;
import org.dateline.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What a record of a web archive is to a reader of news.
 *
 * <p>Traps seen in the wild: a header says gzip or chunked, and the crawler kept the body without (Common Crawl's news
 * archives of the first years, which also keep the true header as {@code X-Crawl-Content-Encoding}); dates that are none;
 * addresses in angle brackets; no {@code Content-Type}. A record is taken into memory as a whole before anything in it is
 * looked at, so that whatever is wrong with it, the next one is found.
 */
final class RecordPages {

    /** What headers may take of a record beside the document. */
    private static final int HEADERS = 1 << 18;

    private final String source;
    private final Limits limits;

    RecordPages(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * The item that a record gives, null if it is of a kind that never holds a page.
     *
     * @param inPassing whether the item is wanted for counting only; then it may be any
     * @throws IOException if the archive itself cannot be read on from here
     */
    @Nullable
    SourceItem item(WarcRecord record, Position position, boolean inPassing) throws IOException {
        return switch (record) {
            case WarcResponse response -> inPassing ? skipped(position, "") : response(response, position);
            case WarcResource resource -> inPassing ? skipped(position, "") : plain(resource, position, false);
            case WarcConversion conversion -> inPassing ? skipped(position, "") : plain(conversion, position, true);
            case WarcRevisit revisit -> skipped(position, "same as a page fetched before (revisit record)");
            default -> null;
        };
    }

    private SourceItem response(WarcResponse response, Position position) throws IOException {
        String type = response.headers().first("Content-Type").orElse("");
        if (!type.isEmpty() && !type.toLowerCase(Locale.ROOT).startsWith("application/http")) {
            return type.toLowerCase(Locale.ROOT).startsWith("text/dns")
                    ? skipped(position, "not a page (text/dns)")
                    : plain(response, position, false);
        }
        long size = response.body().size();
        int most = limits.document() + HEADERS;
        byte[] block = response.body().stream().readNBytes(size > most ? HEADERS : most);
        if (block.length < Math.min(size, size > most ? HEADERS : most)) {
            throw new EOFException("breaks off within a record");
        }
        HttpResponse http;
        try {
            http = HttpResponse.parseWithoutBody(Channels.newChannel(new ByteArrayInputStream(block)), null);
        } catch (IOException | RuntimeException e) {
            return failed(
                    position, "holds no HTTP response that can be read", "Leave it out, or fetch the page again.");
        }
        if (http.status() < 200 || http.status() > 299 || http.status() == 204 || http.status() == 206) {
            return skipped(position, "status " + http.status());
        }
        String declared = http.headers().first("Content-Type").orElse(null);
        if (!isPage(declared)) {
            return skipped(position, "not a page (" + base(declared) + ")");
        }
        if (size > most) {
            return tooLarge(position);
        }
        try {
            byte[] body = HttpBody.decoded(http, block, limits.document(), source);
            if (declared == null
                    && FileKind.of(Arrays.copyOf(body, Math.min(body.length, FileKind.LOOKED_AT)), "")
                            != FileKind.PAGE) {
                return skipped(position, "not a page (no type)");
            }
            return found(response, position, body, declared);
        } catch (UnreadableDocumentException e) {
            return tooLarge(position);
        } catch (IOException | RuntimeException e) {
            return failed(
                    position,
                    "has a body that cannot be unpacked ("
                            + (e.getMessage() == null ? "ends too early" : e.getMessage()) + ")",
                    "Fetch the page again, or leave it out.");
        }
    }

    /** A record that is the document itself, without HTTP around it. */
    private SourceItem plain(WarcTargetRecord record, Position position, boolean orText) throws IOException {
        MediaType type = record.contentType();
        String declared = type == null ? null : type.raw();
        String lower = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
        boolean fits = (declared != null && isPage(declared)) || (orText && lower.startsWith("text/plain"));
        if (!fits) {
            return skipped(position, "not a page (" + base(declared) + ")");
        }
        if (record.body().size() > limits.document()) {
            return tooLarge(position);
        }
        try (InputStream stream = record.body().stream()) {
            byte[] body = stream.readNBytes(limits.document());
            if (body.length < record.body().size()) {
                throw new EOFException("breaks off within a record");
            }
            return found(record, position, body, declared);
        }
    }

    private SourceItem found(WarcTargetRecord record, Position position, byte[] body, @Nullable String type) {
        if (body.length == 0) {
            return skipped(position, "empty page");
        }
        String target = target(record);
        boolean web = target != null && (target.startsWith("http://") || target.startsWith("https://"));
        Document document = Document.of(body, target == null ? source + ", " + position.words() : target)
                .withMediaType(type)
                .withRetrieved(record.headers().first("WARC-Date").orElse(null))
                .with(new Document.Known(null, web ? target : null, null, null));
        return new SourceItem.Found(source, position, document);
    }

    private static @Nullable String target(WarcTargetRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("").strip();
        if (target.startsWith("<") && target.endsWith(">")) {
            target = target.substring(1, target.length() - 1);
        }
        return target.isEmpty() ? null : target;
    }

    /** No type at all may be a page. Plain text from a server is seldom an article: robots.txt, logs. */
    private static boolean isPage(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return true;
        }
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    }

    private static String base(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return "no type";
        }
        int end = type.indexOf(';');
        String base = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        // A header may hold anything; the reasons are counted and printed.
        return base.length() > 60 || base.chars().anyMatch(c -> c <= ' ' || c > '~') ? "strange type" : base;
    }

    private SourceItem tooLarge(Position position) {
        return failed(
                position,
                "is larger than " + Limits.inWords(limits.document()) + ", the limit (--max-bytes)",
                "A news page is smaller than that; raise the limit if it is one.");
    }

    private SourceItem skipped(Position position, String reason) {
        return new SourceItem.Skipped(source, position, reason);
    }

    private SourceItem failed(Position position, String problem, String advice) {
        return new SourceItem.Failed(source, position, problem, advice);
    }
}
