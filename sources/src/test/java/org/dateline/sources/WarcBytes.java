package org.dateline.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests, by hand, so that they can be as wrong as need be. */
final class WarcBytes {

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final boolean packed;
    private int count;

    WarcBytes(boolean packed) {
        this.packed = packed;
    }

    static String page(String headline) {
        return "<!DOCTYPE html><html><head><title>" + headline + "</title></head><body><article><h1>" + headline
                + "</h1><p>The harbour master said so on Friday.</p></article></body></html>";
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    WarcBytes response(String address, String headers, byte[] body) {
        return http(address, "HTTP/1.1 200 OK\r\n" + headers, body);
    }

    WarcBytes http(String address, String head, byte[] body) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(bytes(head + "\r\n"));
        block.writeBytes(body);
        return record("response", address, "Content-Type: application/http; msgtype=response\r\n", block.toByteArray());
    }

    WarcBytes record(String type, String address, String headers, byte[] block) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        record.writeBytes(bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + target
                + "WARC-Date: 2026-03-12T07:45:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(java.util.Locale.ROOT, "%012d", ++count) + ">\r\n" + headers + "Content-Length: "
                + block.length + "\r\n\r\n"));
        record.writeBytes(block);
        record.writeBytes(bytes("\r\n\r\n"));
        all.writeBytes(packed ? gzip(record.toByteArray()) : record.toByteArray());
        return this;
    }

    WarcBytes raw(byte[] bytes) {
        all.writeBytes(bytes);
        return this;
    }

    int size() {
        return all.size();
    }

    byte[] toBytes() {
        return all.toByteArray();
    }
}
