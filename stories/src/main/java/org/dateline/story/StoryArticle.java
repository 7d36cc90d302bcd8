package org.dateline.story;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.dateline.Article;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What the clusterer needs of a reading, in a few hundred bytes. Immutable.
 *
 * @param id the document's identifier
 * @param headline the headline
 * @param publisher the outlet
 * @param agency the agency whose words these are, as the dateline says
 * @param language BCP 47 primary subtag; null if it is not known
 * @param published when it was published, else when it was last changed
 * @param features what it is about
 * @param signature by which copies of it are found
 */
public record StoryArticle(
        String id,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String agency,
        @Nullable String language,
        @Nullable Timestamp published,
        Features features,
        Signature signature) {

    /** Takes an article out of a reading, under its document's id. */
    public static StoryArticle of(Reading reading) {
        return of(reading.document().id(), reading);
    }

    /** Takes an article out of a reading, under an id of the caller's. */
    public static StoryArticle of(String id, Reading reading) {
        Article article = reading.article();
        return new StoryArticle(
                id,
                article.headline(),
                article.publisher(),
                article.dateline() == null ? null : article.dateline().agency(),
                article.language(),
                article.appeared(),
                FeatureReader.read(reading),
                Signature.of(Words.of(article.text())));
    }

    /** As bytes, to be kept by the caller; {@link #restore} reads them. The same article gives the same bytes on any machine. */
    public byte[] bytes() {
        return StoredArticle.write(this);
    }

    /**
     * An article from its bytes.
     *
     * @throws IllegalArgumentException if they are no article, or one of a later version of Dateline; make it anew from the reading
     */
    public static StoryArticle restore(byte[] bytes) {
        return StoredArticle.read(bytes);
    }

    /** Minutes since 1970 in UTC, noon where only the day is known; null without a date. Good to order by, no more. */
    public @Nullable Long minute() {
        Timestamp when = published;
        if (when == null) {
            return null;
        }
        LocalTime time = when.time() == null ? LocalTime.NOON : when.time();
        ZoneOffset offset = when.offset() == null ? ZoneOffset.UTC : when.offset();
        return Math.floorDiv(LocalDateTime.of(when.date(), time).toEpochSecond(offset), 60L);
    }
}
