package org.dateline.page;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings a word to the form that the tables are keyed by: lower case, no full stops, no joiners, and no accents on Latin
 * and Greek letters, since capitals on pages often lose them ("AOÛT", "ΙΟΥΛΙΟΥ", "TEMMUZ" from "Temmuz").
 */
final class Folding {

    private Folding() {}

    static String fold(String word) {
        boolean ascii = true;
        boolean done = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                ascii = false;
                break;
            }
            if (c == '.' || (c >= 'A' && c <= 'Z')) {
                done = false;
            }
        }
        if (ascii) {
            if (done) {
                return word;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            return lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        char base = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '.' || c == '\u200c' || c == '\u200d' || c == '\u00ad' || c == '\u0640') {
                continue;
            }
            if (Character.getType(c) == Character.NON_SPACING_MARK && losesAccents(base)) {
                continue;
            }
            base = c;
            switch (c) {
                case 'ı' -> folded.append('i');
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ' -> folded.append('d');
                case 'ς' -> folded.append('σ');
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ß' -> folded.append("ss");
                default -> folded.append(c);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean losesAccents(char base) {
        return base < 0x250 || (base >= 0x370 && base < 0x400);
    }
}
