package org.dateline.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Takes the facts out of the header's lines: standfirst, dates, section, authors, read time. */
final class HeaderFacts {

    private HeaderFacts() {}

    static void fill(List<PageLine> lines, @Nullable LineRole[] roles, int headline, int bodyStart, Draft draft) {
        StringBuilder standfirst = new StringBuilder();
        Timestamp unsaid = null;
        for (int i = 0; i < roles.length; i++) {
            PageLine line = lines.get(i);
            switch (Objects.requireNonNull(roles[i], "every line has a role by now")) {
                case STANDFIRST ->
                    standfirst.append(standfirst.isEmpty() ? "" : " ").append(line.text());
                case BYLINE -> authors(line, draft);
                case SECTION -> draft.section = name(line.text());
                case DATE -> {
                    authors(line, draft);
                    section(line, draft);
                    unsaid = date(line, draft, unsaid, i >= bodyStart);
                }
                case ASIDE -> {
                    if (line.is(Labels.Sense.READ_TIME) && draft.readingMinutes == null) {
                        draft.readingMinutes = Labels.readingMinutes(line.text());
                    }
                }
                default -> {
                    // The body and what was set aside hold no facts about the article.
                }
            }
        }
        draft.standfirst = standfirst.isEmpty() ? null : standfirst.toString();
        if (draft.published == null) {
            draft.published = unsaid;
        }
    }

    private static void authors(PageLine line, Draft draft) {
        for (String name : BylineLines.names(line)) {
            if (!draft.authors.contains(name)) {
                draft.authors.add(name);
            }
        }
    }

    private static @Nullable Timestamp date(PageLine line, Draft draft, @Nullable Timestamp unsaid, boolean inBody) {
        HumanDates.Found date = line.date();
        if (date == null || inBody) {
            return unsaid;
        }
        Timestamp rest = unsaid;
        int from = 0;
        HumanDates.Found next = date;
        while (next != null) {
            switch (DateOnlyLines.meaning(line.text().substring(from, next.start()))) {
                case PUBLISHED -> draft.published = fuller(draft.published, next.timestamp());
                case MODIFIED -> draft.modified = fuller(draft.modified, next.timestamp());
                case UNSAID -> rest = fuller(rest, next.timestamp());
            }
            from = next.end();
            next = HumanDates.find(line.text(), from, null, null);
        }
        return rest;
    }

    /** Of two dates for the same day the one that knows the time; of two days the first. */
    private static Timestamp fuller(@Nullable Timestamp one, Timestamp other) {
        if (one == null) {
            return other;
        }
        return one.time() == null && other.time() != null && one.date().equals(other.date()) ? other : one;
    }

    /** "date 2025-07-10 WORLD": the section glued to the date. */
    private static void section(PageLine line, Draft draft) {
        if (draft.section != null || line.date() == null) {
            return;
        }
        String rest = DateOnlyLines.rest(line.text(), line.date());
        Labels.Match match = Labels.match(rest);
        if (match == null || match.sense() != Labels.Sense.SECTION) {
            int space = rest.lastIndexOf(' ');
            rest = space < 0 ? rest : rest.substring(space + 1);
            match = Labels.match(rest);
        }
        if (match != null && match.whole() && match.sense() == Labels.Sense.SECTION) {
            draft.section = name(rest);
        }
    }

    /** A section's name without the capitals that a page prints it in: "WORLD" is "World", "US" stays. */
    private static String name(String text) {
        if (text.length() <= 3 || !text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder name = new StringBuilder(text.length());
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            name.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return name.toString();
    }
}
