package org.dateline.page;

import static org.dateline.page.BylineWords.Part.AGENCY;
import static org.dateline.page.BylineWords.Part.DEGREE;
import static org.dateline.page.BylineWords.Part.END;
import static org.dateline.page.BylineWords.Part.FIRST;
import static org.dateline.page.BylineWords.Part.JOINER;
import static org.dateline.page.BylineWords.Part.LEAD;
import static org.dateline.page.BylineWords.Part.MODIFIER;
import static org.dateline.page.BylineWords.Part.NEVER;
import static org.dateline.page.BylineWords.Part.OTHER;
import static org.dateline.page.BylineWords.Part.PARTICLE;
import static org.dateline.page.BylineWords.Part.ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names in a byline: "By MARA LINDQVIST and Jonas Ekman, Political correspondents" names two people. What is
 * no name is known from a table of words; what is left between them must look like a name.
 *
 * <p>A line feed in the text stands for a border between elements of the page, which parts names as a comma does.
 */
final class Bylines {

    private static final int LONGEST = 600;
    private static final int MOST_WORDS = 6;

    private final List<String> tokens;
    private final boolean trusted;
    private final List<String> names = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> part = new ArrayList<>();
    private boolean skipping;
    private boolean skipped;
    private boolean led;
    private boolean ended;
    private boolean broken;

    private Bylines(String text, boolean trusted) {
        this.tokens = tokens(text);
        this.trusted = trusted;
    }

    /**
     * The names in a byline, in order, each once.
     *
     * @param trusted whether the text comes from a place that holds names and nothing else, so that a single word may be
     *     a name
     */
    static List<String> names(String text, boolean trusted) {
        return read(text, trusted).names();
    }

    /**
     * What a byline says, in order, each name once.
     *
     * @param names who wrote
     * @param others who took the pictures, edited, checked
     */
    record Byline(List<String> names, List<String> others) {

        static final Byline NONE = new Byline(List.of(), List.of());
    }

    /** Reads a byline with those named in it for other work; {@code trusted} as for {@link #names}. */
    static Byline read(String text, boolean trusted) {
        if (text.length() > LONGEST || text.startsWith("http://") || text.startsWith("https://")) {
            return Byline.NONE;
        }
        Bylines bylines = new Bylines(text, trusted);
        bylines.read();
        return new Byline(bylines.names, bylines.others);
    }

