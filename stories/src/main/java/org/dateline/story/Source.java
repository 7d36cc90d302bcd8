package org.dateline.story;

import java.util.Comparator;
import java.util.List;
import org.dateline.Article;
import org.dateline.Reading;
import org.dateline.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One article of a story while it is being told. Immutable.
 *
 * @param reading all that is known of it
 * @param summary what the clusterer would take of it
 * @param text its text, by code points
 */
record Source(Reading reading, StoryArticle summary, CodePointText text) {

    static Source of(Reading reading) {
        return new Source(
                reading,
                StoryArticle.of(reading),
                new CodePointText(reading.article().text()));
    }

    /** The earliest first, those without a date last; of the same minute as given. */
    static List<Source> inOrder(List<Reading> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("A story needs a reading");
        }
        return readings.stream()
                .map(Source::of)
                .sorted(Comparator.comparingLong(Source::order))
                .toList();
    }

    private long order() {
        Long minute = summary.minute();
        return minute == null ? Long.MAX_VALUE : minute;
    }

    String id() {
        return summary.id();
    }

    Article article() {
        return reading.article();
    }

    Story.Coverage coverage() {
        return new Story.Coverage(
                id(),
                reading.document().uri(),
                summary.headline(),
                summary.publisher(),
                summary.agency(),
                summary.published());
    }

    /** The entity of an id, or null. */
    @Nullable
    Entity entity(@Nullable String id) {
        return id == null
                ? null
                : reading.contents().entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
