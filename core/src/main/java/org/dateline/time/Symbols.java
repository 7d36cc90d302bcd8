package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern is made of, numbered: words as they are ("of"), classes of words and figures ("MONTH"), and patterns with a
 * name ("&lt;day&gt;"). Filled while tables are read, only asked afterwards.
 */
final class Symbols {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Field> fields = new ArrayList<>();

    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        fields.add(fieldOf(name));
        names.add(name);
        return names.size() - 1;
    }

    /** The number of a symbol, or -1 if no table has it. */
    int known(String name) {
        return numbers.getOrDefault(name, -1);
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    /** The field that a class sets: MONTH for the class MONTH and for MONTH_DIGITS; null if it sets none. */
    @Nullable
    Field field(int number) {
        return fields.get(number);
    }

    private static @Nullable Field fieldOf(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return null;
        }
        int low = name.indexOf('_');
        String stem = low < 0 ? name : name.substring(0, low);
        for (Field field : Field.values()) {
            if (field.name().equals(stem)) {
                return field;
            }
        }
        return null;
    }
}
