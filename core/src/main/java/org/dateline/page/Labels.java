package org.dateline.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of furniture: tells what a line of a page is when it is not the article's, by its words alone. The phrases
 * are in {@code labels.txt}. They hang in a tree keyed by word, so that a line costs a few hash look-ups, whatever the
 * number of phrases. Immutable and thread-safe; loaded on first use.
 */
final class Labels {

    /** What a line of furniture does on the page. */
    enum Sense {
        READ_TIME(Furniture.Kind.LABEL),
        /** Offers stories on the same matter, inside the text or under it. */
        RELATED(Furniture.Kind.LABEL),
        /** Heads a list of stories on anything. */
        OTHER_STORIES(Furniture.Kind.LABEL),
        ADVERT(Furniture.Kind.ADVERT),
        SHARE(Furniture.Kind.SHARE),
        NEWSLETTER(Furniture.Kind.NEWSLETTER),
        COMMENTS(Furniture.Kind.COMMENTS),
        /** Players and galleries: "Listen to this article", "Image 3 of 12". */
        LISTEN(Furniture.Kind.LABEL),
        NAVIGATION(Furniture.Kind.NAVIGATION),
        /** The name of a desk: navigation, or the section the article is filed under. */
        SECTION(Furniture.Kind.NAVIGATION),
        LEGAL(Furniture.Kind.NAVIGATION);

        private final Furniture.Kind kind;

        Sense(Furniture.Kind kind) {
            this.kind = kind;
        }

        Furniture.Kind kind() {
            return kind;
        }
    }

    /**
     * What the lexicon says of a line.
     *
     * @param whole whether the phrase is the whole line; if not, the line goes on after it, and may be a sentence after all
     */
    record Match(Sense sense, boolean whole) {}

    /** Longest line, in words, that a phrase with an open end may match, unless it says that it goes on for long. */
    private static final int MOST_WORDS = 16;

    /** Longest stretch, in words, that a gap inside a phrase spans. */
    private static final int WIDEST_GAP = 6;

    private static final Node ROOT = new Node();

    /** A place in the tree: what may come next, and what it means to have come here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private @Nullable Node afterGap;
        private @Nullable Sense exact;
        private @Nullable Sense open;
        private @Nullable Sense openLong;
    }

    static {
        Sense sense = null;
        for (String line : ResourceLines.facts("labels.txt")) {
            if (line.startsWith("[")) {
                sense = Sense.valueOf(
                        line.substring(1, line.length() - 1).replace('-', '_').toUpperCase(Locale.ROOT));
                continue;
            }
            for (String phrase : line.substring(line.indexOf(':') + 1).split("\\|")) {
                add(phrase.strip(), sense);
            }
        }
    }

    private Labels() {}

    private static void add(String phrase, @Nullable Sense sense) {
        if (phrase.isEmpty() || sense == null) {
            return;
        }
        boolean openLong = phrase.endsWith("**");
        boolean open = !openLong && phrase.endsWith("*");
        String[] pieces = phrase.split("\\*+");
        Node node = ROOT;
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                if (node.afterGap == null) {
                    node.afterGap = new Node();
                }
                node = node.afterGap;
            }
            for (String word : LabelWords.of(pieces[i], Integer.MAX_VALUE)) {
                node = node.next.computeIfAbsent(word, k -> new Node());
            }
        }
        if (openLong) {
            node.openLong = node.openLong == null ? sense : node.openLong;
        } else if (open) {
            node.open = node.open == null ? sense : node.open;
            node.exact = node.exact == null ? sense : node.exact;
        } else {
            node.exact = node.exact == null ? sense : node.exact;
        }
    }

    /**
     * The kind of furniture that a line is by its words, or null if the words do not say.
     *
     * @param language BCP 47 tag of the page, or null; not needed today: pages mix languages, and no phrase of one language
     *     means something else in another
     */
    static Furniture.@Nullable Kind classify(String line, @Nullable String language) {
        Match match = match(line);
        return match == null ? null : match.sense().kind();
    }

    /** What the lexicon says of a line, or null. The longest phrase wins; a whole line before an open phrase. */
    static @Nullable Match match(String line) {
        List<String> words = LabelWords.of(line, MOST_WORDS + 2);
        if (words.isEmpty()) {
            return null;
        }
        Match found = match(ROOT, words, 0);
        // A phrase that may stand anywhere: "… delivered to your inbox".
        Node anywhere = ROOT.afterGap;
        if (found == null && anywhere != null && words.size() <= MOST_WORDS) {
            for (int i = 0; i < words.size() && found == null; i++) {
                if (anywhere.next.containsKey(words.get(i))) {
                    found = match(anywhere, words, i);
                }
            }
        }
        return found;
    }

    private static @Nullable Match match(Node node, List<String> words, int at) {
        if (at == words.size()) {
            return node.exact == null ? null : new Match(node.exact, true);
        }
        Node next = node.next.get(words.get(at));
        Match found = next == null ? null : match(next, words, at + 1);
        if (found != null) {
            return found;
        }
        if (node != ROOT && node.afterGap != null) {
            for (int skip = 1; skip <= WIDEST_GAP && at + skip < words.size() && found == null; skip++) {
                found = match(node.afterGap, words, at + skip);
            }
        }
        if (found != null) {
            return found;
        }
        if (node.openLong != null) {
            return new Match(node.openLong, false);
        }
        return node.open != null && words.size() <= MOST_WORDS ? new Match(node.open, false) : null;
    }

    /** The minutes that a read-time line gives ("2 min read"), or null if the line is none. */
    static @Nullable Integer readingMinutes(String line) {
        Match match = match(line);
        if (match == null || match.sense() != Sense.READ_TIME) {
            return null;
        }
        int minutes = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            int digit = Character.digit(line.charAt(i), 10);
            if (digit >= 0 && minutes < 1000) {
                minutes = minutes * 10 + digit;
                inside = true;
            } else if (inside) {
                break;
            }
        }
        return minutes > 0 && minutes < 1000 ? minutes : null;
    }
}
