package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Timestamp;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The dates that a reader sees around the headline, each with what the page calls it. */
final class DateMarks {

    private static final int LONGEST_LINE = 200;

    /** Characters beside an unlabelled date; with more of them it is a sentence that mentions a day. */
    private static final int MOST_BESIDE = 40;

    /**
     * One date.
     *
     * @param seen the date as printed, null if only the markup has it
     * @param coded the date in the element's attribute, null if it has none that can be read
     * @param label what the page calls it
     * @param named whether only the names of elements say so, which say "updated" out of habit
     */
    record Mark(@Nullable Timestamp seen, @Nullable Timestamp coded, DateLabels.Label label, boolean named) {

        Timestamp best() {
            if (coded == null || seen == null) {
                Timestamp only = coded != null ? coded : seen;
                if (only == null) {
                    throw new IllegalStateException("A mark has at least one date");
                }
                return only;
            }
            if (seen.date().equals(coded.date())) {
                return coded;
            }
            // Where the attribute is in UTC and the page prints another day, the page's own zone is the printed one;
            // an attribute that cannot be the printed day at all is a template's placeholder.
            return Zones.mayBeSame(coded, seen) ? Zones.local(coded, seen) : seen;
        }
    }

    private DateMarks() {}

    static List<Mark> of(HeadRegion region, @Nullable String language, @Nullable String country) {
        List<Mark> marks = new ArrayList<>();
        for (Element element : region.dates) {
            if (marks.size() < 12) {
                read(element, language, country, marks);
            }
        }
        return marks;
    }

    private static void read(Element element, @Nullable String language, @Nullable String country, List<Mark> marks) {
        String attribute = element.attr("datetime");
        Timestamp coded = MachineDates.parse(attribute.isEmpty() ? element.attr("content") : attribute);
        String line = element.text();
        if (line.length() > LONGEST_LINE) {
            return;
        }
        int from = 0;
        int found = 0;
        for (HumanDates.Found date = HumanDates.find(line, 0, language, country);
                date != null && found < 4;
                date = HumanDates.find(line, from, language, country)) {
            DateLabels.Label label = DateLabels.of(line.substring(from, date.start()));
            boolean labelled = label != DateLabels.Label.NONE;
            if (labelled || found > 0 || line.length() - (date.end() - date.start()) <= MOST_BESIDE) {
                Timestamp attached = found == 0 ? coded : null;
                add(
                        labelled || found > 0
                                ? new Mark(date.timestamp(), attached, label, false)
                                : around(date.timestamp(), attached, element),
                        marks);
            }
            from = date.end();
            found++;
        }
        if (found == 0 && coded != null) {
            DateLabels.Label label = DateLabels.of(line);
            add(
                    label == DateLabels.Label.NONE ? around(null, coded, element) : new Mark(null, coded, label, false),
                    marks);
        }
    }

    private static void add(Mark mark, List<Mark> marks) {
        if (!marks.contains(mark)) {
            marks.add(mark);
        }
    }

    /** A mark labelled by the element's own names, the words before it or its parent's names: the first that says anything. */
    private static Mark around(@Nullable Timestamp seen, @Nullable Timestamp coded, Element element) {
        Element at = element;
        for (int up = 0; up < 3 && at != null; up++) {
            DateLabels.Label label = DateLabels.of(before(at));
            if (label != DateLabels.Label.NONE) {
                return new Mark(seen, coded, label, false);
            }
            label = DateLabels.ofNames(names(at));
            if (label != DateLabels.Label.NONE) {
                return new Mark(seen, coded, label, true);
            }
            Element parent = at.parent();
            at = parent == null || parent.childNodeSize() > 6 ? null : parent;
        }
        return new Mark(seen, coded, DateLabels.Label.NONE, false);
    }

    private static String names(Element element) {
        return element.className()
                + ' '
                + element.attr("itemprop")
                + ' '
                + element.id()
                + ' '
                + element.attr("data-testid");
    }

    /** The words right before an element, as long as they hold no date of their own. */
    private static String before(Element element) {
        Node node = element.previousSibling();
        for (int steps = 0; node != null && steps < 3; steps++) {
            String text = node instanceof TextNode words
                    ? words.getWholeText()
                    : node instanceof Element other ? other.text() : "";
            if (!text.isBlank()) {
                boolean label = text.length() < 60 && text.chars().noneMatch(c -> c >= '0' && c <= '9');
                return label ? text : "";
            }
            node = node.previousSibling();
        }
        return "";
    }
}
