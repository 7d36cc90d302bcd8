package org.dateline.sources;

import java.io.ByteArrayInputStream;
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
import org.netpreserve.jwarc.ParsingException;

/** The body of a response without what was done to it for the way: chunks, gzip, deflate, brotli. Stateless. */
public final class HttpBody {

    private HttpBody() {}

    /**
     * The body. Where a header says that something was done to it and the bytes say otherwise, the bytes are right.
     *
     * @param http headers, and a body that is read by this
     * @param block all bytes that {@code http} was parsed from
     * @param limit most bytes that may come out
     * @param name what the error calls it
     * @throws org.dateline.UnreadableDocumentException if more comes out
     * @throws IOException if it is damaged or cut off
     */
    static byte[] decoded(HttpResponse http, byte[] block, int limit, String name) throws IOException {
        byte[] body;
        try {
            body = BoundedBytes.read(http.body().stream(), limit, name);
        } catch (ParsingException e) {
            // Not chunked, whatever the header says.
            body = behindHeaders(block);
        }
        return decoded(body, http.headers().first("Content-Encoding").orElse(""), limit, name);
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

    private static byte[] behindHeaders(byte[] block) throws IOException {
        for (int i = 3; i < block.length; i++) {
            boolean blankLine =
                    block[i] == '\n' && (block[i - 1] == '\n' || (block[i - 1] == '\r' && block[i - 2] == '\n'));
            if (blankLine) {
                return Arrays.copyOfRange(block, i + 1, block.length);
            }
        }
        throw new EOFException("headers without an end");
    }
}
