package org.dateline.page;

import org.dateline.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline at the head of a first paragraph: "KUALA LUMPUR (AP) —", "MOSCOW, July 10. /TASS/.", "(ANSA) - ROMA, 10
 * LUG -", "新华社北京7月10日电". The place is believed when an agency or a day stands beside it, when it is printed in
 * capitals, or when it is one of the cities of {@code datelines.txt}, and only when a new sentence opens behind it:
 * "Paris — the capital of …" is a sentence about Paris.
 */
final class Datelines {

    /** Longest head that is looked at, in characters. */
    private static final int LONGEST = 90;

    /** Shortest report behind a dateline, in characters: "Washington – London" is a heading. */
    private static final int SHORTEST_REPORT = 15;

    private static final String DASHES = "—–―-‒";

    private Datelines() {}

    /** The dateline of a paragraph, or null if it has none. */
    static @Nullable Dateline at(String paragraph) {
        String text = paragraph.strip();
        if (text.length() < SHORTEST_REPORT) {
            return null;
        }
        Dateline found = EastAsianDatelines.at(text);
        if (found != null) {
            return found;
        }
        if (text.charAt(0) == '(') {
            return agencyFirst(text);
        }
        found = slashed(text);
        return found != null ? found : ended(text, null);
    }

    /** "(Reuters) - The company …", "(ANSA) - ROMA, 10 LUG - Il ministro …". */
    private static @Nullable Dateline agencyFirst(String text) {
        int close = text.indexOf(')');
        if (close < 2 || close > 40) {
            return null;
        }
        String agency = text.substring(1, close).strip();
        int next = afterDash(text, close + 1);
        if (!DatelineWords.isAgency(agency) || next < 0) {
            return null;
        }
        String rest = text.substring(next);
        Dateline inner = ended(rest, agency);
        return inner != null ? inner : opensReport(rest, false) ? new Dateline(null, agency) : null;
    }

    /** "MOSCOW, July 10. /TASS/. The ministry …". */
    private static @Nullable Dateline slashed(String text) {
        int open = text.indexOf('/');
        int close = open < 0 ? -1 : text.indexOf('/', open + 1);
        if (close < 0 || close > LONGEST || close - open > 30) {
            return null;
        }
        String agency = text.substring(open + 1, close).strip();
        String head = text.substring(0, open).strip();
        int next = close + 1;
        while (next < text.length() && " .-–—".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (!DatelineWords.isAgency(agency) || !opensReport(text.substring(next), false)) {
            return null;
        }
        DatelineHead parts = DatelineHead.of(head);
        return parts == null || parts.place() == null ? null : new Dateline(parts.place(), agency);
    }

    /** A head that a dash, a bar or a colon ends. */
    private static @Nullable Dateline ended(String text, @Nullable String agency) {
        int limit = Math.min(text.length() - 1, LONGEST);
        for (int i = 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return colon(text, i, agency);
            }
            if (DASHES.indexOf(c) < 0 && c != '|') {
                continue;
            }
            boolean long_ = c != '-' && c != '|';
            boolean free = isFree(text, i);
            if (!long_ && !free) {
                continue;
            }
            int next = i + 1;
            while (next < text.length() && (DASHES.indexOf(text.charAt(next)) >= 0 || text.charAt(next) == ' ')) {
                next++;
            }
            Dateline found = settle(text.substring(0, i), text.substring(next), agency, c == '|');
            if (found != null) {
                return found;
            }
            return null;
        }
        return null;
    }

    /** A hyphen that parts, not one that joins: white space, a full stop or another hyphen beside it. */
    private static boolean isFree(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return before == ' ' || before == '.' || before == ')' || after == ' ' || after == '-';
    }

    private static int afterDash(String text, int from) {
        int i = from;
        boolean dash = false;
        while (i < text.length() && (DASHES.indexOf(text.charAt(i)) >= 0 || " .:".indexOf(text.charAt(i)) >= 0)) {
            dash |= text.charAt(i) != ' ';
            i++;
        }
        return dash ? i : -1;
    }

    private static @Nullable Dateline colon(String text, int at, @Nullable String agency) {
        if (at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
            return null;
        }
        DatelineHead head = DatelineHead.of(text.substring(0, at));
        if (head == null || head.place() == null || !opensReport(text.substring(at + 2), true)) {
            return null;
        }
        boolean sure = head.agency() != null || head.dated() || DatelineWords.isPlace(head.place());
        return sure ? new Dateline(head.place(), agency != null ? agency : head.agency()) : null;
    }

    private static @Nullable Dateline settle(String before, String after, @Nullable String agency, boolean bar) {
        DatelineHead head = DatelineHead.of(before);
        if (head == null) {
            return null;
        }
        String who = agency != null ? agency : head.agency();
        String place = head.place();
        if (place == null) {
            return who != null && opensReport(after, false) ? new Dateline(null, who) : null;
        }
        boolean stated = who != null || head.dated();
        if ((bar && who == null) || !opensReport(after, !stated)) {
            // "МОСКВА, 10 июл — РИА Новости. Министерство …" puts the agency behind the dash.
            return null;
        }
        if (who == null) {
            who = DatelineHead.agencyAtStart(after);
        }
        boolean believed =
                stated || who != null || DatelineWords.isPlace(place) || (head.capitals() && head.plainWord());
        return believed ? new Dateline(place, who) : null;
    }

    /** Whether a report opens here: enough words, the first one like the first of a sentence. */
    private static boolean opensReport(String text, boolean strict) {
        int i = 0;
        while (i < text.length() && " \"'“‘«„‹¿¡(.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (text.length() - i < (strict ? 2 * SHORTEST_REPORT : SHORTEST_REPORT)) {
            return false;
        }
        return !Character.isLowerCase(text.codePointAt(i));
    }
}
