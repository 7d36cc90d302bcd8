package org.dateline.bench.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.pages.Extractor.Part;

/** All that one tool scored on one set. Not thread-safe. */
final class ToolScore {

    private final BodyScore body = new BodyScore();
    private final FieldScore fields = new FieldScore();
    private final AnatomyScore anatomy = new AnatomyScore();
    private final BodyScore flattened = new BodyScore();

    void add(Outcome outcome) {
        body.add(outcome.body());
        fields.add(outcome.gold(), outcome.extraction());
        Findings findings = outcome.findings();
        if (findings != null) {
            anatomy.add(findings);
        }
    }

    void addFlattened(Outcome outcome) {
        flattened.add(outcome.body());
    }

    /** The figures by the keys of {@code measures.tsv}, for the parts that the tool has. */
    Map<String, Value> values(Set<Part> has) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Part part : has) {
            switch (part) {
                case BODY -> {
                    body(values, "body", body);
                    values.put("captions.leaked", Value.of(anatomy.captionsLeaked));
                    values.put("standfirsts.mixed", Value.of(anatomy.standfirstsMixedIn));
                }
                case TITLE -> answered(values, "title", fields.title, fields.titleAnswered);
                case DATE -> answered(values, "date", fields.date, fields.dateAnswered);
                case AUTHORS -> {
                    values.put("authors.f1", Value.of(fields.authorF1()));
                    values.put("authors.precision", Value.of(fields.authorPrecision));
                    values.put("authors.recall", Value.of(fields.authorRecall));
                    values.put("authors.answered", Value.of(fields.authorsAnswered));
                }
                case STANDFIRST -> values.put("standfirsts.found", Value.of(anatomy.standfirstsFound));
                case SUBHEADINGS -> {
                    values.put("subheadings.found", Value.of(anatomy.subheadingsFound));
                    values.put("subheadings.right", Value.of(anatomy.subheadingsRight));
                }
                case FIGURES -> {
                    values.put("captions.found", Value.of(anatomy.captionsFound));
                    values.put("credits.found", Value.of(anatomy.creditsFound));
                    values.put("credits.paired", Value.of(anatomy.creditsPaired));
                }
                case FLATTENED -> body(values, "flattened", flattened);
            }
        }
        return values;
    }

    private static void body(Map<String, Value> values, String key, BodyScore score) {
        values.put(key + ".f1", Value.of(score.f1()));
        values.put(key + ".precision", Value.of(score.precision()));
        values.put(key + ".recall", Value.of(score.recall()));
        values.put(key + ".empty", Value.count(score.empty()));
    }

    private static void answered(Map<String, Value> values, String key, Tally exact, Tally answered) {
        Tally precision = new Tally();
        precision.add(exact.hits(), answered.hits());
        values.put(key + ".exact", Value.of(exact));
        values.put(key + ".answered", Value.of(answered));
        values.put(key + ".precision", Value.of(precision));
    }
}
