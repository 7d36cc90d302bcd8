package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line of the table of senses behind a rule's name, for a person who asks why an event was coded. Immutable.
 *
 * @param predicate the word, with its conditions: {@code fire +at}
 * @param places where actor and recipient stand; empty for the usual places
 * @param example a sentence that it takes, the [actor] and the {recipient} marked
 */
public record RuleText(String predicate, String places, String example) {

    private static final List<String> CODED_AS = List.of(Sense.AS_INTENT, Sense.AS_REFUSAL, Sense.AS_THREAT);

    private static final class Table {

        private static final Map<String, RuleText> LINES = read();

        private static Map<String, RuleText> read() {
            Map<String, RuleText> lines = new HashMap<>();
            for (SenseTable.Row row : SenseTable.rows()) {
                String[] columns = row.columns();
                lines.put(
                        Sense.of(columns, WordClasses.STANDARD).name(),
                        new RuleText(columns[2], columns[3], columns[4]));
            }
            return lines;
        }
    }

    /**
     * The line of a rule.
     *
     * @param rule as an event has it
     * @return null if this version's table has no such line
     */
    public static @Nullable RuleText of(String rule) {
        String name = rule;
        for (String suffix : CODED_AS) {
            name = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        }
        return Table.LINES.get(name);
    }
}
