package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader codes for one act of an annotated sentence. Immutable.
 *
 * @param type the act
 * @param mode its mode, or null
 * @param trigger the words that tell of it
 * @param actors who did it
 * @param recipients to whom
 * @param status whether it is reported to have happened
 * @param when the time's value, or null
 * @param basis where the time comes from, or null if the annotation leaves it open
 * @param place the place's words, or null
 * @param country the place's country, or null
 * @param speakers who says so, the outermost first
 * @param counts how many of what
 * @param contexts what it is about, or null if the annotation leaves them open
 */
record GoldEvent(
        EventType type,
        @Nullable String mode,
        String trigger,
        List<Somebody> actors,
        List<Somebody> recipients,
        Event.Status status,
        @Nullable String when,
        Event.@Nullable Basis basis,
        @Nullable String place,
        @Nullable String country,
        List<String> speakers,
        List<Count> counts,
        @Nullable Set<String> contexts) {

    private static final Set<String> KEYS = Set.of("by", "to", "status", "when", "where", "says", "count", "contexts");

    /** Words for somebody with the country and the sector they have; null where they have none. */
    record Somebody(
            String words,
            @Nullable String country,
            @Nullable String sector) {}

    /** "at-least 12 fighters", "range 10-20 people". */
    record Count(Event.Bound bound, double value, @Nullable Double upper, String what) {}

    /** Reads a line that begins with "+". */
    static GoldEvent of(String line) {
        String[] parts = line.substring(1).split("\\|");
        String[] head = parts[0].strip().split("\\s+", 2);
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String key =
                    colon < 0 ? parts[i].strip() : parts[i].substring(0, colon).strip();
            if (colon < 0 || !KEYS.contains(key)) {
                throw new IllegalArgumentException("unknown field \"" + key + "\"; known are " + KEYS);
            }
            fields.put(key, parts[i].substring(colon + 1).strip());
        }
        if (head.length < 2 || !fields.containsKey("by")) {
            throw new IllegalArgumentException("an event needs a type, the words that tell of it, and \"by:\"");
        }
        int dot = head[0].indexOf('.');
        String[] when = fields.getOrDefault("when", "").split("\\s+");
        String[] where = fields.getOrDefault("where", "").split("=");
        String contexts = fields.get("contexts");
        return new GoldEvent(
                EventType.valueOf(dot < 0 ? head[0] : head[0].substring(0, dot)),
                dot < 0 ? null : head[0].substring(dot + 1),
                head[1],
                people(fields.get("by")),
                people(fields.get("to")),
                Event.Status.valueOf(fields.getOrDefault("status", "asserted").toUpperCase(Locale.ROOT)),
                when[0].isEmpty() ? null : when[0],
                when.length < 2 ? null : Event.Basis.valueOf(when[1].toUpperCase(Locale.ROOT)),
                where[0].isBlank() ? null : where[0].strip(),
                where.length < 2 ? null : where[1].strip(),
                list(fields.get("says")),
                list(fields.get("count")).stream().map(GoldEvent::count).toList(),
                contexts == null ? null : Set.of(contexts.split("\\s+")));
    }

    private static List<String> list(@Nullable String text) {
        List<String> found = new ArrayList<>();
        for (String one : text == null ? new String[0] : text.split(";")) {
            found.add(one.strip());
        }
        return found;
    }

    private static List<Somebody> people(@Nullable String text) {
        return list(text).stream()
                .map(one -> {
                    String[] sides = one.split("=");
                    String[] codes =
                            sides.length < 2 ? new String[0] : sides[1].strip().split("\\s+");
                    return new Somebody(
                            sides[0].strip(),
                            codes.length < 1 || codes[0].equals("-") ? null : codes[0],
                            codes.length < 2 || codes[1].equals("-") ? null : codes[1]);
                })
                .toList();
    }

    private static Count count(String text) {
        String[] words = text.split("\\s+", 3);
        String[] range = words[1].split("-");
        return new Count(
                Event.Bound.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                Double.parseDouble(range[0]),
                range.length < 2 ? null : Double.valueOf(range[1]),
                words[2]);
    }
}
