package org.dateline.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code measures.tsv}: what is measured, what to reach, what others published. Immutable.
 *
 * @param set the set it is measured on
 * @param key the name of the value in a tool's score
 * @param label what the table calls it
 * @param target the figure to reach, or null
 * @param published figures of tools that are not rerun here; empty if there are none
 */
record Measure(
        String set, String key, String label, @Nullable Target target, String published) {

    /** All measures, in the order of the table. */
    static List<Measure> all() throws IOException {
        try (InputStream in = Measure.class.getResourceAsStream("measures.tsv")) {
            if (in == null) {
                throw new IOException("measures.tsv is missing from the class path; build the bench module again");
            }
            List<Measure> measures = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    measures.add(parse(line));
                }
            }
            return measures;
        }
    }

    static Measure parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
            throw new IllegalArgumentException("measures.tsv: set, key and label are needed: " + line);
        }
        Target target = cells.length > 3 && !cells[3].isBlank() ? Target.parse(cells[3]) : null;
        return new Measure(cells[0], cells[1], cells[2], target, cells.length > 4 ? cells[4] : "");
    }

    /**
     * A figure to reach.
     *
     * @param written as it is written, with its sign
     * @param atLeast whether more is better
     * @param figure the figure itself
     */
    record Target(String written, boolean atLeast, double figure) {

        /** Reads {@code >= 0.9} or {@code <= 0.05}. */
        static Target parse(String written) {
            boolean atLeast = written.startsWith(">=");
            if (!atLeast && !written.startsWith("<=")) {
                throw new IllegalArgumentException("A target starts with >= or <=: " + written);
            }
            return new Target(
                    written, atLeast, Double.parseDouble(written.substring(2).strip()));
        }

        boolean met(double value) {
            return atLeast ? value >= figure : value <= figure;
        }

        /** The target and what became of it: {@code >= 0.9 met}. */
        String judge(double value) {
            return written + (met(value) ? " met" : " MISSED");
        }
    }
}
