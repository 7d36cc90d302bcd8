package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * Recognises paragraphs in which the outlet speaks of itself: sign-ups, contacts, biographies, affiliate notices. They
 * stand among the story's paragraphs and look like them; only their words give them away. The words are a table,
 * {@code pitch-phrases.tsv}, whose examples are run as tests. Immutable and thread-safe.
 */
final class Pitches {

    /** Longer paragraphs than this tell something, whatever phrase is in them. */
    private static final int LONGEST_PITCH = 520;

    /** A phrase that counts only at the end of a story has to come early in its paragraph. */
    private static final int LATEST_WORD = 14;

    private static final int LONGEST_GAP = 8;

    private static final Pitches STANDARD = new Pitches();

    private record Phrase(String[][] parts, boolean endOnly, Furniture.Kind kind) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Pitches() {
        for (String line : ResourceLines.facts("pitch-phrases.tsv")) {
            String[] fields = line.split("\t", -1);
            String[] parts = fields[0].split(" \\.\\.\\. ");
            String[][] words = new String[parts.length][];
            for (int i = 0; i < parts.length; i++) {
                words[i] = parts[i].split(" ");
            }
            byFirstWord
                    .computeIfAbsent(words[0][0], word -> new ArrayList<>())
                    .add(new Phrase(words, fields[1].equals("end"), Furniture.Kind.valueOf(fields[2])));
        }
    }

    static Pitches standard() {
        return STANDARD;
    }

    /**
     * What a paragraph gives itself away as, or null if it is part of the story.
     *
     * @param atEnd whether it is one of the story's last paragraphs
     */
    Furniture.@Nullable Kind kindOf(String paragraph, boolean atEnd) {
        if (paragraph.length() > LONGEST_PITCH) {
            return null;
        }
        List<String> words = words(paragraph);
        for (int i = 0; i < words.size(); i++) {
            List<Phrase> phrases = byFirstWord.get(words.get(i));
            if (phrases == null) {
                continue;
            }
            for (Phrase phrase : phrases) {
                boolean inPlace =
                        phrase.kind() == Furniture.Kind.OTHER_STORY ? i <= 1 : !phrase.endOnly() || i <= LATEST_WORD;
                if (inPlace && (atEnd || !phrase.endOnly()) && matches(words, i, phrase)) {
                    return phrase.kind();
                }
            }
        }
        return null;
    }

    private static boolean matches(List<String> words, int at, Phrase phrase) {
        int from = at;
        int latest = at;
        for (String[] part : phrase.parts()) {
            int found = -1;
            for (int i = from; i <= latest && found < 0; i++) {
                found = standsAt(words, i, part) ? i : -1;
            }
            if (found < 0) {
                return false;
            }
            from = found + part.length;
            latest = from + LONGEST_GAP;
        }
        return true;
    }

    private static boolean standsAt(List<String> words, int at, String[] phrase) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!words.get(at + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(java.util.Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
