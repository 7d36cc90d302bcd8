package org.dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.Moment.Anchor;
import org.dateline.Moment.Granularity;
import org.dateline.time.References.Reference;
import org.dateline.time.Resolver.Now;
import org.dateline.time.Resolver.Words;
import org.jspecify.annotations.Nullable;

/** What times are reckoned from: the present of the text, or a time it has named. Used for one text by one thread. */
final class Origins {

    final References references;

    /** Whether the text tells history: {@link Narrative}. */
    final boolean narrative;

    private Now now;

    Origins(References references, Now now, boolean narrative) {
        this.references = references;
        this.now = now;
        this.narrative = narrative;
    }

    Now now() {
        return now;
    }

    /** The text's own dateline wins over the publication date if it is near it. */
    void dateline(LocalDate day) {
        LocalDateTime published = now.time();
        if (published == null || Math.abs(published.toLocalDate().toEpochDay() - day.toEpochDay()) <= 10) {
            now = new Now(day.atStartOfDay(), new Anchor.Dateline(), false);
        }
    }

    /** Where something was taken from, and how. */
    record Origin(LocalDateTime time, Point point, Anchor anchor) {}

    @Nullable
    Origin present(Unit unit) {
        LocalDateTime time = now.time();
        return time == null ? null : new Origin(time, Point.around(time, unit), now.anchor());
    }

    /** The last time in the text that is fine enough; else the present. */
    @Nullable
    Origin told(Granularity granularity) {
        Reference reference = references.asFineAs(granularity);
        Reference latest = references.latest();
        if (reference == null || (narrative && latest != null && apart(reference.point(), latest.point()))) {
            reference = latest;
        }
        if (reference == null) {
            return present(Unit.DAY);
        }
        Point point = reference.point();
        return new Origin(point.from(), point, new Anchor.Other(reference.moment()));
    }

    private static boolean apart(Point one, Point other) {
        return one.to().isBefore(other.from()) || other.to().isBefore(one.from());
    }

    /** In a text that tells history, "this year" and "two years ago" are counted from the year it has come to. */
    @Nullable
    Origin origin(Frame frame, Unit unit, Words words) {
        if (frame.is(Field.ORIGIN, 4)) {
            // "The end of the year" is this year's, unless the text has just told of another.
            Origin present = present(unit);
            Reference reference = references.latest();
            boolean goesOn = present == null || (reference != null && goesOn(reference, words, present));
            return narrative || goesOn ? told(unit.granularity) : present;
        }
        boolean history = narrative && unit.granularity.compareTo(Granularity.DAY) < 0 && references.latest() != null;
        return frame.is(Field.ORIGIN, 1) || history ? told(unit.granularity) : present(unit);
    }

    /** The month that a bare "the 12th" belongs to, if one has just been named. */
    @Nullable
    Origin monthTold(Words words) {
        Reference reference = references.asFineAs(Granularity.MONTH);
        if (reference == null || (!narrative && words.sentence() - reference.sentence() > 1)) {
            return null;
        }
        return new Origin(reference.point().from(), reference.point(), new Anchor.Other(reference.moment()));
    }

    /** A text that tells history, or has just named a year gone by, goes on from its own times. */
    @Nullable
    Origin from(Frame frame, Words words, boolean weekdayOnly) {
        Origin present = present(Unit.DAY);
        boolean steps = frame.has(Field.REL) && !frame.has(Field.ORIGIN);
        Reference reference =
                weekdayOnly ? references.asFineAs(Granularity.DAY) : references.asFineAs(Granularity.YEAR);
        if (reference == null || (steps && present != null)) {
            return present;
        }
        boolean near = present != null && words.direction() != Tense.FUTURE && goesOn(reference, words, present);
        if (narrative || present == null || (near && !weekdayOnly)) {
            return new Origin(reference.point().from(), reference.point(), new Anchor.Other(reference.moment()));
        }
        return present;
    }

    /** Whether a time goes on from one just named: from a month or a day of a year gone by, not from a mere year. */
    private static boolean goesOn(Reference reference, Words words, Origin present) {
        return words.sentence() - reference.sentence() <= 1
                && reference.yearSaid()
                && reference.point().asFineAs(Granularity.MONTH)
                && reference.point().fromYear() < present.time().getYear();
    }
}
