package org.dateline.time;

import java.util.List;
import org.dateline.Timestamp;

/**
 * Whether a text tells history and not the news. News counts from the day it appears; history counts from its own dates, so that "in
 * June" after "1941" is that year's June whatever year it is read in. Known by what it names: years long gone, and hardly ever a bare
 * weekday, "yesterday" or "last week".
 */
final class Narrative {

    private static final int LEAST = 5;

    private Narrative() {}

    static boolean tells(List<Frame> frames, TimeContext context) {
        Timestamp published = context.published();
        int present = published == null ? Integer.MAX_VALUE : published.date().getYear();
        int gone = 0;
        int news = 0;
        for (Frame frame : frames) {
            if (frame.has(Field.YEAR)) {
                gone += frame.get(Field.YEAR) < present || frame.is(Field.BC, 1) ? 1 : 0;
            } else if (frame.has(Field.RELUNIT) && !frame.has(Field.ORIGIN)) {
                news++;
            } else if (frame.has(Field.WEEKDAY) && !frame.has(Field.DAY) && !frame.is(Field.TYPE, 3)) {
                news++;
            }
        }
        return gone >= LEAST && gone > 2 * news;
    }
}
