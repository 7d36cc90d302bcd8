package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Moment;
import org.dateline.Moment.Anchor;
import org.dateline.Moment.Granularity;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.language.Analysis;
import org.dateline.time.References.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what the words mean, one time after the other in the order of the text, from the publication date, the dateline or times
 * named before. Where the origin is not known the value stays open; where the date does not exist there is none. Used for one
 * text by one thread.
 */
final class Resolver {

    private static final Moment.Type[] TYPES = Moment.Type.values();
    private static final Moment.Mod[] MODS = Moment.Mod.values();
    private static final String[] REFERENCES = {"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};

    private final Analysis analysis;
    private final TimeContext context;
    private final Origins origins;
    private final CalendarReckoning calendar;
    private final References references = new References();
    private final List<Moment> moments = new ArrayList<>();

    Resolver(Analysis analysis, TimeContext context, Holidays holidays, boolean narrative) {
        this.analysis = analysis;
        this.context = context;
        Timestamp published = context.published();
        LocalDateTime now = published == null
                ? null
                : published.date().atTime(published.time() == null ? LocalTime.MIDNIGHT : published.time());
        boolean clockKnown = published != null && published.time() != null;
        Anchor anchor = new Anchor.Published();
        if (context.dateline() != null) {
            now = context.dateline().atStartOfDay();
            clockKnown = false;
            anchor = new Anchor.Dateline();
        }
        origins = new Origins(references, new Now(now, anchor, clockKnown), narrative);
        calendar = new CalendarReckoning(origins, holidays, context);
    }

    /** The present of the text: when, how we know, and whether the hour is known too. */
    record Now(@Nullable LocalDateTime time, Anchor anchor, boolean clockKnown) {}

    /** Whether a time has been named before in the sentence that a token is in. */
    boolean toldInSentence(int token) {
        Reference latest = references.latest();
        return latest != null && latest.sentence() == analysis.sentences().sentenceOf(token);
    }

    List<Moment> moments() {
        return moments;
    }

    /** Adds a time. {@code first} and {@code last} are its first and last token. */
    void add(Span span, Frame frame, int first, int last) {
        if (frame.is(Field.BC, 2)) {
            if (!references.beforeChrist()) {
                return;
            }
            frame.set(Field.BC, 1);
        }
        int sentence = analysis.sentences().sentenceOf(first);
        Result result = reckon(frame, new Words(analysis, first, last, sentence, moments.size()));
        Moment.Mod mod = frame.has(Field.MOD) ? MODS[frame.get(Field.MOD)] : null;
        Point point = result.point();
        Moment.Type type = type(frame, result);
        moments.add(new Moment(
                span,
                type,
                result.value(),
                mod,
                result.anchor(),
                point == null ? null : point.from(),
                point == null ? null : point.to(),
                point == null ? null : point.granularity(),
                offset(frame)));
        if (point != null && (type == Moment.Type.DATE || type == Moment.Type.TIME)) {
            // The night that ends on a day is reckoned from as that day.
            Point told = frame.has(Field.OVERNIGHT) ? Point.day(point.to().toLocalDate()) : point;
            references.add(new Reference(told, moments.size() - 1, sentence, yearSaid(frame)));
            if (moments.size() == 1) {
                opening(frame, first, point);
            }
        }
    }

    /** A date right after the place at the head of the text is the dateline's: "GENEVA, May 3 (Wire) -". */
    private void opening(Frame frame, int first, Point point) {
        if (first == 0 || first > 8 || !frame.has(Field.DAY) || !frame.has(Field.MONTH)) {
            return;
        }
        String text = analysis.tokens().text();
        for (int i = analysis.tokens().start(0); i < analysis.tokens().end(0); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return;
            }
        }
        origins.dateline(point.start());
    }

    private static boolean yearSaid(Frame frame) {
        return frame.has(Field.YEAR)
                || frame.has(Field.NUMERIC)
                || frame.has(Field.YY)
                || (frame.base != null && yearSaid(frame.base));
    }

    private Result reckon(Frame frame, Words words) {
        if (frame.has(Field.REF)) {
            return Result.open(REFERENCES[frame.get(Field.REF)]);
        }
        try {
            if (frame.is(Field.TYPE, Moment.Type.SET.ordinal())) {
                return Result.open(Lengths.set(frame));
            }
            if (frame.has(Field.SHIFT)) {
                return calendar.shifted(frame, words);
            }
            if (isLength(frame)) {
                return length(frame);
            }
            return calendar.date(frame, words);
        } catch (DateTimeException | ArithmeticException e) {
            // 31 February, week 60, a year beyond the calendar: the words are a time, but there is no such date.
            return Result.open(null);
        }
    }

    private static boolean isLength(Frame frame) {
        return frame.has(Field.UNIT) && !frame.has(Field.ORDINAL);
    }

    private Result length(Frame frame) {
        String value = Lengths.duration(frame);
        LocalDateTime now = origins.now().time();
        if (!frame.has(Field.SINCE) || !frame.has(Field.COUNT) || now == null) {
            return Result.open(value);
        }
        Unit unit = Unit.of(frame.get(Field.UNIT));
        LocalDateTime today =
                Lengths.finest(frame).inClockTime() ? now : now.toLocalDate().atStartOfDay();
        Point point = frame.get(Field.SINCE) < 0
                ? new Point(unit.granularity, Lengths.away(frame, today, -1), today, value)
                : new Point(unit.granularity, today, Lengths.away(frame, today, 1), value);
        return new Result(value, point, origins.now().anchor());
    }

    private static Moment.Type type(Frame frame, Result result) {
        if (frame.has(Field.TYPE)) {
            return TYPES[frame.get(Field.TYPE)];
        }
        if (frame.has(Field.REF)) {
            return Moment.Type.DATE;
        }
        Point point = result.point();
        if (point != null && !frame.has(Field.SINCE)) {
            return point.asFineAs(Granularity.PART_OF_DAY) ? Moment.Type.TIME : Moment.Type.DATE;
        }
        if (!frame.has(Field.SHIFT) && isLength(frame)) {
            return Moment.Type.DURATION;
        }
        return frame.has(Field.HOUR) || frame.has(Field.PART) ? Moment.Type.TIME : Moment.Type.DATE;
    }

    private @Nullable ZoneOffset offset(Frame frame) {
        if (frame.has(Field.ZONE)) {
            return ZoneOffset.ofTotalSeconds(frame.get(Field.ZONE) * 60);
        }
        LocalDateTime now = origins.now().time();
        return frame.has(Field.LOCAL) && context.zone() != null && now != null
                ? context.zone().getRules().getOffset(now)
                : null;
    }

    /** What a time's value is, where it lies if that is known, and what it was reckoned from. */
    record Result(
            @Nullable String value,
            @Nullable Point point,
            @Nullable Anchor anchor) {

        static Result open(@Nullable String value) {
            return new Result(value, null, null);
        }
    }

    /** Where the words stand. */
    record Words(Analysis analysis, int first, int last, int sentence, int moment) {

        int direction() {
            for (int token = last; token >= first; token--) {
                int head = analysis.head(token);
                if (head < first || head > last) {
                    return Tense.around(analysis, token);
                }
            }
            return Tense.UNKNOWN;
        }
    }
}
