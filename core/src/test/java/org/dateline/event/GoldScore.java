package org.dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much of the annotated sentences is found, field by field. Not thread-safe. */
final class GoldScore {

    private final Map<String, int[]> fields = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Sentences in which an act is missing or one too many is found, or a trap speaks. */
    private final List<String> missed = new ArrayList<>();

    /** @param found what was found in the sentence */
    void add(GoldSentence sentence, List<Event> found) {
        Event[] pairs = pairs(sentence.events(), found);
        int matched = (int) Arrays.stream(pairs).filter(Objects::nonNull).count();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            GoldEvent gold = sentence.events().get(i);
            count("act found", pairs[i] != null);
            count("type " + gold.type(), pairs[i] != null);
            if (pairs[i] == null) {
                lines.add("  missing " + gold.type() + " \"" + gold.trigger() + "\"");
            } else {
                fields(gold, pairs[i], lines);
            }
        }
        for (Event event : found) {
            boolean wanted = Arrays.asList(pairs).contains(event);
            if (!sentence.events().isEmpty()) {
                count("event right", wanted);
            }
            if (!wanted) {
                lines.add("  too much " + told(event));
            }
        }
        if (sentence.events().isEmpty()) {
            count("trap silent", found.isEmpty());
        }
        if (matched < pairs.length || matched < found.size()) {
            missed.add(sentence.text());
        }
        if (!lines.isEmpty()) {
            differences.add(sentence.place() + ": " + sentence.text() + "\n" + String.join("\n", lines));
        }
    }

    /** For each act of the annotation the event that is most like it among those of its type. */
    static Event[] pairs(List<GoldEvent> gold, List<Event> found) {
        Event[] pairs = new Event[gold.size()];
        for (int least = 2; least >= 1; least--) {
            for (int i = 0; i < pairs.length; i++) {
                for (Event event : found) {
                    if (pairs[i] == null
                            && likeness(gold.get(i), event) >= least
                            && !Arrays.asList(pairs).contains(event)) {
                        pairs[i] = event;
                    }
                }
            }
        }
        return pairs;
    }

    private static int likeness(GoldEvent gold, Event event) {
        if (gold.type() != event.type()) {
            return 0;
        }
        boolean trigger = event.mentions().stream().anyMatch(span -> meet(gold.trigger(), span.exact()));
        boolean actor = somebody(gold.actors().getFirst(), event.actors()) != null;
        return (trigger ? 1 : 0) + (actor ? 1 : 0);
    }

    private void fields(GoldEvent gold, Event event, List<String> lines) {
        compare("mode", gold.mode(), event.mode(), lines);
        people("actor", gold.actors(), event.actors(), lines);
        people("recipient", gold.recipients(), event.recipients(), lines);
        contexts(gold, event, lines);
        compare("status", gold.status(), event.status(), lines);
        boolean stated =
                event.when().basis() == Event.Basis.STATED || event.when().basis() == Event.Basis.INHERITED;
        compare("time", gold.when(), stated ? event.when().value() : null, lines);
        if (gold.basis() != null) {
            compare("time's basis", gold.basis(), event.when().basis(), lines);
        }
        Event.Where where = event.where();
        compare("place", gold.place(), where == null ? null : where.evidence().exact(), lines);
        if (gold.place() != null && where != null) {
            compare("place's country", gold.country(), where.place().country(), lines);
        }
        String speaker = event.attribution().isEmpty()
                ? null
                : event.attribution().getFirst().exact();
        compare("speaker", gold.speakers().isEmpty() ? null : gold.speakers().getFirst(), speaker, lines);
        for (GoldEvent.Count count : gold.counts()) {
            boolean right = event.quantities().stream()
                    .anyMatch(one -> one.bound() == count.bound()
                            && one.value() == count.value()
                            && Objects.equals(one.upper(), count.upper())
                            && meet(count.what(), one.what()));
            note("quantity", right, count.toString(), event.quantities().toString(), lines);
        }
        if (gold.counts().isEmpty() && !event.quantities().isEmpty()) {
            note("quantity", false, "none", event.quantities().toString(), lines);
        }
    }

    /** What the act is about, where the annotation says it: how much of that is found, and how much of what is found is right. */
    private void contexts(GoldEvent gold, Event event, List<String> lines) {
        if (gold.contexts() == null) {
            return;
        }
        for (String context : new TreeSet<>(gold.contexts())) {
            note("context found", event.contexts().contains(context), context, String.valueOf(event.contexts()), lines);
        }
        for (String context : event.contexts()) {
            note(
                    "context right",
                    gold.contexts().contains(context),
                    String.valueOf(new TreeSet<>(gold.contexts())),
                    context,
                    lines);
        }
    }

    private void people(
            String field, List<GoldEvent.Somebody> gold, List<Event.Participant> found, List<String> lines) {
        String words = found.stream().map(one -> one.span().exact()).collect(Collectors.joining("; "));
        for (GoldEvent.Somebody one : gold) {
            Event.Participant same = somebody(one, found);
            note(field, same != null, one.words(), words, lines);
            if (same != null) {
                String country = same.country();
                note(
                        field + "'s country",
                        Objects.equals(one.country(), country),
                        one.country() + " (" + one.words() + ")",
                        String.valueOf(country),
                        lines);
                String sector = same.sector() == null ? null : same.sector().name();
                compare(field + "'s sector", one.sector(), sector, lines);
            }
        }
        if (gold.isEmpty()) {
            note(field, found.isEmpty(), "nobody", words, lines);
        }
    }

    private static Event.@Nullable Participant somebody(GoldEvent.Somebody gold, List<Event.Participant> found) {
        // Of "the two countries" either has these words.
        return found.stream()
                .filter(one -> meet(gold.words(), one.span().exact()))
                .min(Comparator.comparingInt(one -> Objects.equals(gold.country(), one.country()) ? 0 : 1))
                .orElse(null);
    }

    /** Whether one is within the other, whatever the case. */
    private static boolean meet(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }

    private void compare(String field, @Nullable Object gold, @Nullable Object found, List<String> lines) {
        boolean right = Objects.equals(gold, found)
                || gold instanceof String one && found instanceof String other && one.length() > 3 && meet(one, other);
        note(field, right, String.valueOf(gold), String.valueOf(found), lines);
    }

    private void note(String field, boolean right, String gold, String found, List<String> lines) {
        count(field, right);
        if (!right) {
            lines.add("  " + field + ": " + found + ", not " + gold);
        }
    }

    private void count(String field, boolean right) {
        int[] counts = fields.computeIfAbsent(field, key -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    /** The share of a field that is right; 1 where there is none of it. */
    double share(String field) {
        int[] counts = fields.getOrDefault(field, new int[] {1, 1});
        return (double) counts[0] / counts[1];
    }

    List<String> missed() {
        return missed;
    }

    List<String> differences() {
        return differences;
    }

    /** One line a field: its share, right, of how many. */
    String summary() {
        StringBuilder text = new StringBuilder();
        fields.forEach((field, counts) -> text.append(
                String.format(Locale.ROOT, "%-22s %.3f  %4d of %4d%n", field, share(field), counts[0], counts[1])));
        return text.toString();
    }

    static String told(Event event) {
        return event.type() + (event.mode() == null ? "" : "." + event.mode()) + " \""
                + event.trigger().exact() + "\" by "
                + event.actors().getFirst().span().exact() + " to "
                + (event.recipients().isEmpty()
                        ? "nobody"
                        : event.recipients().getFirst().span().exact())
                + ", " + event.status() + ", " + event.rule();
    }
}
