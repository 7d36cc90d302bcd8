package org.dateline.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Table;
import org.jspecify.annotations.Nullable;

/**
 * Runs all tools over the pages of one set, and Dateline, the first of them, over their flattened versions too. Used once,
 * by one thread.
 */
final class SetRun {

    private static final String NOT_MEASURED = "-";

    private final String name;
    private final DatelineExtractor dateline;
    private final List<Extractor> tools = new ArrayList<>();
    private final List<ToolScore> scores = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Outcome> flattened = new ArrayList<>();

    SetRun(String name, DatelineExtractor dateline, List<Extractor> rivals) {
        this.name = name;
        this.dateline = dateline;
        tools.add(dateline);
        tools.addAll(rivals);
        tools.forEach(tool -> scores.add(new ToolScore()));
    }

    /** Measures all tools on one page. {@code dump} is a folder to keep the flattened text in, or null. */
    void page(GoldPage gold, SavedPage html, @Nullable Path dump) throws IOException {
        for (int tool = 0; tool < tools.size(); tool++) {
            Outcome outcome = Outcome.of(gold, extract(tools.get(tool), html));
            scores.get(tool).add(outcome);
            if (tool == 0) {
                outcomes.add(outcome);
            }
        }
        String text = Flattener.flatten(html.dom());
        if (dump != null) {
            Files.createDirectories(dump);
            String file = name + " " + gold.id() + ".txt";
            Files.writeString(dump.resolve(file.replaceAll("[^\\w.]+", "_")), text, StandardCharsets.UTF_8);
        }
        Outcome outcome = Outcome.of(gold, dateline.flattened(text));
        flattened.add(outcome);
        scores.get(0).addFlattened(outcome);
    }

    private static Extraction extract(Extractor tool, SavedPage html) {
        try {
            return tool.describe(tool.read(html.bytes(), html.charset()));
        } catch (Exception e) {
            return Extraction.failed(e.toString());
        }
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    List<Outcome> flattenedOutcomes() {
        return flattened;
    }

    /** The set's figures: measure, Dateline, target, rivals, published. */
    Table table(List<Measure> measures) {
        List<String> header = new ArrayList<>(List.of("measure", "Dateline", "target"));
        List<Map<String, Value>> values = new ArrayList<>();
        for (int tool = 0; tool < tools.size(); tool++) {
            values.add(scores.get(tool).values(tools.get(tool).parts()));
            if (tool > 0) {
                header.add(tools.get(tool).name());
            }
        }
        header.add("published, not rerun");
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure.set().equals(name)) {
                rows.add(row(measure, values));
            }
        }
        return new Table(name + ", " + outcomes.size() + " pages", header, rows);
    }

    private static List<String> row(Measure measure, List<Map<String, Value>> values) {
        List<String> row = new ArrayList<>(List.of(measure.label()));
        for (int tool = 0; tool < values.size(); tool++) {
            Value value = values.get(tool).get(measure.key());
            row.add(value == null ? NOT_MEASURED : value.text());
            if (tool == 0) {
                Measure.Target target = measure.target();
                row.add(target == null || value == null ? "" : target.judge(value.number()));
            }
        }
        row.add(measure.published());
        return row;
    }
}
