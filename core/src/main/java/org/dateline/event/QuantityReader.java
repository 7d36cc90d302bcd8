package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Reads how many of what an act's clause counts: "at least nine soldiers", "around 400 drones". Belongs to one analysis. */
final class QuantityReader {

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0));
    private static final Map<String, Double> TIMES =
            Map.of("hundred", 100.0, "thousand", 1000.0, "million", 1_000_000.0, "billion", 1_000_000_000.0);
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "some", "nearly", "almost", "estimated");
    private static final Set<String> LEAST = Set.of("least", "over", "more", "exceeding", "minimum");
    private static final Set<String> MOST = Set.of("most", "up", "under", "fewer", "less", "maximum");
    private static final Set<String> TIME = Set.of(
            "year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "time", "night", "morning",
            "o'clock");

    /** What an act leads to: "shelled the town, killing at least ten". */
    private static final Set<String> HARM = WordClasses.STANDARD.words("@leads-to");

    private final Analysis analysis;
    private final Dependents dependents;

    QuantityReader(Analysis analysis, Dependents dependents) {
        this.analysis = analysis;
        this.dependents = dependents;
    }

    List<Event.Quantity> read(int trigger) {
        List<Event.Quantity> found = new ArrayList<>();
        int clause = trigger;
        if (analysis.upos(trigger) != Upos.VERB
                && analysis.head(trigger) != Analysis.ROOT
                && analysis.upos(analysis.head(trigger)) == Upos.VERB) {
            clause = analysis.head(trigger);
        }
        collect(clause, 0, found);
        return found;
    }

    private void collect(int token, int depth, List<Event.Quantity> found) {
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            Relation relation = analysis.relation(child);
            if (relation == Relation.NUMMOD) {
                Event.Quantity quantity = quantity(child, token);
                if (quantity != null) {
                    found.add(quantity);
                }
            } else if (depth == 0
                    && (relation == Relation.ADVCL || relation == Relation.CONJ)
                    && HARM.contains(analysis.lemma(child))) {
                collect(child, depth + 1, found);
            } else if (depth < 4
                    && (relation.base() == Relation.OBJ
                            || relation.base() == Relation.NSUBJ
                            || relation.base() == Relation.OBL
                            || relation.base() == Relation.NMOD
                            || relation == Relation.CONJ && analysis.upos(child) != Upos.VERB)) {
                collect(child, depth + 1, found);
            }
        }
    }

    private Event.@Nullable Quantity quantity(int number, int noun) {
        if (TIME.contains(analysis.lemma(noun)) || analysis.upos(noun) == Upos.PROPN) {
            return null;
        }
        Double value = value(number);
        if (value == null) {
            return null;
        }
        Event.Bound bound = Event.Bound.EXACT;
        int first = number;
        for (int at = Math.max(0, number - 3); at < number; at++) {
            String word = analysis.lemma(at);
            Event.Bound said = ABOUT.contains(word)
                    ? Event.Bound.ABOUT
                    : LEAST.contains(word) ? Event.Bound.AT_LEAST : MOST.contains(word) ? Event.Bound.AT_MOST : null;
            if (said != null && dependents.leftmost(noun) <= at) {
                bound = said;
                first = Math.min(first, at);
            }
        }
        return new Event.Quantity(
                analysis.tokens().form(noun),
                value,
                null,
                bound,
                analysis.tokens().span(first, Math.max(number, noun) + 1));
    }

    private @Nullable Double value(int number) {
        double value = 1;
        boolean any = false;
        for (int token = dependents.leftmost(number); token <= dependents.rightmost(number); token++) {
            String form = analysis.tokens().form(token).toLowerCase(java.util.Locale.ROOT);
            Double word = WORDS.getOrDefault(form, digits(form));
            Double times = TIMES.get(form);
            if (word != null) {
                value = any ? value : word;
                any = true;
            } else if (times != null) {
                value *= times;
                any = true;
            }
        }
        return any ? value : null;
    }

    private static @Nullable Double digits(String form) {
        int points = 0;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '.') {
                points++;
            } else if (c == ',') {
                continue;
            } else if (c < '0' || c > '9') {
                return null;
            }
            plain.append(c);
        }
        return points > 1 || plain.length() - points == 0 || plain.length() > 15
                ? null
                : Double.valueOf(plain.toString());
    }
}
