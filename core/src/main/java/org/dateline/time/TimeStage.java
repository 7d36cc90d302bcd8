package org.dateline.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.Moment;
import org.dateline.Span;
import org.dateline.language.Analysis;
import org.dateline.language.TokenList;

/**
 * The time stage: a text's {@link Analysis} in, its times out. Made once, cheap to use; immutable and thread-safe.
 *
 * <p>One pass over the tokens asks of each whether it is a word of ours, in one look-up. Only a run of such words that holds
 * a word of time is looked at again, from left to right, the longest rule first; so a text without times costs little more
 * than reading it.
 */
public final class TimeStage {

    private static final int PART = -3;
    private static final int FIGURE = -1;
    private static final int DATE_FIGURE = -2;

    private final Symbols symbols = new Symbols();
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Digits digits;
    private final Numerals numerals;
    private final Holidays holidays;
    private final int top;
    private final int year;
    private final int beforeChrist;

    private TimeStage() {
        Lexicon.Builder words = new Lexicon.Builder(symbols);
        Set<String> glue = new HashSet<>();
        for (List<String> row : Tables.rows("words.tsv")) {
            if (row.get(0).equals("=glue")) {
                glue.addAll(List.of(row.get(1).split(" ")));
            } else {
                words.word(row, !glue.contains(row.get(1)));
            }
        }
        digits = new Digits(symbols);
        numerals = new Numerals(symbols);
        List<List<String>> rows = new ArrayList<>(Tables.rows("rules.tsv"));
        holidays = Holidays.standard(rows, words);
        grammar = Grammar.of(rows, symbols, words);
        lexicon = words.build();
        top = symbols.number("<" + Grammar.TOP + ">");
        year = symbols.number("YEAR");
        beforeChrist = symbols.number("ERA_BC");
    }

    /** The stage with Dateline's own tables. */
    public static TimeStage standard() {
        return new TimeStage();
    }

    /**
     * Finds the times of a text.
     *
     * @param analysis what the language stage found in the text
     * @param context what relative times are reckoned from
     * @return in the order of the text, not overlapping; an anchor in the text is a place in this list. Never throws, whatever the text
     */
    public List<Moment> read(Analysis analysis, TimeContext context) {
        List<Found> found = new ArrayList<>();
        TokenList tokens = analysis.tokens();
        int size = tokens.size();
        String text = tokens.text();
        int[] codes = new int[size];
        int from = 0;
        boolean trigger = false;
        boolean ancient = false;
        for (int token = 0; token < size; token++) {
            int code = code(text, tokens.start(token), tokens.end(token));
            if (code == Lexicon.UNKNOWN || tokens.blockBefore(token)) {
                if (trigger) {
                    run(analysis, codes, from, token, found);
                }
                from = code == Lexicon.UNKNOWN ? token + 1 : token;
                trigger = false;
            }
            codes[token] = code;
            if (code <= DATE_FIGURE) {
                trigger = true;
            } else if (code > 0) {
                Lexicon.Entry entry = lexicon.entry(code);
                trigger |= entry.trigger();
                ancient |= entry.symbols().contains(beforeChrist);
            } else if (ancient && tokens.end(token) - tokens.start(token) == 3) {
                // "404 BC ... in 379": only where years have been counted before Christ.
                trigger = true;
            }
        }
        if (trigger) {
            run(analysis, codes, from, size, found);
        }
        return resolve(analysis, context, found);
    }

    /** A time found but not yet reckoned. */
    private record Found(int start, int end, int endButOne, int first, int last, Frame frame) {}

    private int code(String text, int start, int end) {
        char c = text.charAt(start);
        if (Digits.isDigit(c)) {
            return Digits.trigger(text, start, end) ? DATE_FIGURE : FIGURE;
        }
        int word = lexicon.find(text, start, end);
        if (word != Lexicon.UNKNOWN || end - start < 3) {
            return word;
        }
        if ((c == '\'' || c == '\u2019' || c == '\u2018') && Digits.isDigit(text.charAt(start + 1))) {
            return DATE_FIGURE;
        }
        if (c == 'T' && end - start == 3 && Digits.isDigit(text.charAt(start + 1))) {
            return DATE_FIGURE;
        }
        if ("FfCc".indexOf(c) >= 0 && Digits.isDigit(text.charAt(end - 1)) && (text.charAt(start + 1) | 32) == 'y') {
            return DATE_FIGURE;
        }
        return hyphened(text, start, end) ? PART : Lexicon.UNKNOWN;
    }

