package org.dateline.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.Article;
import org.dateline.Document;
import org.dateline.Reading;
import org.dateline.formats.RecordWriter;
import org.dateline.story.StoryArticle;
import org.jspecify.annotations.Nullable;

/**
 * A reading made ready to be shelved, off the writing thread: the record written and packed, the hashes taken. Immutable.
 *
 * @param key what makes it the same page as another: {@link PageKey}, or its bytes where it has no address
 * @param content hash of what a reader of the article would see: of two fetches of a page whose adverts differ, it is the same
 * @param document its bytes packed, or null if they are not to be kept
 * @param sketch what the clusterer needs, under the document's own id; null if it tells no story
 * @param engine what read it
 */
record Accession(
        Reading reading,
        String key,
        String content,
        byte[] record,
        byte[] text,
        byte @Nullable [] document,
        @Nullable StoryArticle sketch,
        String engine) {

    /** Shorter texts are captions and notices: alike without being one story. */
    private static final int SHORTEST_STORY = 20;

    static Accession of(Reading reading, RecordWriter writer, boolean keepDocument, String engine) {
        Document document = reading.document();
        Article article = reading.article();
        String key = PageKey.of(article.url());
        if (key == null) {
            key = PageKey.of(document.uri());
        }
        return new Accession(
                reading,
                key == null ? "sha256:" + document.sha256() : key,
                contentHash(article),
                Packed.pack(writer.write(reading)),
                Packed.pack(article.text()),
                keepDocument ? Packed.pack(document.bytes()) : null,
                tellsStory(article) ? StoryArticle.of(reading) : null,
                engine);
    }

    private static boolean tellsStory(Article article) {
        return article.kind() != Article.Kind.LISTING && article.wordCount() >= SHORTEST_STORY;
    }

    /** The id for the rare document whose own is taken: by another page with the same bytes, or by a caller who counts from one every time. */
    String otherId() {
        return "d" + hash(reading.document().sha256() + "\n" + key).substring(0, 16);
    }

    private static String contentHash(Article article) {
        return hash(article.headline() + "\u0000" + article.standfirst() + "\u0000" + article.publisher() + "\u0000"
                + article.text());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", e);
        }
    }
}
