package org.dateline.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Table;
import org.jspecify.annotations.Nullable;

/** Runs all tools over the pages of one set, and Dateline over their flattened versions. Used once, by one thread. */
final class SetRun {

    private final String name;
    private final List<GoldPage> pages;
    private final List<Extractor> tools;
    private final DatelineExtractor dateline;
    private final @Nullable Path dump;
    private final List<ToolScore> scores = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Outcome> flattened = new ArrayList<>();

    SetRun(String name, List<GoldPage> pages, List<Extractor> tools, DatelineExtractor dateline, @Nullable Path dump) {
        this.name = name;
        this.pages = pages;
        this.tools = tools;
        this.dateline = dateline;
        this.dump = dump;
    }

    void run() throws IOException {
        tools.forEach(tool -> scores.add(new ToolScore()));
        for (GoldPage gold : pages) {
            SavedPage html = gold.load();
            for (int tool = 0; tool < tools.size(); tool++) {
                Outcome outcome = Outcome.of(gold, extract(tools.get(tool), html));
                scores.get(tool).add(outcome);
                if (tools.get(tool) == dateline) {
                    outcomes.add(outcome);
                }
            }
            String text = Flattener.flatten(html.dom());
            if (dump != null) {
                Files.createDirectories(dump);
                String file = name + " " + gold.id() + ".txt";
                Files.writeString(dump.resolve(file.replaceAll("[^\\w.]+", "_")), text, StandardCharsets.UTF_8);
            }
            flattened.add(Outcome.of(gold, dateline.extractText(text)));
            scores.get(0).flattened.add(flattened.getLast().body());
        }
    }

    private static Extraction extract(Extractor tool, SavedPage html) {
        try {
            return tool.extract(html.bytes(), html.charset());
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

    Table table() {
        ToolScore s = scores.get(0);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("body F1", f(s.body.f1())));
        rows.add(List.of("body P", f(s.body.precision())));
        rows.add(List.of("body R", f(s.body.recall())));
        rows.add(List.of("flat F1", f(s.flattened.f1())));
        rows.add(List.of("title", s.fields.title.toString()));
        rows.add(List.of("date", s.fields.date.toString()));
        rows.add(List.of("authors F1", f(s.fields.authorF1())));
        rows.add(List.of("captions leaked", s.anatomy.captionsLeaked.toString()));
        rows.add(List.of("captions found", s.anatomy.captionsFound.toString()));
        rows.add(List.of("credits found", s.anatomy.creditsFound.toString()));
        rows.add(List.of("standfirst mixed in", s.anatomy.standfirstsMixedIn.toString()));
        rows.add(List.of("standfirst found", s.anatomy.standfirstsFound.toString()));
        rows.add(List.of("subheadings found", s.anatomy.subheadingsFound.toString()));
        rows.add(List.of("subheadings right", s.anatomy.subheadingsRight.toString()));
        return new Table(name, List.of("measure", "Dateline"), rows);
    }

    private static String f(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }
}