    /** Whether a text begins as a byline does: "By Mara Lindqvist", "Von Mara Lindqvist". */
    static boolean startsByline(String text) {
        String start = text.length() > 80 ? text.substring(0, 80) : text;
        if (BylineWords.gluedLead(start) != null) {
            return true;
        }
        List<String> words = tokens(start);
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < Math.min(3, words.size()); i++) {
            String word = words.get(i);
            phrase.append(i == 0 ? "" : " ").append(lower(word));
            Set<BylineWords.Part> parts = BylineWords.parts(phrase.toString());
            if (parts.contains(LEAD)) {
                return true;
            }
            if (parts.contains(FIRST)) {
                return text.length() < 120
                        && (i + 1 == words.size()
                                || Character.isUpperCase(words.get(i + 1).charAt(0))
                                || !isCased(words.get(i + 1)));
            }
        }
        return false;
    }

    private static boolean isCased(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isLowerCase(first);
    }

    private void read() {
        int i = 0;
        while (i < tokens.size()) {
            String token = tokens.get(i);
            if (isSign(token)) {
                finish();
                ended = false;
                // A border right after "Photos by" lies between the words and the name.
                skipping = skipping && !(token.equals("\n") && skipped);
                i++;
                continue;
            }
            int length = phraseAt(i);
            Set<BylineWords.Part> parts = BylineWords.parts(phrase(i, length));
            if (parts.contains(OTHER) && part.isEmpty() || parts.contains(OTHER) && length > 1) {
                finish();
                skipping = true;
                skipped = false;
                ended = false;
            } else if (parts.contains(LEAD)) {
                // Whatever single words stood before were no names; full ones were.
                finish();
                skipping = false;
                ended = false;
                led = true;
            } else if (parts.contains(FIRST)
                    && part.isEmpty()
                    && i + length < tokens.size()
                    && (tokens.get(i + length).equals("\n") || !isSign(tokens.get(i + length)))
                    && (names.isEmpty() || length > 1)) {
                skipping = false;
                ended = false;
                led |= !isCased(token);
            } else if (parts.contains(JOINER) && isJoinerHere(i, length)) {
                finish();
                ended = false;
            } else if (parts.contains(END) && !part.isEmpty() && !isInitial(i)) {
                finish();
                ended = true;
            } else if (parts.contains(END) && length > 1) {
                ended = true;
            } else if (!parts.contains(DEGREE) || part.isEmpty() && names.isEmpty()) {
                if (parts.contains(AGENCY) && part.size() > 1 && (length > 1 || isCapitals(token))) {
                    finish();
                }
                for (int j = i; j < i + length; j++) {
                    take(tokens.get(j));
                }
            }
            i += length;
        }
        finish();
    }

    private static boolean isCapitals(String token) {
        return token.length() < 2 || Character.isUpperCase(token.charAt(1)) || token.length() > 4;
    }

    private boolean isInitial(int i) {
        return tokens.get(i).length() == 1
                && Character.isUpperCase(tokens.get(i).charAt(0));
    }

    /** "y", "e" and "i" part names only between capitals and never as an initial; "Ortega y Gasset" is worth less than two authors. */
    private boolean isJoinerHere(int i, int length) {
        return !isInitial(i) && (part.isEmpty() || i + length < tokens.size());
    }

    private void take(String token) {
        if (ended) {
            return;
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= '0' && c <= '9' && !trusted || c == '@' || c == '#' || c == '_') {
                broken = true;
                return;
            }
        }
        part.add(token);
    }

    private int phraseAt(int from) {
        StringBuilder phrase = new StringBuilder();
        int best = 1;
        for (int length = 1; length <= BylineWords.LONGEST_PHRASE && from + length <= tokens.size(); length++) {
            if (isSign(tokens.get(from + length - 1))) {
                break;
            }
            phrase.append(length == 1 ? "" : " ").append(lower(tokens.get(from + length - 1)));
            if (length > 1 && !BylineWords.parts(phrase.toString()).isEmpty()) {
                best = length;
            }
        }
        return best;
    }

    private String phrase(int from, int length) {
        if (length == 1) {
            return lower(tokens.get(from));
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            phrase.append(i == from ? "" : " ").append(lower(tokens.get(i)));
        }
        return phrase.toString();
    }

    private static String lower(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Closes the part collected so far and keeps it if it is a name. */
    private void finish() {
        if (!part.isEmpty()) {
            boolean wasBroken = broken;
            if (part.size() < 2 || !BylineWords.is(lower(stripped(part.getLast())), BylineWords.Part.ORGANISATION)) {
                cutAtRole();
            }
            String name = wasBroken ? "" : joined();
            List<String> list = skipping ? others : names;
            if (!name.isEmpty() && looksLikeName(name) && list.stream().noneMatch(known -> same(known, name))) {
                list.add(name);
            }
        }
        skipped |= skipping && !part.isEmpty();
        led &= part.isEmpty();
        part.clear();
        broken = false;
    }

    private static boolean same(String one, String other) {
        return Texts.key(one).equals(Texts.key(other));
    }

    /** Whether a name is that of an outlet, an institution or a desk. */
    static boolean isOrganisation(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (BylineWords.is(stripped(word), BylineWords.Part.ORGANISATION)) {
                return true;
            }
        }
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0 || isAgency(name);
    }

    static boolean isAgency(String name) {
        return BylineWords.is(name.toLowerCase(Locale.ROOT), AGENCY);
    }

    private void cutAtRole() {
        int role = -1;
        for (int i = 0; i < part.size(); i++) {
            if (BylineWords.is(lower(stripped(part.get(i))), ROLE)) {
                role = i;
                break;
            }
        }
        if (role < 0) {
            return;
        }
        while (role > 0 && BylineWords.is(lower(stripped(part.get(role - 1))), MODIFIER)) {
            role--;
        }
        // "Mara Lindqvist Senior Reporter" keeps the name; "Reporter" and "Oslo Reporter" have none.
        part.subList(role < 2 ? 0 : role, part.size()).clear();
    }

    private String joined() {
        StringBuilder name = new StringBuilder();
        for (String token : part) {
            name.append(name.isEmpty() ? "" : " ").append(token);
        }
        return properCase(stripped(name.toString()));
    }

    /** Without quotation marks, brackets and stops at the ends, except the stop of an initial or of "Jr." */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        while (to > from && !isNameEnd(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isNameEnd(String text, int to) {
        char last = text.charAt(to - 1);
        if (last == '.') {
            int space = text.lastIndexOf(' ', to - 1);
            int length = to - 1 - (space + 1);
            return length <= 2 && length > 0 && space > 0 && Character.isUpperCase(text.charAt(space + 1));
        }
        return Character.isLetterOrDigit(last)
                || Character.isLowSurrogate(last)
                || Character.getType(last) == Character.NON_SPACING_MARK
                || Character.getType(last) == Character.COMBINING_SPACING_MARK;
    }

    private boolean looksLikeName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (BylineWords.is(lower, AGENCY)) {
            return true;
        }
        if (name.length() > 60
                || name.length() < 2
                || BylineWords.is(lower, NEVER)
                || lower.contains("http")
                || lower.contains("www.")) {
            return false;
        }
        if (name.chars().filter(Character::isLetter).count() * 2 < name.length()) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        boolean caseless = false;
        for (String word : name.split(" ")) {
            words++;
            int first = word.codePointAt(0);
            if (Character.isUpperCase(first) || Character.isTitleCase(first) || hasUpper(word)) {
                capitals++;
            } else if (Character.isLetter(first) && !Character.isLowerCase(first)) {
                caseless = true;
            } else if (!BylineWords.is(word.toLowerCase(Locale.ROOT), PARTICLE) && !trusted) {
                return false;
            }
        }
        if (words > MOST_WORDS) {
            return false;
        }
        if (caseless) {
            return trusted || led || words > 1 && !Character.isIdeographic(name.codePointAt(0));
        }
        return capitals >= 2 || trusted || led && name.length() > 3;
    }

    private static boolean hasUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "MARA O'NEILL-LINDQVIST" to "Mara O'Neill-Lindqvist"; agencies, initials and mixed case stay. */
    private static String properCase(String name) {
        if (name.indexOf(' ') < 0 || BylineWords.is(name.toLowerCase(Locale.ROOT), AGENCY)) {
            return name;
        }
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return name;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        if (letters < 6) {
            return name;
        }
        StringBuilder proper = new StringBuilder(name.length());
        int wordStart = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || c == '-' || c == '\'' || c == '\u2019' || c == '.') {
                wordStart = i + 1;
                proper.append(c);
            } else {
                proper.append(i == wordStart ? c : Character.toLowerCase(c));
            }
        }
        return proper.toString();
    }

    private static boolean isSign(String token) {
        return token.length() == 1 && ",;|/&+\n•·–—-‧・、，；／｜。".indexOf(token.charAt(0)) >= 0;
    }

    /** Words and signs. A hyphen is a sign only with space about it. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        int round = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (c == '(' || c == '[') {
                round++;
            }
            boolean space = c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
            boolean sign = ",;|&+•·/、，；／｜。".indexOf(c) >= 0 || c == '\n' || (c == '–' || c == '—');
            if (space || sign || round > 0 || c == '(') {
                if (start >= 0) {
                    token(text.substring(start, i), tokens);
                    start = -1;
                }
                if (sign && round == 0) {
                    tokens.add(String.valueOf(c));
                } else if (c == '\n') {
                    round = 0;
                    tokens.add("\n");
                }
            } else if (start < 0) {
                start = i;
            }
            if ((c == ')' || c == ']') && round > 0) {
                round--;
            }
        }
        return tokens;
    }

    private static void token(String word, List<String> tokens) {
        String lead = BylineWords.gluedLead(word);
        if (lead != null && lead.length() < word.length()) {
            tokens.add(lead);
        }
        String rest = lead == null || lead.length() == word.length() ? word : word.substring(lead.length());
        int colon = rest.indexOf(':');
        if (colon > 0 && colon < rest.length() - 1 && !rest.startsWith("//", colon + 1)) {
            token(rest.substring(0, colon + 1), tokens);
            rest = rest.substring(colon + 1);
        }
        if (!rest.isEmpty()) {
            tokens.add(rest);
        }
    }
}
