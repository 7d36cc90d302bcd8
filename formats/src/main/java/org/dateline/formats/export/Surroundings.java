package org.dateline.formats.export;

import org.dateline.Span;

/** What stands before and after words of a text. Remembers where it last was; used by one thread. */
final class Surroundings {

    private final String text;
    private int codePoint;
    private int unit;

    Surroundings(String text) {
        this.text = text;
    }

    /** At most so many code points before the words. */
    String before(Span span, int most) {
        int start = unit(span.start());
        return text.substring(text.offsetByCodePoints(start, -Math.min(most, span.start())), start);
    }

    /** At most so many code points after the words. */
    String after(Span span, int most) {
        int end = unit(span.end());
        int last = end;
        for (int i = 0; i < most && last < text.length(); i++) {
            last += Character.charCount(text.codePointAt(last));
        }
        return text.substring(end, last);
    }

    private int unit(int offset) {
        unit = text.offsetByCodePoints(unit, offset - codePoint);
        codePoint = offset;
        return unit;
    }
}
