package org.dateline.page;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where the script decides, else by the function words and the letters of
 * {@code languages.txt}. Each word of a sample votes for the languages that have it, one vote shared between them, so that
 * "ikke" counts for Danish and Norwegian and "noget" for Danish alone. Function words are half of any running text and
 * do not depend on its subject; some thirty words are enough to tell most languages apart.
 */
final class Languages {

    /** Characters of the text that are looked at. */
    private static final int SAMPLE = 4000;

    /** Words needed before the text may overrule what the page declares. */
    private static final int ENOUGH_WORDS = 20;

    /** The winner's votes a word, at least: running text gives .25 to .5, a list of names next to nothing. */
    private static final double LEAST_SHARE = 0.10;

    /** How far the winner must be ahead of the next language. */
    private static final double LEAST_LEAD = 1.3;

    /**
     * What the text looks like.
     *
     * @param language a BCP 47 primary subtag
     * @param sure whether there is enough text and a clear winner
     */
    record Guess(String language, boolean sure) {}

    private Languages() {}

    /**
     * The language of a body: what the text looks like if that is sure, else what the page declares, else the best guess.
     *
     * @return a BCP 47 primary subtag, or null if nothing is known
     */
    static @Nullable String of(String text, Draft draft) {
        String declared = primary(draft.declaredLanguage);
        Guess guess = guess(text);
        if (guess == null) {
            return declared;
        }
        if (declared == null) {
            return guess.sure() ? guess.language() : null;
        }
        if (!guess.sure() || LanguageTable.areAlike(guess.language(), declared)) {
            return declared;
        }
        draft.warn(
                "language-conflict",
                "The page declares its language as \"" + draft.declaredLanguage + "\", but the text reads as \""
                        + guess.language() + "\".");
        return guess.language();
    }

    /** The primary subtag of a BCP 47 tag in today's form, or null if the tag is none. */
    static @Nullable String primary(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String first = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (first.length() < 2 || first.length() > 3 || !first.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return null;
        }
        return switch (first) {
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            case "fil" -> "tl";
            case "jp" -> "ja";
            case "gr" -> "el";
            case "cz" -> "cs";
            case "und", "mul", "zxx" -> null;
            default -> first;
        };
    }

    /** What a text looks like, or null if it has no letters or no word that gives it away. */
    static @Nullable Guess guess(String text) {
        int end = Math.min(text.length(), SAMPLE);
        ScriptTally scripts = new ScriptTally();
        for (int i = 0; i < end; i++) {
            scripts.add(text.charAt(i));
        }
        UnicodeScript script = scripts.commonest();
        int letters = scripts.count(script);
        if (letters == 0) {
            return null;
        }
        int kana = scripts.count(UnicodeScript.HIRAGANA) + scripts.count(UnicodeScript.KATAKANA);
        String byScript = switch (script) {
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> kana * 10 > letters ? "ja" : "zh";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case BENGALI -> "bn";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case ORIYA -> "or";
            case SINHALA -> "si";
            case MYANMAR -> "my";
            case KHMER -> "km";
            case LAO -> "lo";
            case ETHIOPIC -> "am";
            case TIBETAN -> "bo";
            default -> null;
        };
        return byScript != null ? new Guess(byScript, letters >= ENOUGH_WORDS) : byWords(text, end);
    }

    /**
     * The votes a word for the likeliest language: .2 to .5 for running text. Letters count for half of that at most, since
     * any bytes read in the wrong encoding are full of the letters of some language.
     */
    static double share(String text) {
        int end = Math.min(text.length(), SAMPLE);
        double[] byWords = new double[LanguageTable.size()];
        double[] byLetters = new double[LanguageTable.size()];
        int words = count(text, end, byWords, byLetters);
        double best = 0;
        for (int i = 0; i < byWords.length; i++) {
            best = Math.max(best, byWords[i] + Math.min(byWords[i], byLetters[i]));
        }
        return words == 0 ? 0 : best / words;
    }

    /** Adds the votes of the words and the letters of a text; gives the number of words. */
    private static int count(String text, int end, double[] byWords, double[] byLetters) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            boolean inside = Character.isLetter(c)
                    || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK)
                    || (c >= 0x900 && Character.getType(c) == Character.COMBINING_SPACING_MARK);
            if (inside || c == '¿' || c == '¡') {
                if (c >= 0x80) {
                    LanguageTable.voteLetter(c, byLetters);
                }
                if (inside && start < 0) {
                    start = i;
                }
            } else if (start >= 0) {
                words++;
                LanguageTable.voteWord(text, start, i, byWords);
                start = -1;
            }
        }
        return words;
    }

    private static @Nullable Guess byWords(String text, int end) {
        double[] votes = new double[LanguageTable.size()];
        int words = count(text, end, votes, votes);
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        if (votes[best] <= 0) {
            return null;
        }
        // Languages that are alike do not call each other into doubt.
        double rival = 0;
        for (int i = 0; i < votes.length; i++) {
            if (i != best && !LanguageTable.areAlike(LanguageTable.code(i), LanguageTable.code(best))) {
                rival = Math.max(rival, votes[i]);
            }
        }
        boolean sure = words >= ENOUGH_WORDS && votes[best] >= LEAST_SHARE * words && votes[best] >= LEAST_LEAD * rival;
        return new Guess(LanguageTable.code(best), sure);
    }
}