    /** Whether a token is two or more words of ours with hyphens between: "mid-November", "year-end". */
    private boolean hyphened(String text, int start, int end) {
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            if (isHyphen(text.charAt(i))) {
                if (!known(text, from, i)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return from > start && known(text, from, end);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }

    private boolean known(String text, int start, int end) {
        return end > start && (Digits.isDigit(text.charAt(start)) || lexicon.find(text, start, end) != Lexicon.UNKNOWN);
    }

    private void run(Analysis analysis, int[] codes, int from, int to, List<Found> found) {
        Items items = new Items();
        for (int token = from; token < to; token++) {
            fill(analysis, codes[token], token, items);
        }
        Matcher matcher = new Matcher(grammar, symbols, numerals, items, analysis, top);
        int item = 0;
        while (item < items.size()) {
            Match match = matcher.longest(item);
            if (match == null) {
                item++;
                continue;
            }
            match = farther(matcher, item, match);
            Ranges.lend(match.parts());
            for (Match.Part part : match.parts()) {
                int last = part.end() - 1;
                found.add(new Found(
                        items.start(part.start()),
                        items.end(last),
                        items.end(Math.max(part.start(), last - 1)),
                        items.token(part.start()),
                        items.token(last),
                        part.frame()));
            }
            item = Math.max(item + 1, match.lastMarked());
        }
    }

    /** A rule that needs words before what it marks must not cut short a longer one that begins where the mark does. */
    private static Match farther(Matcher matcher, int item, Match match) {
        if (match.rule().silent() || match.firstMarked() == item) {
            return match;
        }
        Match inner = matcher.longest(match.firstMarked());
        return inner != null && inner.end() > match.lastMarked() && inner.lastMarked() > match.lastMarked()
                ? inner
                : match;
    }

    private void fill(Analysis analysis, int code, int token, Items items) {
        TokenList tokens = analysis.tokens();
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (code != PART) {
            item(analysis, code, token, start, end, items);
            return;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean hyphen = i > start && i < end && isHyphen(text.charAt(i));
            if (i == end || hyphen) {
                int part = Digits.isDigit(text.charAt(from)) ? FIGURE : lexicon.find(text, from, i);
                item(analysis, part, token, from, i, items);
                if (hyphen) {
                    item(analysis, lexicon.find(text, i, i + 1), token, i, i + 1, items);
                }
                from = i + 1;
            }
        }
    }

    private void item(Analysis analysis, int code, int token, int start, int end, Items items) {
        if (code < 0 && possessiveYear(analysis.tokens().text(), start, end)) {
            item(analysis, code, token, start, end - 2, items);
            return;
        }
        items.open(token, start, end);
        if (code < 0) {
            String text = analysis.tokens().text();
            if (money(text, start) || Condition.isChained(text, start, end)) {
                items.add(symbols.known("INT"), 1);
                return;
            }
            digits.classify(text, start, end, items);
            int literal = end - start < 6 ? lexicon.find(text, start, end) : Lexicon.UNKNOWN;
            if (literal != Lexicon.UNKNOWN) {
                items.add(lexicon.entry(literal).symbols().get(0), 0);
            }
            int yearLike = items.valueAs(items.size() - 1, year);
            if (yearLike >= 0 && Condition.YEARLIKE.holds(analysis, token, start)) {
                items.add(symbols.known("YEAR_PLAIN"), yearLike);
            }
            return;
        }
        if (code == Lexicon.UNKNOWN) {
            return;
        }
        Lexicon.Entry entry = lexicon.entry(code);
        for (int i = 0; i < entry.symbols().size(); i++) {
            if (entry.conditions().get(i).holds(analysis, token, start)) {
                items.add(entry.symbols().get(i), entry.values().get(i));
            }
        }
    }

    /** A sum: its figures are no day and no hour. */
    private static boolean money(String text, int start) {
        int at = start > 1 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return at >= 0 && "$£€¥".indexOf(text.charAt(at)) >= 0;
    }

    /** "1969's" is the year's, "1990's" are the nineties. */
    private static boolean possessiveYear(String text, int start, int end) {
        return end - start == 6
                && text.charAt(end - 1) == 's'
                && !Digits.isDigit(text.charAt(end - 2))
                && Digits.isDigit(text.charAt(end - 3))
                && text.charAt(end - 3) != '0';
    }

    private List<Moment> resolve(Analysis analysis, TimeContext context, List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Resolver resolver = new Resolver(
                analysis,
                context,
                holidays,
                Narrative.tells(found.stream().map(Found::frame).toList(), context));
        TokenList tokens = analysis.tokens();
        for (Found each : found) {
            int from = each.start;
            int to = each.end;
            if (each.frame.is(Field.ORIGIN, 3)) {
                if (resolver.toldInSentence(each.first) && each.frame.has(Field.COUNT)) {
                    each.frame.set(Field.ORIGIN, 1);
                } else {
                    each.frame.clear(Field.ORIGIN);
                    each.frame.clear(Field.SHIFT);
                    to = each.endButOne;
                }
            }
            int start = tokens.codePoints().at(from);
            int end = tokens.codePoints().at(to);
            Span span = new Span(start, end, tokens.text().substring(from, to));
            resolver.add(span, each.frame, each.first, each.last);
        }
        return List.copyOf(resolver.moments());
    }
}
