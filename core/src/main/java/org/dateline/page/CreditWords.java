package org.dateline.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code credit-words.txt}. Immutable, loaded on first use. */
final class CreditWords {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final int LONGEST_LABEL;

    static {
        int longest = 0;
        for (String line : ResourceLines.facts("credit-words.txt")) {
            int colon = line.indexOf(':');
            String section = line.substring(0, colon);
            for (String word : line.substring(colon + 1).split(",")) {
                String key = Folding.fold(word.strip());
                WORDS.computeIfAbsent(section, k -> new HashSet<>()).add(key);
                if (!section.equals("agency")) {
                    longest = Math.max(longest, key.length() + 4);
                }
            }
        }
        LONGEST_LABEL = longest;
    }

    private CreditWords() {}

    private static boolean is(String section, String folded) {
        return WORDS.getOrDefault(section, Set.of()).contains(folded);
    }

    static boolean isAgency(String name) {
        return is("agency", Folding.fold(name.strip()));
    }

    static boolean isWeak(String name) {
        return is("weak", Folding.fold(name.strip()));
    }

    static boolean isNever(String inside) {
        String folded = Folding.fold(inside);
        return is("not", folded) || is("not", folded.replace(".", ""));
    }

    /** What follows the label that a text begins with, or null if it begins with none. */
    static @Nullable String afterLabelAtStart(String text) {
        int end = labelEnd(text, 0);
        return end < 0 ? null : text.substring(end).strip();
    }

    /** Whether the label between two offsets ends with a mark, or is a sign: then nothing else is needed to believe it. */
    static boolean isMarked(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '©' || first == 'Ⓒ' || first == '(') {
            return true;
        }
        for (int i = end - 1; i > start; i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return ":：,….…/／=".indexOf(c) >= 0
                        || text.regionMatches(true, Math.max(0, i - 2), " by", 0, 3)
                        || text.regionMatches(true, Math.max(0, i - 2), " of", 0, 3);
            }
        }
        return false;
    }

    /** Where the label that begins at an offset ends, marks after it included; -1 if none begins there. */
    static int labelEnd(String text, int start) {
        char first = text.charAt(start);
        if (first == '©' || first == 'Ⓒ') {
            return start + 1;
        }
        if (text.regionMatches(true, start, "(c)", 0, 3)) {
            return start + 3;
        }
        int best = -1;
        int limit = Math.min(text.length(), start + LONGEST_LABEL);
        for (int end = start + 1; end <= limit; end++) {
            boolean boundary = end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || Character.isIdeographic(text.charAt(end));
            if (!boundary) {
                continue;
            }
            String key = Folding.fold(text.substring(start, end).strip());
            int mark = end;
            while (mark < text.length() && (text.charAt(mark) == ' ' || text.charAt(mark) == '\u00a0')) {
                mark++;
            }
            char after = mark < text.length() ? text.charAt(mark) : 0;
            if (is("by", key)) {
                best = after == ':' ? mark + 1 : end;
            } else if (is("label", key) && after != 0) {
                if (after == ':' || after == '：' || after == '=') {
                    best = mark + 1;
                } else if ((after == '/' || after == '／') && mark == end && is("slash-label", key)) {
                    best = mark + 1;
                } else if (after == '…' || text.startsWith("..", mark)) {
                    best = mark + (after == '…' ? 1 : text.startsWith("...", mark) ? 3 : 2);
                } else if (",.)/／".indexOf(after) < 0) {
                    best = Math.max(best, end);
                }
            }
            if (is("comma-label", key) && after == ',') {
                best = mark + 1;
            }
        }
        return best;
    }
}
