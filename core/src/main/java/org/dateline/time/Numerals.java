package org.dateline.time;

import java.util.BitSet;
import java.util.List;
import org.dateline.time.Matcher.Parse;

/**
 * The patterns that are arithmetic and not words: {@code <count>} ("3", "twenty-five", "two and a half", "several"), {@code <ordinal>}
 * ("3rd", "twenty-first") and {@code <spoken>}, a year in words ("nineteen ninety-seven"). They read at most eight items. Immutable
 * and thread-safe.
 */
final class Numerals {

    private static final int LONGEST = 8;
    private static final int THOUSAND = 1000;

    private final int number;
    private final int decimal;
    private final int fraction;
    private final int small;
    private final int scale;
    private final int vague;
    private final int ordinalWord;
    private final int ordinalDigits;
    private final int hyphen;
    private final int and;
    private final int article;
    private final int half;
    private final int of;
    private final int few;
    private final int quarter;
    private final int hourWord;

    Numerals(Symbols symbols) {
        number = symbols.number("INT");
        decimal = symbols.number("DECIMAL");
        fraction = symbols.number("FRACTION");
        small = symbols.number("NUMBER_WORD");
        scale = symbols.number("SCALE_WORD");
        vague = symbols.number("VAGUE_WORD");
        ordinalWord = symbols.number("ORDINAL_WORD");
        ordinalDigits = symbols.number("ORDINAL_TH");
        hyphen = symbols.number("-");
        and = symbols.number("and");
        article = symbols.number("a");
        half = symbols.number("half");
        of = symbols.number("of");
        few = symbols.number("FEW_WORD");
        quarter = symbols.number("quarter");
        hourWord = symbols.number("HOUR_WORD");
        symbols.number("<count>");
        symbols.number("<ordinal>");
        symbols.number("<spoken>");
        symbols.number("<upper>");
        symbols.number("<count2>");
        symbols.number("<count3>");
        symbols.number("<wordday>");
        symbols.number("<tensday>");
        symbols.number("<wordminute>");
        symbols.number("<hundreds>");
        symbols.number("<wordclock>");
    }

    /** The classes that a pattern of this class's own can begin with; none for others. */
    static BitSet first(Symbols symbols, String name) {
        List<String> classes = switch (name) {
            case "<count>", "<upper>", "<count2>", "<count3>" ->
                List.of("INT", "DECIMAL", "FRACTION", "NUMBER_WORD", "VAGUE_WORD", "FEW_WORD", "a");
            case "<ordinal>" -> List.of("ORDINAL_WORD", "ORDINAL_TH", "NUMBER_WORD");
            case "<spoken>", "<wordday>", "<tensday>", "<wordminute>", "<hundreds>" -> List.of("NUMBER_WORD");
            case "<wordclock>" -> List.of("HOUR_WORD");
            default -> List.of();
        };
        BitSet first = new BitSet();
        classes.forEach(each -> first.set(symbols.number(each)));
        return first;
    }

