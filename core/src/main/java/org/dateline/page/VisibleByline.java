package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The names in the byline that a reader sees around the headline.
 *
 * @param sure names from places that hold names and nothing else, or that begin as a byline does
 * @param likely names from an author's card or the like, where other words may look like names
 * @param others those named for other work than writing
 */
record VisibleByline(List<String> sure, List<String> likely, List<String> others) {

    /** Reads the candidates of a page's head, in document order. */
    static VisibleByline of(HeadRegion region) {
        VisibleByline byline = new VisibleByline(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Element element : region.bylines) {
            byline.read(element);
        }
        for (String phrase : region.phrases) {
            Bylines.names(phrase, false).forEach(name -> add(name, byline.sure));
        }
        byline.sure.removeIf(name -> contains(byline.others, name));
        byline.likely.removeIf(name -> contains(byline.others, name));
        byline.sure.removeIf(VisibleByline::isFurniture);
        byline.likely.removeIf(VisibleByline::isFurniture);
        return byline;
    }

    private void read(Element element) {
        String marks = (element.className() + ' ' + element.attr("data-testid")).toLowerCase(Locale.ROOT);
        if (isBeside(marks)) {
            return;
        }
        String text = BylineText.of(element);
        if (text == null || text.isBlank()) {
            return;
        }
        boolean address = element.normalName().equals("a")
                && (element.attr("rel").contains("author") || HookWords.isAuthorAddress(element.attr("href")));
        boolean exact = address || marks.contains("name") && !marks.contains("date") || isShortIdeographic(text);
        boolean byline = exact || marks.contains("byline") || Bylines.startsByline(text.strip());
        Bylines.Byline read = Bylines.read(text, exact);
        for (String name : read.names()) {
            add(name, byline ? sure : likely);
        }
        others.addAll(read.others());
    }

    private static boolean isFurniture(String name) {
        Labels.Match match = Labels.match(name);
        return match != null && match.whole();
    }

    /** Names in order; the sure ones if there are any. */
    List<String> names() {
        return sure.isEmpty() ? likely : sure;
    }

    static boolean contains(List<String> names, String name) {
        String key = Texts.key(name);
        return names.stream().anyMatch(other -> Texts.key(other).equals(key));
    }

    /** A few ideographs or kana alone in an author's element: there is no case and no space to tell a name by. */
    private static boolean isShortIdeographic(String text) {
        String alone = text.strip();
        return alone.length() <= 8 && alone.chars().allMatch(c -> c >= 0x3040 && c <= 0x9fff);
    }

    /** Parts of an author's card that hold no name. */
    private static boolean isBeside(String marks) {
        return marks.contains("bio") && !marks.contains("name")
                || marks.contains("social")
                || marks.contains("follow")
                || marks.contains("descri")
                || marks.contains("role")
                || marks.contains("share") && !marks.contains("shared")
                || marks.contains("comment");
    }

    /** Adds a name unless it is there; of two where one begins with the other, the shorter is the name itself. */
    static void add(String name, List<String> names) {
        String key = Texts.key(name);
        for (int i = 0; i < names.size(); i++) {
            String known = Texts.key(names.get(i));
            if (known.equals(key) || key.startsWith(known) && names.get(i).indexOf(' ') > 0) {
                return;
            }
            if (known.startsWith(key) && name.indexOf(' ') > 0) {
                names.set(i, name);
                return;
            }
        }
        names.add(name);
    }
}
