package org.dateline.page;

/** What a credit looks like apart from its words: names, slashes, capitals, no sentence. */
final class CreditShape {

    private static final int MOST_WORDS = 12;

    private CreditShape() {}

    /** Whether a text ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?…。！？।".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»)] ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Where the words behind the last full stop begin, or -1 if there is none; initials and short forms do not count. */
    static int sentenceStart(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            char c = text.charAt(i);
            if ("。！？".indexOf(c) >= 0) {
                return i + 1;
            }
            if (text.charAt(i + 1) != ' ' || ".!?…\"”»)’।".indexOf(c) < 0) {
                continue;
            }
            if (c == '.' ? isFullStop(text, i) : ".!?…\"”»".indexOf(c) >= 0 || endsSentence(text.substring(0, i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Not the point of an initial ("J. Field"), of "Mr." or of "St.". */
    private static boolean isFullStop(String text, int i) {
        int start = i;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        int length = i - start;
        if (length == 0 || Character.isDigit(text.charAt(i - 1))) {
            return true;
        }
        return length > 3 || (length > 1 && !Character.isUpperCase(text.charAt(start)));
    }

    /** Whether the words are a sentence or part of one rather than a credit. */
    static boolean isProse(String text) {
        int words = 0;
        int lower = 0;
        boolean first = true;
        for (String word : text.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            words++;
            if (!first && Character.isLowerCase(word.codePointAt(0)) && word.length() > 4) {
                lower++;
            }
            first = false;
        }
        int inner = sentenceStart(text);
        return words > MOST_WORDS || lower > Math.max(2, words / 3) || (inner > 0 && inner < text.length() - 1);
    }

    /** Two to four capitalised words and nothing else: a person's name. Ideographs: two to five of them. */
    static boolean isName(String text) {
        int words = 0;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || ":;!?()[]/|\"“”«»,".indexOf(c) >= 0) {
                return false;
            }
            if (Character.isIdeographic(c)) {
                ideographs++;
            }
        }
        if (ideographs > 0) {
            return ideographs <= 5 && ideographs == text.length();
        }
        for (String word : text.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            words++;
            if (!Character.isUpperCase(word.codePointAt(0)) && !isParticle(word)) {
                return false;
            }
        }
        return words >= 2 && words <= 4;
    }

    /** Every word but particles begins with a capital. */
    static boolean isTitleCase(String text) {
        for (String word : text.split("[ /|,()]+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !isParticle(word)) {
                return false;
            }
        }
        return text.split(" ").length <= 8;
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
                    "y",
                    "e",
                    "of",
                    "for",
                    "the",
                    "via",
                    "and",
                    "und",
                    "et",
                    "zu",
                    "ten",
                    "af",
                    "dpa" -> true;
            default -> false;
        };
    }

    /** A slash between two words that both begin with a capital, no digits: "Jo Field/Globe", not "24/7" nor "and/or". */
    static boolean isSlashed(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            slash = text.indexOf('／');
        }
        if (slash < 2 || slash > text.length() - 3 || isProse(text)) {
            return false;
        }
        String left = text.substring(0, slash).strip();
        String right = text.substring(slash + 1).strip();
        if (left.isEmpty() || right.isEmpty() || (left.length() < 2 && right.length() < 2)) {
            return false;
        }
        return opensWithCapital(left) && opensWithCapital(right) && isTitleCase(left);
    }

    private static boolean opensWithCapital(String text) {
        int c = text.codePointAt(0);
        return Character.isUpperCase(c)
                || Character.isIdeographic(c)
                || text.startsWith("via ")
                || CreditWords.isAgency(text);
    }

    /**
     * Whether one of the parts of a credit is an agency. Parts are what slashes, commas, brackets, bars, "via" and "for"
     * leave.
     *
     * @param marked whether a bracket, slash or label already says that this is a credit; then weak words count too
     */
    static boolean hasAgency(String text, boolean marked) {
        if (isProse(text)) {
            return false;
        }
        String parts = text.replace(" via ", "/")
                .replace("via ", "/")
                .replace(" for ", "/")
                .replace(" / ", "/");
        int start = 0;
        for (int i = 0; i <= parts.length(); i++) {
            if (i == parts.length() || "/／,|()[]·•;".indexOf(parts.charAt(i)) >= 0) {
                String part = parts.substring(start, i).strip();
                if (CreditWords.isAgency(part) || (marked && start > 0 && CreditWords.isWeak(part))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
