package org.dateline.cli.terminal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Dateline;
import org.dateline.Furniture;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Short facts in words. English month names are written out here: asking the JDK for them loads its locale data. */
final class Facts {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Between facts on a line; stays at the end of a line that is broken there. */
    static final String SEPARATOR = "\u00A0· ";

    private Facts() {}

    /** The line under the headline: what is known, nothing for what is not. May be empty. */
    static String line(Article article) {
        List<String> facts = new ArrayList<>();
        if (article.publisher() != null) {
            facts.add(article.publisher());
        }
        if (article.section() != null) {
            facts.add(article.section());
        }
        if (article.published() != null) {
            facts.add(together(of(article.published())));
        }
        if (article.modified() != null && !article.modified().equals(article.published())) {
            facts.add(together("updated " + updated(article.modified(), article.published())));
        }
        if (article.readingMinutes() != null) {
            facts.add(together(article.readingMinutes() + " min"));
        }
        if (!article.authors().isEmpty()) {
            facts.add("by\u00A0" + String.join(", ", article.authors()));
        }
        if (article.kind() != Article.Kind.OTHER) {
            facts.add(of(article.kind()));
        }
        Dateline dateline = article.dateline();
        if (dateline != null) {
            facts.add("from " + of(dateline));
        }
        return String.join(SEPARATOR, facts);
    }

    static String of(Timestamp timestamp) {
        LocalDate date = timestamp.date();
        String day = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
        return timestamp.time() == null ? day : day + ", " + clock(timestamp.time(), timestamp.offset());
    }

    /** The day is not said twice. */
    private static String updated(Timestamp modified, @Nullable Timestamp published) {
        LocalTime time = modified.time();
        boolean sameDay = published != null && published.date().equals(modified.date());
        return sameDay && time != null ? clock(time, modified.offset()) : of(modified);
    }

    private static String clock(LocalTime time, @Nullable ZoneOffset offset) {
        String zone = offset == null ? "" : offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset;
        return time.toString().substring(0, 5) + zone;
    }

    static String of(Dateline dateline) {
        if (dateline.place() == null) {
            return String.valueOf(dateline.agency());
        }
        return dateline.agency() == null ? dateline.place() : dateline.place() + " (" + dateline.agency() + ")";
    }

    static String of(Article.Kind kind) {
        return switch (kind) {
            case NEWS -> "news";
            case LIVE -> "live blog";
            case OPINION -> "opinion";
            case INTERVIEW -> "interview";
            case VIDEO -> "video";
            case GALLERY -> "gallery";
            case LISTING -> "listing, not an article";
            case OTHER -> "other";
        };
    }

    /** What a kind of furniture is called, and what it is when the name does not say. */
    static String why(Furniture.Kind kind, int count) {
        String number = " (" + count + ")";
        return switch (kind) {
            case LABEL -> "Labels" + number + ", such as the read time, the byline, tags and buttons";
            case OTHER_STORY -> "Other stories" + number + ", headlines and teasers of what else there is to read";
            case NAVIGATION -> "Navigation" + number + ", the site's own frame";
            case ADVERT -> "Adverts" + number;
            case SHARE -> "Share buttons" + number;
            case NEWSLETTER -> "Newsletter" + number + ", an offer to subscribe";
            case COMMENTS -> "Comments" + number + ", written by readers";
        };
    }

    /** The text with spaces at which a line will not be broken. */
    static String together(String text) {
        return text.replace(' ', '\u00A0');
    }

    /** 12345 as "12,345". */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
