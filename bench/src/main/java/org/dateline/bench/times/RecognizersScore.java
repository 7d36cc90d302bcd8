package org.dateline.bench.times;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.dateline.Timestamp;
import org.dateline.bench.times.RecognizersCase.Expected;
import org.dateline.bench.times.RecognizersCase.Resolution;
import org.dateline.language.LanguageStage;
import org.dateline.time.TimeContext;
import org.dateline.time.TimeStage;
import org.jspecify.annotations.Nullable;

/**
 * How many of Microsoft's cases come out right. A case is right if every time in it is found with the value meant and nothing else is
 * found. Where Microsoft leaves a reading open ("Friday": the last or the next) any of its readings is right. A range is right as one
 * time with those ends or as two times, one at each end, which is how TIMEX3 marks ranges. Dialects are levelled: P1D for
 * "daily" and XXXX-XX-XX are the same, as are PT0.5H and PT30M.
 */
final class RecognizersScore {

    private int cases;
    private int right;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final LanguageStage language;
    private final TimeStage times;

    RecognizersScore(LanguageStage language, TimeStage times) {
        this.language = language;
        this.times = times;
    }

    void add(RecognizersCase each) {
        String reason = leftOut(each);
        if (reason != null) {
            leftOut.merge(reason, 1, Integer::sum);
            return;
        }
        cases++;
        LocalDateTime said = each.reference();
        TimeContext context =
                new TimeContext(new Timestamp(said.toLocalDate(), said.toLocalTime(), null), null, "USA", null);
        List<Moment> found = times.read(language.annotate(each.input()), context);
        String problem = problem(each, found);
        if (problem == null) {
            right++;
        } else {
            misses.add(problem + "\t" + each.input() + "\t" + shown(found) + "\t" + each.reference());
        }
    }

    int cases() {
        return cases;
    }

    int right() {
        return right;
    }

    Map<String, Integer> leftOut() {
        return leftOut;
    }

    List<String> misses() {
        return misses;
    }

    private static String shown(List<Moment> found) {
        StringBuilder out = new StringBuilder();
        for (Moment moment : found) {
            out.append('[')
                    .append(moment.span().exact())
                    .append(" = ")
                    .append(moment.value())
                    .append("] ");
        }
        return out.toString();
    }

    /** Why a case says nothing about TIMEX3, or null if it does. */
    private static @Nullable String leftOut(RecognizersCase each) {
        if (ADDRESS.matcher(each.input()).find()) {
            return "figures inside an address or a file's name, which are no words of a sentence";
        }
        if (COUNTED_PART.matcher(each.input()).find()) {
            return "a part of the day that is counted or describes a thing (\"three night markets\"), which is no time in TIMEX3";
        }
        for (Expected expected : each.expected()) {
            if (expected.kind().endsWith("alt")) {
                return "alternatives merged into one time";
            }
            if (expected.kind().equals("timezone") || expected.timex().isEmpty()) {
                return "no TIMEX: a zone, or no value";
            }
            if (expected.timex().contains("TME")) {
                return "meals, which TIMEX3 has no value for";
            }
            if (expected.timex().contains("WD") || expected.timex().contains("BD")) {
                return "working days, which TIMEX3 has no value for";
            }
            if (expected.timex().startsWith("SY") || expected.timex().contains("BDay")) {
                return "school years, which TIMEX3 has no value for";
            }
            if (halved(each, expected)) {
                return "the middle of a stretch as an exact day, which TIMEX3 gives as the stretch with a modifier";
            }
            if (!expected.kind().equals("daterange") && vague(each.input())) {
                return "several and few counted as three, which TIMEX3 leaves open";
            }
            if (expected.timex().endsWith("T23:59:59")) {
                return "the end of a day as its last second, which TIMEX3 gives as that day with a modifier";
            }
        }
        return null;
    }

    private static boolean halved(RecognizersCase each, Expected expected) {
        String input = each.input().toLowerCase(Locale.ROOT);
        return expected.timex().startsWith("(") && input.contains("the middle of ");
    }

    private static final Pattern ADDRESS = Pattern.compile("www\\.|\\.xlsx\\b");

    private static final Pattern COUNTED_PART = Pattern.compile(
            "\\b(one|[12]|three|all four) (morning|evening|afternoon)\\b|\\bthree night\\b", Pattern.CASE_INSENSITIVE);

    private static boolean vague(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.contains("few ") || lower.contains("several ") || lower.contains("some days");
    }

    private static @Nullable String problem(RecognizersCase each, List<Moment> found) {
        List<Moment> extra = new ArrayList<>(found);
        for (Expected expected : each.expected()) {
            List<Moment> here = new ArrayList<>();
            for (Moment moment : found) {
                if (moment.span().start() < expected.end() && moment.span().end() > expected.start()) {
                    here.add(moment);
                }
            }
            extra.removeAll(here);
            if (here.isEmpty()) {
                return "missed " + expected.timex();
            }
            if (!Equivalence.means(here, expected, each.reference())) {
                return "value " + expected.timex() + resolutions(expected);
            }
        }
        // A date that cannot be is found and has no value; that is no mistake.
        extra.removeIf(moment -> moment.value() == null);
        return extra.isEmpty() ? null : "extra " + extra.get(0).span().exact();
    }

    private static String resolutions(Expected expected) {
        StringBuilder out = new StringBuilder();
        for (Resolution resolution : expected.resolutions()) {
            out.append(' ')
                    .append(resolution.value())
                    .append(resolution.start())
                    .append("..")
                    .append(resolution.end());
        }
        return out.toString();
    }
}
