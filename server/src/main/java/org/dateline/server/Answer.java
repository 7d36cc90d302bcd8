package org.dateline.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/** A whole answer: its bytes, its type and its mark. Immutable; packing it is done once, when it is first asked for. Thread-safe. */
final class Answer {

    static final String JSON = "application/json";

    /** What is smaller gains nothing by packing. */
    private static final int WORTH_PACKING = 1024;

    private final byte[] bytes;
    private final String mediaType;
    private final String tag;
    private final byte @Nullable [] brotli;
    private final boolean passing;
    private volatile byte @Nullable [] packed;

    private Answer(byte[] bytes, String mediaType, String tag, byte @Nullable [] brotli, boolean passing) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.tag = tag;
        this.brotli = brotli;
        this.passing = passing;
    }

    static Answer of(byte[] bytes, String mediaType) {
        return new Answer(bytes, mediaType, "W/\"" + digest(bytes) + '"', null, false);
    }

    static Answer of(String text, String mediaType) {
        return of(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    /** One JSON object. */
    static Answer json(Consumer<Json> members) {
        return of(Json.bytes(members), JSON);
    }

    /** The same with its brotli form, which is only ever made when the pages are built: packing it takes long. */
    Answer withBrotli(byte @Nullable [] form) {
        return new Answer(bytes, mediaType, tag, form, passing);
    }

    /** The same, as one that will be another soon though nothing happens to the archive. */
    Answer passing(boolean soon) {
        return new Answer(bytes, mediaType, tag, brotli, soon);
    }

    boolean passing() {
        return passing;
    }

    byte[] bytes() {
        return bytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** The entity tag, weak: the same for the packed and the plain form. */
    String tag() {
        return tag;
    }

    byte @Nullable [] brotli() {
        return brotli;
    }

    /** The bytes packed with gzip, or null where that is not worth it. */
    byte @Nullable [] packed() {
        if (bytes.length < WORTH_PACKING || !packable(mediaType)) {
            return null;
        }
        byte[] known = packed;
        if (known == null) {
            known = pack(bytes);
            packed = known;
        }
        return known;
    }

    /** How much memory it takes, its packed form included. The same at all times. */
    int weight() {
        return bytes.length + bytes.length / 3 + 200;
    }

    static boolean packable(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.contains("json")
                || mediaType.contains("javascript")
                || mediaType.contains("xml")
                || mediaType.contains("yaml");
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
