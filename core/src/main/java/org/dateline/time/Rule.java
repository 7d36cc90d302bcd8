package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rules.tsv}, read. Immutable.
 *
 * @param order its place in the file: of two rules that match as far, the earlier one is meant
 * @param facts what the rule says beyond its words
 * @param conditions what must hold of the last token it marks
 * @param silent whether it marks nothing: a look-alike
 */
record Rule(int order, Frame facts, List<Condition> conditions, boolean silent) {

    /** Reads the third column: {@code type=set every=1 if=noun}, {@code silent}, or {@code -} for nothing. */
    static Rule of(int order, String features) {
        Frame facts = new Frame();
        List<Condition> conditions = new ArrayList<>();
        boolean silent = false;
        for (String feature : features.split(" ")) {
            int equals = feature.indexOf('=');
            if (feature.equals("silent")) {
                silent = true;
            } else if (feature.startsWith("if=")) {
                conditions.add(Condition.of(feature.substring(3)));
            } else if (equals > 0) {
                Field field = Field.valueOf(feature.substring(0, equals).toUpperCase(Locale.ROOT));
                facts.set(field, value(field, feature.substring(equals + 1)));
            } else if (!feature.isEmpty() && !feature.equals("-")) {
                throw new IllegalArgumentException("A rule cannot say \"" + feature + "\"");
            }
        }
        return new Rule(order, facts, List.copyOf(conditions), silent);
    }

    /** A number, or the name of what the field counts: {@code mod=start}, {@code unit=day}. */
    private static int value(Field field, String text) {
        String name = text.toUpperCase(Locale.ROOT);
        Enum<?> named = switch (field) {
            case TYPE -> find(Moment.Type.values(), name);
            case MOD -> find(Moment.Mod.values(), name);
            case UNIT, UNIT2, RELUNIT -> find(Unit.values(), name);
            case PART -> find(PartOfDay.values(), name);
            default -> null;
        };
        return named == null ? Integer.parseInt(text) : named.ordinal();
    }

    private static @Nullable Enum<?> find(Enum<?>[] all, String name) {
        for (Enum<?> each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
