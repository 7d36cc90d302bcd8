package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Moment.Granularity;
import org.jspecify.annotations.Nullable;

/** The times of a text so far, for those that are reckoned from them: "the following day", "a year earlier", "in June" of that year. */
final class References {

    /**
     * A time named before.
     *
     * @param point where it lies
     * @param moment its place in the list of moments
     * @param sentence the sentence it stands in
     * @param yearSaid whether its own words name the year
     */
    record Reference(Point point, int moment, int sentence, boolean yearSaid) {}

    private static final int KINDS = Granularity.values().length;

    /** The last of each granularity. */
    private final List<@Nullable Reference> last = new ArrayList<>();

    private @Nullable Reference latest;
    private boolean beforeChrist;

    References() {
        for (int i = 0; i < KINDS; i++) {
            last.add(null);
        }
    }

    void add(Reference reference) {
        last.set(reference.point.granularity().ordinal(), reference);
        latest = reference;
        if (reference.yearSaid) {
            beforeChrist = reference.point.fromYear() <= 0;
        }
    }

    /** The last time as fine as a granularity or finer, or null. */
    @Nullable
    Reference asFineAs(Granularity granularity) {
        Reference found = null;
        for (int i = granularity.ordinal(); i < KINDS; i++) {
            Reference each = last.get(i);
            if (each != null && (found == null || each.moment > found.moment)) {
                found = each;
            }
        }
        return found;
    }

    /** The last time of any granularity, or null. */
    @Nullable
    Reference latest() {
        return latest;
    }

    /** Whether the last year that was named lies before Christ. */
    boolean beforeChrist() {
        return beforeChrist;
    }
}
