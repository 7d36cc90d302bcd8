package org.dateline.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * An article's bytes: the version; id, headline, publisher, agency, language, date, time and offset as length and UTF-8, -1 for null; then features and
 * signature, each behind its length.
 */
final class StoredArticle {

    /** Raised whenever features or signatures are made in another way: what was stored before cannot be compared with what is made after. */
    private static final byte VERSION = 1;

    private static final int MOST = 1 << 20;

    private StoredArticle() {}

    static byte[] write(StoryArticle article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            text(out, article.id());
            text(out, article.headline());
            text(out, article.publisher());
            text(out, article.agency());
            text(out, article.language());
            Timestamp published = article.published();
            text(out, published == null ? null : published.date().toString());
            text(
                    out,
                    published == null || published.time() == null
                            ? null
                            : published.time().toString());
            text(
                    out,
                    published == null || published.offset() == null
                            ? null
                            : published.offset().getId());
            Features features = article.features();
            out.writeInt(features.size());
            for (int i = 0; i < features.size(); i++) {
                out.writeLong(features.key(i));
                out.writeFloat(features.weight(i));
            }
            Signature signature = article.signature();
            out.writeInt(signature.shingles());
            out.writeInt(signature.size());
            for (int i = 0; i < signature.size(); i++) {
                out.writeInt(signature.hash(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    static StoryArticle read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IllegalArgumentException("A stored article of version " + version + ", not " + VERSION
                        + ": make it anew from the reading");
            }
            String id = text(in);
            if (id == null) {
                throw new IllegalArgumentException("A stored article without an id");
            }
            return new StoryArticle(
                    id, text(in), text(in), text(in), text(in), published(in), features(in), signature(in));
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "Not a stored article: " + bytes.length + " bytes that end early or make no sense", e);
        }
    }

    private static @Nullable Timestamp published(DataInputStream in) throws IOException {
        String date = text(in);
        String time = text(in);
        String offset = text(in);
        return date == null
                ? null
                : new Timestamp(
                        LocalDate.parse(date),
                        time == null ? null : LocalTime.parse(time),
                        offset == null ? null : ZoneOffset.of(offset));
    }

    private static Features features(DataInputStream in) throws IOException {
        int size = length(in);
        long[] keys = new long[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            keys[i] = in.readLong();
            weights[i] = in.readFloat();
        }
        return new Features(keys, weights);
    }

    private static Signature signature(DataInputStream in) throws IOException {
        int shingles = in.readInt();
        int[] hashes = new int[length(in)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        return new Signature(hashes, shingles);
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("A length of " + length);
        }
        return length;
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > MOST) {
            throw new IOException("A text of length " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
