package org.dateline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A news page as it came: bytes, and what the caller knows about them. Immutable and safe to share: the bytes given
 * are kept, not copied, and must not be changed afterwards.
 */
public final class Document {

    private final byte[] bytes;
    private final String uri;
    private final @Nullable String mediaType;
    private final @Nullable String retrieved;
    private final Known known;
    /** Computed when first asked for; every thread computes the same, so a race does no harm. */
    private @Nullable String sha256;

    private Document(byte[] bytes, String uri, @Nullable String mediaType, @Nullable String retrieved, Known known) {
        this.bytes = bytes;
        this.uri = uri;
        this.mediaType = mediaType;
        this.retrieved = retrieved;
        this.known = known;
    }

    /** A document whose media type is to be found out from the bytes. {@code uri} names it in every error. */
    public static Document of(byte[] bytes, String uri) {
        return new Document(bytes, uri, null, null, Known.NOTHING);
    }

    /** A page's markup, already decoded. */
    public static Document html(String html, String uri) {
        return new Document(
                html.getBytes(StandardCharsets.UTF_8), uri, "text/html; charset=utf-8", null, Known.NOTHING);
    }

    /** Text, flattened or clean: the reader tells which. */
    public static Document text(String text, String uri) {
        return new Document(
                text.getBytes(StandardCharsets.UTF_8), uri, "text/plain; charset=utf-8", null, Known.NOTHING);
    }

    /** The same document with a media type as an HTTP header gives it, charset parameter included. */
    public Document withMediaType(@Nullable String mediaType) {
        return new Document(bytes, uri, mediaType, retrieved, known);
    }

    /** The same document with the moment it was fetched, ISO 8601. */
    public Document withRetrieved(@Nullable String retrieved) {
        return new Document(bytes, uri, mediaType, retrieved, known);
    }

    /** The same document with what the caller knows. */
    public Document with(Known known) {
        return new Document(bytes, uri, mediaType, retrieved, known);
    }

    /** The bytes themselves, not a copy: read, do not write. */
    public byte[] bytes() {
        return bytes;
    }

    public String uri() {
        return uri;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    public @Nullable String retrieved() {
        return retrieved;
    }

    public Known known() {
        return known;
    }

    /** SHA-256 of the bytes, lower-case hexadecimal. */
    public String sha256() {
        String digest = sha256;
        if (digest == null) {
            digest = digest(bytes);
            sha256 = digest;
        }
        return digest;
    }

    /** The caller's identifier, or one made from the bytes: the same bytes give the same identifier anywhere. */
    public String id() {
        String id = known.id();
        return id != null ? id : "d" + sha256().substring(0, 16);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", e);
        }
    }

    /**
     * What the caller knows of a document beforehand. What the page itself says wins; a conflict becomes a warning.
     *
     * @param id the caller's identifier
     * @param url where the page was found
     * @param published when it was published
     * @param publisher who published it
     */
    public record Known(
            @Nullable String id,
            @Nullable String url,
            @Nullable Timestamp published,
            @Nullable String publisher) {

        public static final Known NOTHING = new Known(null, null, null, null);
    }
}
