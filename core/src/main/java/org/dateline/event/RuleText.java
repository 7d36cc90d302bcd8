package org.dateline.event;

import java.util.HashMap;
import java.util.Map;
import org.dateline.internal.ResourceText;
import org.jspecify.annotations.Nullable;

/**
 * The line of the table of senses behind a rule's name, for a person who asks why an event was coded. Immutable.
 *
 * @param predicate the word, with its conditions: {@code fire +at}
 * @param places where actor and recipient stand; empty for the usual places
 * @param example a sentence that it takes, the [actor] and the {recipient} marked
 */
public record RuleText(String predicate, String places, String example) {

    private static final String TABLE = "senses.tsv";

    /** What {@link Event#rule} adds to a sense's name where a plan counts as a promise or a threat. */
    private static final String INTENT = " as intent";

    private static final class Table {

        private static final Map<String, RuleText> LINES = read();

        private static Map<String, RuleText> read() {
            Map<String, RuleText> lines = new HashMap<>();
            for (String line : ResourceText.lines(RuleText.class, TABLE)) {
                String[] columns = line.split("\t", -1);
                if (columns.length == 5 && line.charAt(0) != '#') {
                    lines.put(
                            Sense.of(columns, WordClasses.STANDARD).name(),
                            new RuleText(columns[2], columns[3], columns[4]));
                }
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
        return Table.LINES.get(rule.endsWith(INTENT) ? rule.substring(0, rule.length() - INTENT.length()) : rule);
    }
}
