package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * Parts a caption from the credit glued to its end: "… in Port Alder, July 10, 2025. / AP". The signs of a credit, tried
 * in this order: a bracket at the end, a label ("Photo:", "Foto von", "©"), a separator, a full stop with an agency's name
 * behind it. What the words are is in {@code credit-words.txt}. In doubt the caption stays whole: a caption with a credit
 * in it is a small flaw, a caption cut in half is a wrong one.
 */
final class CreditSplitter {

    /** Longest credit, in characters: longer tails are sentences. */
    private static final int LONGEST_CREDIT = 110;

    /** What a caption line says; at least one of the two is not null unless the line was empty. */
    record Parts(@Nullable String caption, @Nullable String credit) {}

    private CreditSplitter() {}

    static Parts split(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return new Parts(null, null);
        }
        Parts parts = bracket(text);
        if (parts == null) {
            parts = label(text);
        }
        if (parts == null) {
            parts = separator(text);
        }
        if (parts == null) {
            parts = sentence(text);
        }
        if (parts == null) {
            return new Parts(text, null);
        }
        // "… watches. (AP Photo) AP Photo": the credit twice.
        String caption = parts.caption();
        if (caption != null) {
            Parts again = bracket(caption);
            if (again != null && sameOrWithin(again.credit(), parts.credit())) {
                return new Parts(again.caption(), parts.credit());
            }
        }
        return parts;
    }

    private static boolean sameOrWithin(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (one.contains(other) || other.contains(one));
    }

    private static @Nullable Parts bracket(String text) {
        int end = text.length();
        if (end > 2 && text.charAt(end - 1) == '.') {
            end--;
        }
        int open = opening(text, end - 1);
        if (open < 0 || end - open > LONGEST_CREDIT + 20) {
            return null;
        }
        String inside = text.substring(open + 1, end - 1).strip();
        if (inside.isEmpty() || CreditWords.isNever(inside)) {
            return null;
        }
        String before = text.substring(0, open).strip();
        String labelled = CreditWords.afterLabelAtStart(inside);
        boolean credit = labelled != null
                || CreditShape.hasAgency(inside, true)
                || CreditShape.isSlashed(inside)
                || (CreditShape.endsSentence(before) && CreditShape.isName(inside));
        // "Foto: Urs Fluhler (Keystone)": the bracket is part of a labelled credit.
        if (!credit || (label(text) != null && labelled == null && !CreditShape.endsSentence(before))) {
            return null;
        }
        return made(before, labelled != null ? labelled : inside);
    }

    /** Where the bracket that closes at an index was opened, or -1. */
    private static int opening(String text, int close) {
        if (close < 1) {
            return -1;
        }
        char opener = switch (text.charAt(close)) {
            case ')' -> '(';
            case ']' -> '[';
            case '）' -> '（';
            case '】' -> '【';
            default -> 0;
        };
        int depth = 0;
        for (int i = close; i >= 0 && opener != 0; i--) {
            char c = text.charAt(i);
            if (c == text.charAt(close)) {
                depth++;
            } else if (c == opener && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last label whose remainder is short enough for a credit. */
    private static @Nullable Parts label(String text) {
        int least = Math.max(0, text.length() - LONGEST_CREDIT);
        for (int i = text.length() - 1; i >= least; i--) {
            if (i > 0
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i))
                    && !Character.isIdeographic(text.charAt(i))) {
                continue;
            }
            int after = CreditWords.labelEnd(text, i);
            if (after < 0) {
                continue;
            }
            int start = whole(text, i, after);
            String credit = text.substring(after).strip();
            String before = text.substring(0, start).strip();
            boolean marked = CreditWords.isMarked(text, start, after);
            if (credit.isEmpty() || CreditShape.isProse(credit) || !marked && followsMarked(text, start)) {
                continue;
            }
            if (!marked
                    && !CreditShape.hasAgency(credit, true)
                    && !CreditShape.isSlashed(credit)
                    && !CreditShape.isName(credit)) {
                continue;
            }
            return made(before, credit);
        }
        return suffix(text);
    }

    /** Whether a marked label ends where this word begins: "© Picture Alliance", whose second word is part of a name. */
    private static boolean followsMarked(String text, int start) {
        for (int i = Math.max(0, start - 25); i < start; i++) {
            if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                continue;
            }
            int end = CreditWords.labelEnd(text, i);
            if (end >= 0
                    && end <= start
                    && text.substring(end, start).isBlank()
                    && CreditWords.isMarked(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** The start of the longest label with the same end: "Crédit photo :", not the "photo :" in it. */
    private static int whole(String text, int start, int end) {
        for (int i = Math.max(0, start - 20); i < start; i++) {
            if ((i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) && CreditWords.labelEnd(text, i) == end) {
                return i;
            }
        }
        return start;
    }

    /** "J. Laukio / ELTA nuotr.": Lithuanian puts the word behind the name. */
    private static @Nullable Parts suffix(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (!bare.endsWith(" nuotr")) {
            return null;
        }
        bare = bare.substring(0, bare.length() - " nuotr".length());
        int start = CreditShape.sentenceStart(bare);
        if (start >= 0) {
            return made(bare.substring(0, start), bare.substring(start));
        }
        // Subject / photographer / agency.
        int agency = bare.lastIndexOf(" / ");
        int photographer = agency < 0 ? -1 : bare.lastIndexOf(" / ", agency - 1);
        return photographer < 0 ? made("", bare) : made(bare.substring(0, photographer), bare.substring(photographer));
    }

    private static @Nullable Parts separator(String text) {
        for (int i = text.length() - 2; i > 0 && text.length() - i <= LONGEST_CREDIT; i--) {
            char c = text.charAt(i);
            if (c == '＝') {
                String credit = text.substring(i + 1).strip();
                return credit.length() <= 20 && !CreditShape.isProse(credit)
                        ? made(text.substring(0, i), credit)
                        : null;
            }
            boolean slash = c == '/';
            if (!slash && c != '|' && c != '–' && c != '—' && c != '-') {
                continue;
            }
            if (text.charAt(i - 1) != ' ' || text.charAt(i + 1) != ' ') {
                continue;
            }
            String before = text.substring(0, i).strip();
            String credit = text.substring(i + 1).strip();
            if (before.isEmpty() || credit.isEmpty() || CreditShape.isProse(credit)) {
                return null;
            }
            // "JO FIELD / AFP" is one credit: the separator is inside it, not before it.
            int start = CreditShape.sentenceStart(before);
            if (start > 0
                    && CreditShape.isName(before.substring(start).strip())
                    && CreditShape.hasAgency(credit, true)) {
                return made(before.substring(0, start), text.substring(start));
            }
            boolean taken = CreditShape.hasAgency(credit, true)
                    || (slash
                            && (CreditShape.isName(credit)
                                    || (CreditShape.endsSentence(before) && CreditShape.isTitleCase(credit))));
            if (taken) {
                return made(before, credit);
            }
        }
        return null;
    }

    /** An agency or "Name/Agency" behind the last full stop. */
    private static @Nullable Parts sentence(String text) {
        String bare = text.endsWith(".") && text.length() > 1 ? text.substring(0, text.length() - 1) : text;
        int start = CreditShape.sentenceStart(bare);
        String credit = start < 0 ? bare : bare.substring(start).strip();
        if (credit.length() > LONGEST_CREDIT || CreditShape.isProse(credit) || CreditWords.isNever(credit)) {
            return null;
        }
        if (CreditShape.hasAgency(credit, false)
                || (CreditShape.isSlashed(credit) && CreditShape.isTitleCase(credit))) {
            return made(start < 0 ? "" : bare.substring(0, start), credit);
        }
        return null;
    }

    private static Parts made(String caption, String credit) {
        String before = trimEnd(caption.strip());
        String who = trimStart(credit.strip());
        int labelEnd = who.isEmpty() ? -1 : CreditWords.labelEnd(who, 0);
        if (labelEnd > 0
                && CreditWords.isMarked(who, 0, labelEnd)
                && !who.substring(labelEnd).isBlank()) {
            who = who.substring(labelEnd).strip();
        }
        if ((who.endsWith(")") && who.indexOf('(') < 0) || (who.endsWith("]") && who.indexOf('[') < 0)) {
            who = who.substring(0, who.length() - 1).strip();
        }
        if (who.endsWith(".")
                && !who.endsWith("...")
                && (who.length() < 3 || (who.charAt(who.length() - 3) != ' ' && who.charAt(who.length() - 3) != '.'))) {
            who = who.substring(0, who.length() - 1);
        }
        return new Parts(before.isEmpty() ? null : before, who);
    }

    private static String trimStart(String credit) {
        int start = 0;
        while (start < credit.length() && " |/–—-·•,;\u00a0".indexOf(credit.charAt(start)) >= 0) {
            start++;
        }
        return credit.substring(start);
    }

    /** Drops separators and open brackets that the credit left behind. */
    private static String trimEnd(String caption) {
        int end = caption.length();
        while (end > 0 && " |/–—-·•,;([（【＝=\u00a0".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        return caption.substring(0, end);
    }
}
