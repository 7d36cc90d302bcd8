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

    /** Null in a document of which only the record is left. */
    private final byte @Nullable [] bytes;

    private final String uri;
    private final @Nullable String mediaType;
    private final @Nullable String retrieved;
    private final Known known;
    /** Computed when first asked for; every thread computes the same, so a race does no harm. */
    private @Nullable String sha256;

    private Document(
            byte @Nullable [] bytes,
            String uri,
            @Nullable String mediaType,
            @Nullable String retrieved,
            Known known,
            @Nullable String sha256) {
        this.bytes = bytes;
        this.uri = uri;
        this.mediaType = mediaType;
        this.retrieved = retrieved;
        this.known = known;
        this.sha256 = sha256;
    }

    /** A document whose media type is to be found out from the bytes. {@code uri} names it in every error. */
    public static Document of(byte[] bytes, String uri) {
        return new Document(bytes, uri, null, null, Known.NOTHING, null);
    }

    /** A page's markup, already decoded. */
    public static Document html(String html, String uri) {
        return new Document(
                html.getBytes(StandardCharsets.UTF_8), uri, "text/html; charset=utf-8", null, Known.NOTHING, null);
    }

    /** Text, flattened or clean: the reader tells which. */
    public static Document text(String text, String uri) {
        return new Document(
                text.getBytes(StandardCharsets.UTF_8), uri, "text/plain; charset=utf-8", null, Known.NOTHING, null);
    }

    /**
     * A document of which no bytes are at hand, only what a record of it says. It has an {@link #id} and a {@link #sha256}, but
     * cannot be read again.
     *
     * @param id as {@link #id} gave it
     * @param sha256 as {@link #sha256} gave it
     */
    public static Document remembered(String id, String uri, String sha256) {
        boolean derived = id.equals(idOf(sha256));
        Known known = derived ? Known.NOTHING : new Known(id, null, null, null);
        return new Document(null, uri, null, null, known, sha256);
    }

    /** The same document with a media type as an HTTP header gives it, charset parameter included. */
    public Document withMediaType(@Nullable String mediaType) {
        return new Document(bytes, uri, mediaType, retrieved, known, sha256);
    }

    /** The same document with the moment it was fetched, ISO 8601. */
    public Document withRetrieved(@Nullable String retrieved) {
        return new Document(bytes, uri, mediaType, retrieved, known, sha256);
    }

    /** The same document with what the caller knows. */
    public Document with(Known known) {
        return new Document(bytes, uri, mediaType, retrieved, known, sha256);
    }

    /**
     * The bytes themselves, not a copy: read, do not write.
     *
     * @throws IllegalStateException if the document is only remembered
     */
    public byte[] bytes() {
        if (bytes == null) {
            throw new IllegalStateException("Of " + uri + " only the record is at hand: fetch its bytes to read it");
        }
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
            digest = digest(bytes());
            sha256 = digest;
        }
        return digest;
    }

    /** The caller's identifier, or one made from the bytes: the same bytes give the same identifier anywhere. */
    public String id() {
        String id = known.id();
        return id != null ? id : idOf(sha256());
    }

    private static String idOf(String sha256) {
        return "d" + sha256.substring(0, Math.min(16, sha256.length()));
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
