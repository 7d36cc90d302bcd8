package org.dateline.page;

import java.util.ArrayList;
import java.util.List;

/** Reads the names out of a byline: "By Jo Field and Marla Quint, Political Editor". */
final class BylineLines {

    private static final int LONGEST_BYLINE_WORDS = 24;
    private static final int LONGEST_BY_WORDS = 4;

    private BylineLines() {}

    /** Whether a line opens with the words of a byline and goes on with a name. */
    static boolean isByline(PageLine line) {
        return line.words() <= LONGEST_BYLINE_WORDS
                && nameStart(line.text()) > 0
                && !names(line).isEmpty();
    }

    /** The names in a byline, in order; empty if the line is none or names no person. */
    static List<String> names(PageLine line) {
        String text = line.text();
        if (line.date() != null) {
            text = text.substring(0, line.date().start());
        }
        int start = nameStart(text);
        if (start <= 0 || line.words() > LONGEST_BYLINE_WORDS) {
            return List.of();
        }
        return split(text.substring(start));
    }

    /** Where the name begins behind "By" or "Story by", or -1. */
    private static int nameStart(String text) {
        int end = -1;
        int words = 0;
        for (int i = 1; i <= text.length() && words < LONGEST_BY_WORDS; i++) {
            if (i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != ':' && text.charAt(i) != '：') {
                continue;
            }
            words++;
            String phrase = String.join(" ", LabelWords.of(text.substring(0, i), LONGEST_BY_WORDS + 1));
            if (BylineLineWords.isBy(phrase)) {
                end = i;
            }
        }
        while (end > 0 && end < text.length() && " ::：\u00a0".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && end < text.length() && !Character.isLowerCase(text.codePointAt(end)) ? end : -1;
    }

    private static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String part : text.split("(?<=[,;|•·/])|(?=[,;|•·/])")) {
            for (String word : part.strip().split(" ")) {
                if (word.isEmpty()) {
                    continue;
                }
                boolean mark = word.length() == 1 && ",;|•·/-–—".indexOf(word.charAt(0)) >= 0;
                if (mark || BylineLineWords.isAnd(Folding.fold(word))) {
                    close(name, names);
                    if (mark && word.charAt(0) != ',' && !names.isEmpty()) {
                        // What stands behind a bar or a dash is a role, a place, a date.
                        return names;
                    }
                    continue;
                }
                if (Character.isLowerCase(word.codePointAt(0)) && !isParticle(word)) {
                    // "Jo Field in Port Alder", "Jo Field for the Northern Times": the name is over.
                    close(name, names);
                    return names;
                }
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        close(name, names);
        return names;
    }

    private static void close(StringBuilder name, List<String> names) {
        String text = name.toString();
        name.setLength(0);
        int words = text.isEmpty() ? 0 : text.split(" ").length;
        boolean ideographs = !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
        if (ideographs ? text.length() > 5 : words < 2 || words > 4) {
            return;
        }
        for (String word : text.split(" ")) {
            if (BylineLineWords.isRole(Folding.fold(word)) || !Character.isLetter(word.codePointAt(0))) {
                return;
            }
        }
        if (Labels.match(text) == null && !names.contains(text)) {
            names.add(text);
        }
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "de",
                    "da",
                    "do",
                    "dos",
                    "di",
                    "del",
                    "della",
                    "der",
                    "den",
                    "von",
                    "van",
                    "la",
                    "le",
                    "el",
                    "al",
                    "bin",
                    "ibn",
                    "zu",
                    "ten",
                    "af",
                    "du",
                    "dos-",
                    "y" -> true;
            default ->
                word.startsWith("d'") || word.startsWith("d’") || word.startsWith("al-") || word.startsWith("el-");
        };
    }
}
