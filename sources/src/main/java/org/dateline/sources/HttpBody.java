package org.dateline.sources;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The body of a response without what was done to it for the way: chunks, gzip, deflate, brotli. Stateless. */
public final class HttpBody {

    private HttpBody() {}

    /**
     * The body of a response that is kept with its headers. Where a header says that something was done to it and the bytes say
     * otherwise, the bytes are right; a length that a header gives counts for nothing, since crawlers keep bodies otherwise than they
     * came.
     *
     * @param http the headers
     * @param block all bytes that {@code http} was parsed from, and the body behind them
     * @param limit most bytes that may come out
     * @param name what the error calls it
     * @throws org.dateline.UnreadableDocumentException if more comes out
     * @throws IOException if it is damaged or cut off
     */
    static byte[] decoded(HttpResponse http, byte[] block, int limit, String name) throws IOException {
        byte[] body = Arrays.copyOfRange(block, headersEnd(block), block.length);
        if (isChunked(http) && Chunks.startsWithOne(body)) {
            body = BoundedBytes.read(new Chunks(new ByteArrayInputStream(body)), limit, name);
        }
        return decoded(body, http.headers().first("Content-Encoding").orElse(""), limit, name);
    }

    /**
     * The body of a response that is coming in.
     *
     * @param http the headers, already read from the stream
     * @param stream stands behind the headers
     * @throws org.dateline.UnreadableDocumentException if more comes out than {@code limit} bytes
     * @throws IOException if it breaks off before its end
     */
    public static byte[] read(HttpResponse http, InputStream stream, int limit, String name) throws IOException {
        byte[] packed;
        if (isChunked(http)) {
            packed = BoundedBytes.read(new Chunks(stream), limit, name);
        } else {
            long length = length(http);
            packed = length >= 0 && length <= limit
                    ? stream.readNBytes((int) length)
                    : BoundedBytes.read(stream, limit, name);
            if (packed.length < length) {
                throw new EOFException("breaks off after " + packed.length + " of " + length + " bytes");
            }
        }
        return decoded(packed, http.headers().first("Content-Encoding").orElse(""), limit, name);
    }

    /**
     * The status line and headers of a response, blank line included; what comes behind stays in the stream.
     *
     * @throws IOException if there is no end to them within {@code limit} bytes
     */
    public static byte[] readHeaders(InputStream stream, int limit) throws IOException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream(1024);
        int lineLength = 0;
        for (int b = stream.read(); b >= 0 && headers.size() < limit; b = stream.read()) {
            headers.write(b);
            if (b == '\n') {
                if (lineLength == 0 && headers.size() > 2) {
                    return headers.toByteArray();
                }
                lineLength = 0;
            } else if (b != '\r') {
                lineLength++;
            }
        }
        throw new EOFException("breaks off within the headers");
    }

    private static boolean isChunked(HttpResponse http) {
        return http.headers()
                .first("Transfer-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
    }

    private static long length(HttpResponse http) {
        String length = http.headers().first("Content-Length").orElse("").strip();
        boolean number =
                !length.isEmpty() && length.length() < 19 && length.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(length) : -1;
    }

    /** The same of a body without chunks. */
    public static byte[] decoded(byte[] body, String contentEncoding, int limit, String name) throws IOException {
        byte[] bytes = body;
        String[] encodings = contentEncoding.toLowerCase(Locale.ROOT).split(",");
        for (int i = encodings.length - 1; i >= 0; i--) {
            bytes = decodedOnce(bytes, encodings[i].strip(), limit, name);
        }
        return bytes;
    }

    private static byte[] decodedOnce(byte[] body, String encoding, int limit, String name) throws IOException {
        if (body.length == 0) {
            return body;
        }
        return switch (encoding) {
            case "", "identity", "none", "utf-8", "binary" -> body;
            case "gzip", "x-gzip" -> {
                if (!BoundedBytes.isPacked(body)) {
                    yield body;
                }
                try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
                    yield BoundedBytes.read(stream, limit, name);
                }
            }
            case "deflate" -> deflated(body, limit, name);
            case "br" -> {
                if (isMarkup(body)) {
                    yield body;
                }
                try (InputStream stream = new BrotliInputStream(new ByteArrayInputStream(body))) {
                    yield BoundedBytes.read(stream, limit, name);
                }
            }
            default -> {
                if (isMarkup(body)) {
                    yield body;
                }
                throw new IOException("packed as \"" + encoding + "\", which is not unpacked here");
            }
        };
    }

    /** Half of the servers send the bare stream, half with the header of zlib. */
    private static byte[] deflated(byte[] body, int limit, String name) throws IOException {
        if (isMarkup(body)) {
            return body;
        }
        boolean zlib =
                (body[0] & 0x0F) == 8 && body.length > 1 && (((body[0] & 0xFF) << 8) + (body[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try (InputStream stream = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
            return BoundedBytes.read(stream, limit, name);
        } finally {
            inflater.end();
        }
    }

    private static boolean isMarkup(byte[] body) {
        int at = 0;
        while (at < body.length && at < 1024 && (body[at] <= ' ' && body[at] >= 0)) {
            at++;
        }
        boolean marked = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB;
        return marked || (at < body.length && body[at] == '<');
    }

    private static int headersEnd(byte[] block) throws IOException {
        for (int i = 3; i < block.length; i++) {
            boolean blankLine =
                    block[i] == '\n' && (block[i - 1] == '\n' || (block[i - 1] == '\r' && block[i - 2] == '\n'));
            if (blankLine) {
                return i + 1;
            }
        }
        throw new EOFException("headers without an end");
    }
}
