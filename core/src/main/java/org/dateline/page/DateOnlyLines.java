package org.dateline.page;

import java.util.List;

/** Lines that say when the page was published or changed. */
final class DateOnlyLines {

    /** What a date on a page is the date of. */
    enum Meaning {
        PUBLISHED,
        MODIFIED,
        UNSAID
    }

    private DateOnlyLines() {}

    /** Whether a line is a date and hardly anything else: labels, a section, a read time, a byline beside it. */
    static boolean isDateLine(PageLine line) {
        HumanDates.Found date = line.date();
        if (date == null || (line.closed() && line.words() > 12)) {
            return false;
        }
        String rest = rest(line.text(), date);
        return LineCounts.of(rest, null).words() <= 6;
    }

    /** The line without its date. */
    static String rest(String text, HumanDates.Found date) {
        return (text.substring(0, date.start()) + " " + text.substring(date.end())).strip();
    }

    /** What the words right before a date say it is. */
    static Meaning meaning(String before) {
        List<String> words = LabelWords.of(before, 20);
        for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
            String phrase = String.join(" ", words.subList(from, words.size()));
            Meaning meaning = BylineLineWords.meaning(phrase);
            if (meaning != null) {
                return meaning;
            }
        }
        return Meaning.UNSAID;
    }
}
