package org.dateline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells, inside the stretch of a page that holds the body, what each line is: running text, subheadings and lists, or what
 * pages strew between them: labels, captions and their credits, links to related stories.
 */
final class BodyRoles {

    private static final int LONGEST_SUBHEADING = 12;
    private static final int LONGEST_CAPTION = 70;

    private final List<PageLine> lines;
    private final @Nullable LineRole[] roles;
    private final int start;
    private final int end;

    /** Lines that speak of cookies, on the whole page; a few may be news, many are a consent form. */
    private final long cookieLines;

    BodyRoles(List<PageLine> lines, @Nullable LineRole[] roles, int start, int end) {
        this.lines = lines;
        this.roles = roles;
        this.start = start;
        this.end = end;
        this.cookieLines =
                lines.stream().filter(line -> line.is(Labels.Sense.COOKIES)).count();
    }

    void assign() {
        LineRole list = LineRole.PARAGRAPH;
        for (int i = start; i < end; i++) {
            PageLine line = lines.get(i);
            LineRole role = byWords(i);
            if (role == LineRole.ASIDE && line.label() != null) {
                list = switch (line.label().sense()) {
                    case RELATED -> LineRole.RELATED;
                    case OTHER_STORIES -> LineRole.OTHER_STORY;
                    default -> list;
                };
            } else if (role == null && list != LineRole.PARAGRAPH) {
                boolean heading =
                        line.words() <= 4 && i + 1 < end && lines.get(i + 1).isParagraph();
                if (!line.text().endsWith(".") && line.words() < 30 && !heading) {
                    role = list;
                } else {
                    list = LineRole.PARAGRAPH;
                }
            }
            roles[i] = role;
        }
        for (int i = start; i < end; i++) {
            if (roles[i] == null && isRunning(lines.get(i))) {
                roles[i] = LineRole.PARAGRAPH;
            }
        }
        int i = start;
        while (i < end) {
            if (roles[i] != null) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < end && roles[last + 1] == null) {
                last++;
            }
            run(i, last + 1);
            i = last + 1;
        }
        captions();
    }

    /** Running text: closed, or too long for anything else. */
    private static boolean isRunning(PageLine line) {
        return (line.closed() && line.words() >= 3)
                || line.words() >= 40
                || (endsWithColon(line.text()) && line.words() >= 6);
    }

    /** What the words of a line alone give away, or null. */
    private @Nullable LineRole byWords(int i) {
        PageLine line = lines.get(i);
        Labels.Match label = line.label();
        if (label != null && isFurniture(line, label)) {
            return LineRole.ASIDE;
        }
        if (RelatedLines.read(line.text()) != null) {
            return LineRole.RELATED;
        }
        if (line.words() == 0 || isSocial(line.text())) {
            return LineRole.ASIDE;
        }
        if (line.date() != null && DateOnlyLines.isDateLine(line)) {
            return LineRole.DATE;
        }
        if (line.words() <= LONGEST_CAPTION) {
            CreditSplitter.Parts parts = CreditSplitter.split(line.text());
            if (parts.credit() != null) {
                return parts.caption() == null ? LineRole.CREDIT : LineRole.CAPTION;
            }
        }
        if (isItem(line.text())) {
            return LineRole.LIST_ITEM;
        }
        return null;
    }

    private boolean isFurniture(PageLine line, Labels.Match label) {
        boolean running = line.closed() && line.words() >= 10;
        return switch (label.sense()) {
            case COOKIES -> cookieLines >= 5;
            case BIO -> true;
            case NAVIGATION, SECTION, LISTEN, OTHER_STORIES, SHARE -> label.whole() || !running;
            default -> true;
        };
    }

    /** What an embedded post leaves behind: its author and date, its link. */
    private static boolean isSocial(String text) {
        return (text.startsWith("— ") && text.indexOf("(@") > 0)
                || text.indexOf("pic.twitter.com/") >= 0
                || (text.startsWith("http") && text.indexOf(' ') < 0)
                || (text.startsWith("@") && text.indexOf(' ') < 0);
    }

    private static boolean isItem(String text) {
        if (text.length() < 4) {
            return false;
        }
        char first = text.charAt(0);
        if ("•●▪■◦‣·►▶➤".indexOf(first) >= 0) {
            return text.length() > 3;
        }
        return (first == '-' || first == '–' || first == '*') && text.length() > 3 && text.charAt(1) == ' ';
    }

    /** Lines without a full stop between two that have one. */
    private void run(int first, int last) {
        boolean before = first > start && roles[first - 1] != null && precededByBody(first);
        boolean after = followedByBody(last);
        int length = last - first;
        int words = 0;
        for (int i = first; i < last; i++) {
            words += lines.get(i).words();
        }
        double average = (double) words / length;
        boolean introduced = before && isIntroduced(first);
        for (int i = first; i < last; i++) {
            PageLine line = lines.get(i);
            if (introduced && average >= 2) {
                roles[i] = LineRole.LIST_ITEM;
            } else if (i == last - 1 && after && isSubheading(line, before, length)) {
                roles[i] = LineRole.SUBHEADING;
            } else if (line.words() > LONGEST_SUBHEADING && line.copies() == 1 && line.capitals() < 0.6) {
                roles[i] = LineRole.CAPTION;
            } else if (length >= 3 && average >= 3.5 && average < 8) {
                roles[i] = LineRole.LIST_ITEM;
            } else {
                roles[i] = line.words() >= 5 ? LineRole.OTHER_STORY : LineRole.ASIDE;
            }
        }
    }

    private static boolean isSubheading(PageLine line, boolean before, int length) {
        int words = line.words();
        if (line.copies() > 1 || words < 2 || line.text().indexOf('|') >= 0) {
            return false;
        }
        if (words > LONGEST_SUBHEADING) {
            return words <= 25 && isNumbered(line.text());
        }
        return words >= 4 || (before && length == 1);
    }

    /** "5. Never send money": the headings of a list in prose. */
    private static boolean isNumbered(String text) {
        int i = 0;
        while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i + 1 < text.length() && ".):".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
    }

    private boolean precededByBody(int i) {
        for (int k = i - 1; k >= start; k--) {
            LineRole role = roles[k];
            if (role == LineRole.PARAGRAPH || role == LineRole.LIST_ITEM) {
                return true;
            }
            if (role == LineRole.OTHER_STORY) {
                return false;
            }
        }
        return false;
    }

    private boolean followedByBody(int i) {
        for (int k = i; k < end; k++) {
            LineRole role = roles[k];
            if (role == LineRole.PARAGRAPH || role == LineRole.LIST_ITEM) {
                return true;
            }
            if (role == LineRole.OTHER_STORY || role == null) {
                return false;
            }
        }
        return false;
    }

    private boolean isIntroduced(int i) {
        for (int k = i - 1; k >= start; k--) {
            if (roles[k] == LineRole.PARAGRAPH || roles[k] == LineRole.LIST_ITEM) {
                return endsWithColon(lines.get(k).text());
            }
        }
        return false;
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** A credit alone on its line makes a caption of the line before it, if that reads like one. */
    private void captions() {
        for (int i = start + 1; i < end; i++) {
            if (roles[i] == LineRole.CREDIT && roles[i - 1] == LineRole.PARAGRAPH && isCaptionLike(lines.get(i - 1))) {
                roles[i - 1] = LineRole.CAPTION;
            }
        }
    }

    private static boolean isCaptionLike(PageLine line) {
        char first = line.text().charAt(0);
        boolean quote = "\"'“‘«„".indexOf(first) >= 0;
        return !quote && line.sentences() <= 2 && line.words() <= 45;
    }
}
