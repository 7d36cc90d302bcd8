package org.dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the patterns of {@code rules.tsv} into plain sequences of symbols, one for each way through the brackets. Elements are
 * parted by spaces:
 *
 * <pre>
 *   of            the word itself, in small letters
 *   MONTH         any word or figure of that class
 *   INT:year      the same, its value put into another field
 *   &lt;day&gt;         whatever the rules of that name match; &lt;day&gt;:base keeps it apart, as the time inside this one
 *   [x y]         x y or nothing
 *   (x|y z)       one of these
 *   {@literal @}wd@          a list that the file names: =wd, a tab, WEEKDAY|WEEKDAY_SHORT
 *   { x y }       only this is marked; what stands outside must be there but is not part of the time
 * </pre>
 */
final class Pattern {

    /**
     * One element of a sequence.
     *
     * @param symbol what must stand here
     * @param slot the field its value goes to, or null for the class's own
     * @param base whether what a named pattern says is kept apart
     * @param group the number of the marked part it lies in, from 1; 0 for none
     */
    record Element(int symbol, @Nullable Field slot, boolean base, int group) {}

    private final Symbols symbols;
    private final String text;
    private int at;
    private int group;
    private int groups;

    private Pattern(Symbols symbols, String text) {
        this.symbols = symbols;
        this.text = text;
    }

    /** All sequences of a pattern. Without braces the whole is group 1. */
    static List<List<Element>> read(String text, Symbols symbols, Map<String, String> lists) {
        Pattern pattern = new Pattern(symbols, expand(text, lists));
        if (text.indexOf('{') < 0) {
            pattern.group = 1;
        }
        List<List<Element>> all = pattern.alternatives();
        if (pattern.at < pattern.text.length()) {
            throw new IllegalArgumentException("Unbalanced pattern: " + text);
        }
        return all;
    }

    private static String expand(String text, Map<String, String> lists) {
        String expanded = text;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            expanded = expanded.replace("@" + list.getKey() + "@", "(" + list.getValue() + ")");
        }
        if (expanded.indexOf('@') >= 0) {
            throw new IllegalArgumentException("Unknown list in: " + text);
        }
        return expanded;
    }

    private List<List<Element>> alternatives() {
        List<List<Element>> all = new ArrayList<>(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> all = new ArrayList<>();
        all.add(List.of());
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '|' || c == ')' || c == ']' || c == '}') {
                return all;
            } else {
                all = product(all, element(c));
            }
        }
        return all;
    }

    private List<List<Element>> element(char c) {
        if (c == '(' || c == '[' || c == '{') {
            at++;
            if (c == '{') {
                groups++;
                group = groups;
            }
            List<List<Element>> inner = alternatives();
            if (at >= text.length() || text.charAt(at) != (c == '(' ? ')' : c == '[' ? ']' : '}')) {
                throw new IllegalArgumentException("Unbalanced pattern: " + text);
            }
            at++;
            if (c == '{') {
                group = 0;
            }
            if (c == '[') {
                inner.add(List.of());
            }
            return inner;
        }
        int from = at;
        while (at < text.length() && " |()[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new ArrayList<>(List.of(List.of(single(text.substring(from, at)))));
    }

    private Element single(String word) {
        int colon = word.indexOf(':');
        boolean slotted = colon > 0 && colon < word.length() - 1;
        String name = slotted ? word.substring(0, colon) : word;
        String slot = slotted ? word.substring(colon + 1) : "";
        boolean base = slot.equals("base");
        Field field = slot.isEmpty() || base ? null : Field.valueOf(slot.toUpperCase(Locale.ROOT));
        return new Element(symbols.number(name), field, base, group);
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        List<List<Element>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                Element[] joined = new Element[head.size() + tail.size()];
                for (int i = 0; i < joined.length; i++) {
                    joined[i] = i < head.size() ? head.get(i) : tail.get(i - head.size());
                }
                all.add(Arrays.asList(joined));
            }
        }
        return all;
    }
}
