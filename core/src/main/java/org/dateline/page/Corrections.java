package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Recognises corrections, clarifications and editor's notes by how they begin, by the table {@code corrections.txt}.
 * Immutable and thread-safe.
 */
final class Corrections {

    /** How far into a paragraph a phrase may stand that need not open it. */
    private static final int FIRST_LETTERS = 90;

    private static final Corrections STANDARD = new Corrections();

    private final List<String> openings = new ArrayList<>();
    private final List<String> early = new ArrayList<>();

    private Corrections() {
        for (String line : ResourceLines.facts("corrections.txt")) {
            if (line.startsWith("... ")) {
                early.add(" " + line.substring(4) + " ");
            } else {
                openings.add(line + " ");
            }
        }
    }

    static Corrections standard() {
        return STANDARD;
    }

    boolean opens(String paragraph) {
        String head = head(paragraph);
        for (String opening : openings) {
            // A bare heading word must be set off, or "Correction officers walked out" would be one.
            if (head.startsWith(opening)
                    && (opening.indexOf(' ') < opening.length() - 1 || isSetOff(paragraph, opening.length() - 1))) {
                return true;
            }
        }
        for (String phrase : early) {
            if ((" " + head).contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetOff(String paragraph, int word) {
        for (int i = word; i < paragraph.length() && i < word + 24; i++) {
            char c = paragraph.charAt(i);
            if (c == ':' || c == '(' || c == '\n' || c == '\u2014' || c == '\u2013') {
                return true;
            }
            if (c == '.' || c == ',') {
                return false;
            }
        }
        return false;
    }

    /** The first words in lower case, each followed by a blank, with everything else left out. */
    private static String head(String paragraph) {
        StringBuilder head = new StringBuilder(FIRST_LETTERS + 2);
        for (int i = 0; i < paragraph.length() && head.length() < FIRST_LETTERS; i++) {
            char c = paragraph.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                head.append(c);
            } else if (!head.isEmpty() && head.charAt(head.length() - 1) != ' ') {
                head.append(' ');
            }
        }
        return head.append(' ').toString().toLowerCase(Locale.ROOT);
    }
}
