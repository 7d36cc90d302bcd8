package org.dateline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import org.dateline.Article;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What relative times are reckoned from, stated by the caller; nothing is looked up and no clock is read. Immutable.
 *
 * @param published when the article appeared, or null if nobody knows: relative values then stay open
 * @param dateline the date in the dateline where it is known apart from the text, or null; it wins over {@code published}
 * @param country the publisher's country, ISO 3166-1 alpha-3 ("GBR"), or null. It alone decides whether 3/4/2025 is in March
 *     or in April; without it such dates have no value
 * @param zone the zone of the place the story is set in, which "local time" means, or null
 */
public record TimeContext(
        @Nullable Timestamp published,
        @Nullable LocalDate dateline,
        @Nullable String country,
        @Nullable ZoneId zone) {

    /** Nothing is known. */
    public static final TimeContext UNKNOWN = new TimeContext(null, null, null, null);

    /** Published on a day, and nothing else known. */
    public static TimeContext on(LocalDate published) {
        return new TimeContext(Timestamp.of(published), null, null, null);
    }

    /** What an article says of itself: when it was published, or last changed if only that is known. */
    public static TimeContext of(Article article) {
        return new TimeContext(article.appeared(), null, null, null);
    }

    /** This context with the publisher's country, ISO 3166-1 alpha-3. */
    public TimeContext inCountry(@Nullable String code) {
        return new TimeContext(published, dateline, code, zone);
    }

    /** This context with the zone that "local time" means. */
    public TimeContext inZone(@Nullable ZoneId local) {
        return new TimeContext(published, dateline, country, local);
    }
}
