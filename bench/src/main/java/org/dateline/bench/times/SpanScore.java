package org.dateline.bench.times;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The scores of TempEval-3: spans that overlap (relaxed), spans that are equal (strict), and of the overlapping ones those of the right
 * value or type, each as an F1 over all times. Each gold time is matched with at most one found time and the other way round.
 */
final class SpanScore {

    private int gold;
    private int found;
    private int overlapping;
    private int equal;
    private int values;
    private int types;

    /** One thing that went wrong, for whoever looks for causes. */
    record Miss(String kind, String gold, String found, String context) {}

    private final List<Miss> misses = new ArrayList<>();

    void add(String text, List<GoldTime> times, List<Moment> moments) {
        gold += times.size();
        found += moments.size();
        Set<Moment> used = new HashSet<>();
        for (GoldTime time : times) {
            Moment match = match(text, time, moments, used);
            String words = text.substring(time.start(), time.end()) + "|" + time.type() + "|" + time.value();
            if (match == null) {
                misses.add(new Miss("missed", words, "", context(text, time.start(), time.end())));
                continue;
            }
            used.add(match);
            overlapping++;
            int from = utf16(text, match.span().start());
            int to = utf16(text, match.span().end());
            boolean same = from == time.start() && to == time.end();
            String value = match.value() == null ? "" : match.value();
            String shown = match.span().exact() + "|" + match.type() + "|" + value;
            equal += same ? 1 : 0;
            types += match.type().name().equals(time.type()) ? 1 : 0;
            if (value.equals(time.value())) {
                values++;
            } else {
                misses.add(new Miss("value", words, shown, context(text, time.start(), time.end())));
            }
            if (!same) {
                misses.add(new Miss("extent", words, shown, context(text, time.start(), time.end())));
            }
        }
        for (Moment moment : moments) {
            if (!used.contains(moment)) {
                int from = utf16(text, moment.span().start());
                int to = utf16(text, moment.span().end());
                misses.add(new Miss(
                        "extra",
                        "",
                        moment.span().exact() + "|" + moment.type() + "|" + moment.value(),
                        context(text, from, to)));
            }
        }
    }

    List<Miss> misses() {
        return misses;
    }

    private static @Nullable Moment match(String text, GoldTime time, List<Moment> moments, Set<Moment> used) {
        Moment best = null;
        int most = 0;
        for (Moment moment : moments) {
            int from = utf16(text, moment.span().start());
            int to = utf16(text, moment.span().end());
            int shared = Math.min(to, time.end()) - Math.max(from, time.start());
            if (shared > most && !used.contains(moment)) {
                best = moment;
                most = shared;
            }
        }
        return best;
    }

    private static int utf16(String text, int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static String context(String text, int from, int to) {
        String before = text.substring(Math.max(0, from - 70), from);
        String after = text.substring(to, Math.min(text.length(), to + 50));
        return (before + "[" + text.substring(from, to) + "]" + after).replace('\n', ' ');
    }

    private double f1(int right) {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    /** Cells: gold times, precision and recall of relaxed spans, F1 of relaxed, strict, type and value. */
    List<String> cells() {
        return List.of(
                String.valueOf(gold),
                percent(found == 0 ? 0 : 100.0 * overlapping / found),
                percent(gold == 0 ? 0 : 100.0 * overlapping / gold),
                percent(f1(overlapping)),
                percent(f1(equal)),
                percent(f1(types)),
                percent(f1(values)));
    }

    static final List<String> HEADER =
            List.of("gold times", "relaxed P", "relaxed R", "relaxed F1", "strict F1", "type F1", "value F1");

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
