package org.dateline.page;

import org.dateline.Dateline;
import org.jspecify.annotations.Nullable;

/** The datelines of Chinese, Japanese and Korean pages, which glue agency, place and day together or set them in brackets. */
final class EastAsianDatelines {

    private EastAsianDatelines() {}

    static @Nullable Dateline at(String text) {
        char first = text.charAt(0);
        if (first == '【' || first == '[' || first == '(' || first == '（') {
            return bracketed(text);
        }
        return Character.isIdeographic(first) ? glued(text) : null;
    }

    /** "新华社北京7月10日电 …". */
    private static @Nullable Dateline glued(String text) {
        int digit = -1;
        for (int i = 2; i < Math.min(16, text.length()) && digit < 0; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digit = i;
            }
        }
        if (digit < 0 || (text.indexOf('电', digit) < 0 && text.indexOf('電', digit) < 0)) {
            return null;
        }
        int end = text.indexOf('电', digit) >= 0 ? text.indexOf('电', digit) : text.indexOf('電', digit);
        if (end > digit + 8) {
            return null;
        }
        for (int cut = digit - 1; cut >= 2; cut--) {
            if (DatelineWords.isAgency(text.substring(0, cut))) {
                return new Dateline(text.substring(cut, digit), text.substring(0, cut));
            }
        }
        return null;
    }

    /** "(서울=연합뉴스) …", "【ソウル聯合ニュース】…", "[서울=뉴시스] …". */
    private static @Nullable Dateline bracketed(String text) {
        char closer = switch (text.charAt(0)) {
            case '【' -> '】';
            case '[' -> ']';
            case '（' -> '）';
            default -> ')';
        };
        int close = text.indexOf(closer);
        if (close < 3 || close > 30) {
            return null;
        }
        String inside = text.substring(1, close);
        int equals = Math.max(inside.indexOf('='), inside.indexOf('＝'));
        if (equals > 0) {
            String right = inside.substring(equals + 1).strip();
            String place = inside.substring(0, equals).strip();
            if (place.isEmpty() || place.codePointAt(0) < 0x1100) {
                return null;
            }
            return new Dateline(place, DatelineWords.isAgency(right) ? right : null);
        }
        for (int cut = 1; cut < inside.length(); cut++) {
            if (inside.codePointAt(0) > 0x1100 && DatelineWords.isAgency(inside.substring(cut))) {
                return new Dateline(inside.substring(0, cut), inside.substring(cut));
            }
        }
        return null;
    }
}