    /** Adds the parses of a pattern of this class's own; false if the pattern is another's. */
    boolean parse(String name, Items items, int item, List<Parse> into) {
        switch (name) {
            case "<count>" -> count(items, item, into);
            case "<ordinal>" -> ordinal(items, item, into);
            case "<spoken>" -> spoken(items, item, into);
            case "<upper>" -> {
                count(items, item, into);
                into.replaceAll(parse -> new Parse(parse.end(), new Frame(), 0));
            }
            case "<count2>" -> {
                count(items, item, into);
                into.replaceAll(parse -> counted(parse, Field.COUNT2));
            }
            case "<count3>" -> {
                count(items, item, into);
                into.replaceAll(parse -> counted(parse, Field.COUNT3));
            }
            case "<wordday>" -> small(items, item, 1, 31, Field.DAY, into);
            case "<tensday>" -> {
                // "twenty nine" and no "twenty": "in May twenty died".
                small(items, item, 21, 31, Field.DAY, into);
                into.removeIf(parse -> parse.end() == item + 1);
            }
            case "<wordminute>" -> small(items, item, 1, 59, Field.MINUTE, into);
            case "<hundreds>" -> hundreds(items, item, into);
            case "<wordclock>" -> clock(items, item, into);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Parse counted(Parse parse, Field field) {
        Frame frame = new Frame();
        if (parse.frame().has(Field.COUNT)) {
            frame.set(field, parse.frame().get(Field.COUNT));
        }
        return new Parse(parse.end(), frame, 0);
    }

    private static boolean is(Items items, int item, int symbol) {
        return item < items.size() && items.valueAs(item, symbol) >= 0;
    }

    private static void add(List<Parse> into, int end, Field field, int value) {
        Frame frame = new Frame();
        frame.set(field, value);
        into.add(new Parse(end, frame, 0));
    }

    private void count(Items items, int item, List<Parse> into) {
        int whole = items.valueAs(item, number);
        if (whole >= 0) {
            int value = (int) Math.min((long) whole * THOUSAND, Integer.MAX_VALUE);
            add(into, item + 1, Field.COUNT, value);
            mixed(items, item + 1, value, into);
            if (is(items, item + 1, scale)) {
                add(into, item + 2, Field.COUNT, times(value, items.valueAs(item + 1, scale)));
            }
            return;
        }
        int tenths = items.valueAs(item, decimal);
        int part = items.valueAs(item, fraction);
        if (tenths >= 0 || part >= 0) {
            add(into, item + 1, Field.COUNT, Math.max(tenths, part));
            return;
        }
        vague(items, item, into);
        words(items, item, into);
    }

    /** "2 1/2", "two and a half", "one-and-a-half". */
    private void mixed(Items items, int item, int value, List<Parse> into) {
        if (is(items, item, fraction)) {
            add(into, item + 1, Field.COUNT, value + items.valueAs(item, fraction));
            return;
        }
        int at = is(items, item, hyphen) ? item + 1 : item;
        if (is(items, at, and)) {
            at++;
            at = is(items, at, hyphen) ? at + 1 : at;
            at = is(items, at, article) ? at + 1 : at;
            at = is(items, at, hyphen) ? at + 1 : at;
            if (is(items, at, half)) {
                add(into, at + 1, Field.COUNT, value + THOUSAND / 2);
            } else if (is(items, at, quarter)) {
                add(into, at + 1, Field.COUNT, value + THOUSAND / 4);
            }
        }
    }

    private void vague(Items items, int item, List<Parse> into) {
        int at = is(items, item, article) ? item + 1 : item;
        if (is(items, at, few)) {
            int value = items.valueAs(at, few);
            int end = is(items, at + 1, of) ? at + 2 : at + 1;
            if (value > 0) {
                add(into, end, Field.COUNT, value * THOUSAND);
            } else {
                add(into, end, Field.VAGUE, 1);
            }
        } else if (at == item && is(items, item, vague)) {
            add(into, item + 1, Field.VAGUE, 1);
        }
    }

    /** "twenty-five", "two hundred and ten", "a hundred", "three thousand". */
    private void words(Items items, int item, List<Parse> into) {
        boolean one = is(items, item, article) && is(items, item + 1, scale);
        if (!one && !is(items, item, small)) {
            return;
        }
        long total = 0;
        long group = one ? 1 : items.valueAs(item, small);
        int at = item + 1;
        int last = (int) group;
        while (at <= item + LONGEST) {
            if (!one) {
                int value = (int) Math.min((total + group) * THOUSAND, Integer.MAX_VALUE);
                add(into, at, Field.COUNT, value);
                mixed(items, at, value, into);
            }
            one = false;
            int next = is(items, at, hyphen) || is(items, at, and) ? at + 1 : at;
            if (is(items, at, scale)) {
                int by = items.valueAs(at, scale);
                if (by == 100) {
                    group *= by;
                } else {
                    total = (total + group) * by;
                    group = 0;
                }
                last = by;
                at++;
            } else if (is(items, next, small) && items.valueAs(next, small) < last && (last >= 20 && last % 10 == 0)) {
                last = items.valueAs(next, small);
                group += last;
                at = next + 1;
            } else {
                return;
            }
            if (total + group > 1_000_000) {
                return;
            }
        }
    }

    private static int times(int thousandths, int by) {
        return (int) Math.min((long) thousandths * by, Integer.MAX_VALUE);
    }

    private void ordinal(Items items, int item, List<Parse> into) {
        int digits = items.valueAs(item, ordinalDigits);
        int word = items.valueAs(item, ordinalWord);
        if (digits >= 0 || word >= 0) {
            add(into, item + 1, Field.ORDINAL, Math.max(digits, word));
            return;
        }
        int tens = items.valueAs(item, small);
        int next = is(items, item + 1, hyphen) ? item + 2 : item + 1;
        if (tens >= 20 && tens % 10 == 0 && is(items, next, ordinalWord)) {
            int ones = items.valueAs(next, ordinalWord);
            if (ones > 0 && ones < 10) {
                add(into, next + 1, Field.ORDINAL, tens + ones);
            }
        }
    }

    /** "nineteen ninety-seven", "twenty ten", "two thousand and one", "nineteen oh five" is not news. */
    private void spoken(Items items, int item, List<Parse> into) {
        int first = items.valueAs(item, small);
        if (first == 2 && is(items, item + 1, scale) && items.valueAs(item + 1, scale) == THOUSAND) {
            int at = is(items, item + 2, and) ? item + 3 : item + 2;
            add(into, item + 2, Field.YEAR, 2000);
            two(items, at, 2000, 1, into);
        } else if (first >= 15 && first <= 20) {
            two(items, item + 1, first * 100, 10, into);
        }
    }

    private void two(Items items, int item, int century, int least, List<Parse> into) {
        int tens = item < items.size() ? items.valueAs(item, small) : -1;
        if (tens < least) {
            return;
        }
        add(into, item + 1, Field.YEAR, century + tens);
        int next = is(items, item + 1, hyphen) ? item + 2 : item + 1;
        int ones = next < items.size() ? items.valueAs(next, small) : -1;
        if (tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10) {
            add(into, next + 1, Field.YEAR, century + tens + ones);
        }
    }

    /** A whole number in words below a hundred: "five", "twenty-five", "twenty five". */
    private void small(Items items, int item, int least, int most, Field field, List<Parse> into) {
        int tens = item < items.size() ? items.valueAs(item, small) : -1;
        if (tens >= least && tens <= most) {
            add(into, item + 1, field, tens);
        }
        int next = is(items, item + 1, hyphen) ? item + 2 : item + 1;
        int ones = next < items.size() ? items.valueAs(next, small) : -1;
        if (tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 && tens + ones <= most) {
            add(into, next + 1, field, tens + ones);
        }
    }

    /** "nineteen hundred ninety-three". Only for years after a day and a month: else it counts. */
    private void hundreds(Items items, int item, List<Parse> into) {
        int first = items.valueAs(item, small);
        if (first >= 11 && first <= 19 && is(items, item + 1, scale) && items.valueAs(item + 1, scale) == 100) {
            int at = is(items, item + 2, and) ? item + 3 : item + 2;
            add(into, item + 2, Field.YEAR, first * 100);
            two(items, at, first * 100, 1, into);
        }
    }

    /** "seven twenty-seven", "five-thirty": an hour and minutes. */
    private void clock(Items items, int item, List<Parse> into) {
        int hour = items.valueAs(item, hourWord);
        int next = is(items, item + 1, hyphen) ? item + 2 : item + 1;
        if (hour < 0) {
            return;
        }
        int before = into.size();
        small(items, next, 10, 59, Field.MINUTE, into);
        for (int i = before; i < into.size(); i++) {
            into.get(i).frame().set(Field.HOUR, hour);
        }
    }
}
