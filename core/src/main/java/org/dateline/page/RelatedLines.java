package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * Links to related stories that stand on one line with their label: "Related: …", "READ MORE …", "À lire aussi : …", and the
 * same with the space lost, as flattening does: "RelatedNorthern Times - …".
 */
final class RelatedLines {

    private static final int LONGEST_LABEL_WORDS = 5;

    /**
     * @param label the label as printed
     * @param rest what stands behind it, never empty
     * @param glued whether the rest follows without a space
     */
    record Related(String label, String rest, boolean glued) {}

    private RelatedLines() {}

    /** The parts of such a line, or null if it is none. */
    static @Nullable Related read(String text) {
        int words = 0;
        for (int i = 1; i < Math.min(text.length() - 3, 50) && words < LONGEST_LABEL_WORDS; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (c == ':' || c == '：') {
                return isLabel(text.substring(0, i)) ? made(text.substring(0, i), text.substring(i + 1), false) : null;
            }
            if (c == ' ') {
                words++;
                // "READ MORE Another story": the label shouts.
                if (isShouted(text, i)
                        && isLabel(text.substring(0, i))
                        && !isShouted(text, text.length())
                        && !isLabel(firstWords(text, i + 1))) {
                    return made(text.substring(0, i), text.substring(i + 1), false);
                }
            }
            boolean glued = Character.isUpperCase(c) && Character.isLowerCase(before);
            if (glued && isLabel(text.substring(0, i))) {
                return made(text.substring(0, i), text.substring(i), true);
            }
        }
        return null;
    }

    /** The text up to the end of the word that begins at an offset. */
    private static String firstWords(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean isShouted(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String words) {
        Labels.Match match = Labels.match(words);
        return match != null && match.whole() && match.sense() == Labels.Sense.RELATED;
    }

    private static @Nullable Related made(String label, String rest, boolean glued) {
        String text = rest.strip();
        return text.length() < 4 ? null : new Related(label.strip(), text, glued);
    }

    /** The words before a dash that may name the outlet, or null. */
    static @Nullable String publisher(String rest) {
        int dash = dash(rest);
        if (dash < 2 || dash > 40) {
            return null;
        }
        String name = rest.substring(0, dash).strip();
        String[] words = name.split(" ");
        if (words.length > 4) {
            return null;
        }
        for (String word : words) {
            if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0)) && word.length() > 3) {
                return null;
            }
        }
        return name;
    }

    /** What stands behind the outlet's name. */
    static String headline(String rest) {
        int dash = dash(rest);
        return dash < 0 ? rest : rest.substring(dash + 3).strip();
    }

    private static int dash(String rest) {
        for (int i = 1; i + 2 < rest.length(); i++) {
            if (rest.charAt(i) == ' ' && "-–—|".indexOf(rest.charAt(i + 1)) >= 0 && rest.charAt(i + 2) == ' ') {
                return i;
            }
        }
        return -1;
    }
}
