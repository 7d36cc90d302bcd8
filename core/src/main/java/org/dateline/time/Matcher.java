package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Analysis;
import org.dateline.time.Grammar.Sequence;
import org.dateline.time.Pattern.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules in one run of items. Walks the grammar's tree from an item on, along every symbol an item can be; a named pattern is
 * matched once at each place and remembered. No rule is longer than some twenty items and no step looks back, so the work at
 * each item is bounded whatever the text. Used by one thread and thrown away with its run.
 */
final class Matcher {

    /** What a named pattern matches: up to where, and what it says. */
    record Parse(int end, Frame frame, int order) {}

    /** The way from the root to here, last step first. */
    private record Step(
            @Nullable Step before,
            int symbol,
            int item,
            int value,
            @Nullable Parse parse) {}

    private final Grammar grammar;
    private final Symbols symbols;
    private final Numerals numerals;
    private final Items items;
    private final Analysis analysis;
    private final int top;

    /** For each item, what is known of named patterns there, in pairs of a name and its parses. */
    private final List<@Nullable List<Known>> memory;

    private record Known(int name, List<Parse> parses) {}

    Matcher(Grammar grammar, Symbols symbols, Numerals numerals, Items items, Analysis analysis, int top) {
        this.grammar = grammar;
        this.symbols = symbols;
        this.numerals = numerals;
        this.items = items;
        this.analysis = analysis;
        this.top = top;
        memory = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            memory.add(null);
        }
    }

    private @Nullable Match best;

    /** The longest rule from an item on; of rules as long, the first in the file. */
    @Nullable
    Match longest(int item) {
        best = null;
        if (!grammar.canBegin(top, items, item)) {
            return null;
        }
        walk(grammar.root(top), item, null, null);
        return best;
    }

    private void walk(int node, int item, @Nullable Step step, @Nullable List<Parse> into) {
        List<Sequence> accepts = grammar.accepts(node);
        for (int i = 0; i < accepts.size(); i++) {
            accept(accepts.get(i), item, step, into);
        }
        if (item >= items.size()) {
            return;
        }
        int end = items.first(item + 1);
        for (int place = items.first(item); place < end; place++) {
            int next = grammar.next(node, items.symbol(place));
            if (next != Grammar.NONE) {
                walk(next, item + 1, new Step(step, items.symbol(place), item, items.value(place), null), into);
            }
        }
        int[] names = grammar.named(node);
        for (int name : names) {
            List<Parse> parses = parses(name, item);
            for (int i = 0; i < parses.size(); i++) {
                Parse parse = parses.get(i);
                walk(grammar.next(node, name), parse.end, new Step(step, name, item, 0, parse), into);
            }
        }
    }

    private List<Parse> parses(int name, int item) {
        if (!grammar.canBegin(name, items, item)) {
            return List.of();
        }
        List<Known> known = memory.get(item);
        if (known == null) {
            known = new ArrayList<>(4);
            memory.set(item, known);
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).name == name) {
                return known.get(i).parses;
            }
        }
        List<Parse> parses = new ArrayList<>(2);
        if (!numerals.parse(symbols.name(name), items, item, parses)) {
            walk(grammar.root(name), item, null, parses);
        }
        known.add(new Known(name, parses));
        return parses;
    }

    private void accept(Sequence sequence, int end, @Nullable Step last, @Nullable List<Parse> into) {
        Rule rule = sequence.rule();
        if (into == null) {
            Match found = best;
            if (found != null
                    && (found.end() > end || (found.end() == end && found.rule().order() <= rule.order()))) {
                return;
            }
            Match match = match(sequence, end, last);
            if (match != null) {
                best = match;
            }
            return;
        }
        for (int i = 0; i < into.size(); i++) {
            if (into.get(i).end == end && into.get(i).order <= rule.order()) {
                return;
            }
        }
        Match match = match(sequence, end, last);
        if (match != null) {
            into.removeIf(parse -> parse.end == end);
            into.add(new Parse(end, match.parts().get(0).frame(), rule.order()));
        }
    }

    /** Puts together what a sequence says; null if one of its rule's conditions does not hold. */
    private @Nullable Match match(Sequence sequence, int end, @Nullable Step last) {
        List<Element> elements = sequence.elements();
        Step[] steps = new Step[elements.size()];
        Step step = last;
        for (int i = steps.length - 1; i >= 0 && step != null; i--) {
            steps[i] = step;
            step = step.before;
        }
        Rule rule = sequence.rule();
        List<Match.Part> parts = new ArrayList<>(2);
        int at = 0;
        while (at < steps.length && !rule.silent()) {
            int group = elements.get(at).group();
            int from = at;
            while (at < steps.length && elements.get(at).group() == group) {
                at++;
            }
            if (group > 0) {
                Frame frame = new Frame();
                for (int i = from; i < at; i++) {
                    say(frame, elements.get(i), steps[i]);
                }
                frame.add(rule.facts());
                parts.add(new Match.Part(steps[from].item, at < steps.length ? steps[at].item : end, frame));
            }
        }
        int token = items.token(
                parts.isEmpty() ? end - 1 : parts.get(parts.size() - 1).end() - 1);
        for (Condition condition : rule.conditions()) {
            if (!condition.holds(analysis, token, analysis.tokens().start(token))) {
                return null;
            }
        }
        return new Match(end, rule, parts);
    }

    private void say(Frame frame, Element element, Step step) {
        if (step.parse != null) {
            Field slot = element.slot();
            if (slot != null) {
                frame.set(slot, step.parse.frame.get(Field.ORDINAL));
            } else if (element.base()) {
                frame.base = step.parse.frame;
            } else {
                frame.add(step.parse.frame);
            }
            return;
        }
        Field field = element.slot() == null ? symbols.field(step.symbol) : element.slot();
        if (field != null) {
            frame.set(field, step.value);
        } else if (symbols.name(step.symbol).equals("CLOCK_MINUTES")) {
            frame.set(Field.MINUTE, step.value / 60);
            frame.set(Field.SECOND, step.value % 60);
        } else if (symbols.name(step.symbol).startsWith("CLOCK")) {
            int value = step.value;
            if (value >= Items.WITH_SECONDS) {
                value -= Items.WITH_SECONDS;
                frame.set(Field.SECOND, value % 60);
            }
            frame.set(Field.HOUR, value / 3600);
            frame.set(Field.MINUTE, value / 60 % 60);
        }
    }
}
