package org.dateline.bench.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dateline.bench.Benchmark;
import org.dateline.bench.DataSource;
import org.dateline.bench.Report;
import org.dateline.bench.Table;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.language.SentenceBounds;
import org.dateline.language.TokenList;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench language}: the language stage against EWT, GUM and UniversalNER. Used once, by one thread. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tags, trees and names against the treebanks; tokens and sentences from raw text; speed.")
public final class LanguageBenchmark implements Benchmark {

    private static final int ROUNDS = 8;

    private final PrintStream progress;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder that holds ud-ewt/ and ud-gum/.")
    private Path data = Path.of(".");

    @Option(names = "--part", paramLabel = "NAME", description = "The part of the treebanks (default: dev).")
    private String part = "dev";

    @Option(names = "--model", paramLabel = "FILE", description = "Another model than the one that ships.")
    private @Nullable Path model;

    @Option(names = "--failures", description = "Also print the arcs that are wrong in the hundred sentences.")
    private boolean failures;

    /** @param progress where it says what it is doing */
    public LanguageBenchmark(PrintStream progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Report run() throws IOException {
        LanguageStage stage = stage();
        List<DataSource> sources = new ArrayList<>();
        List<List<String>> syntax = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        List<List<ConlluSentence>> sets = new ArrayList<>();
        List<Map<String, List<String>>> marks = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String set : List.of("ud-ewt", "ud-gum")) {
            Path folder = data.resolve(set);
            sources.add(new DataSource(set, origin(set), "as in the data's README.txt", "CC BY-SA 4.0"));
            List<ConlluSentence> sentences = read(folder.resolve(part + ".conllu"));
            progress.println(set + ": " + sentences.size() + " sentences");
            sets.add(sentences);
            syntax.add(row(set, syntax(stage, sentences)));
            Path marked = folder.resolve("uner-" + part + ".iob2");
            marks.add(Files.exists(marked) ? NameScore.read(marked) : Map.of());
            if (Files.exists(marked)) {
                names.add(row(set, names(stage, sentences, marks.getLast())));
            }
            raw.add(row(set, raw(stage, sentences)));
            List<ConlluSentence> news =
                    sentences.stream().filter(LanguageBenchmark::isNews).toList();
            if (!news.isEmpty()) {
                syntax.add(row(set + ", news only", syntax(stage, news)));
                raw.add(row(set + ", news only", raw(stage, news)));
            }
            all.append(text(sentences));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(new Table("Tags and trees, %", header(SyntaxScore.HEADER), syntax));
        tables.add(new Table("Names: exact spans, %", header(List.of("precision", "recall", "F1", "names")), names));
        tables.add(new Table(
                "From raw text: F1, %", header(List.of("tokens", "sentences", "gold tokens", "gold sentences")), raw));
        tables.add(news(stage));
        tables.add(rivals(sets));
        tables.add(parsers(sets, marks));
        tables.add(PUBLISHED);
        tables.add(speed(stage, all.toString()));
        return new Report("The language stage", sources, tables, NOTES, incomplete());
    }

    private static final List<String> NOTES = List.of(
            "Tags and trees are predicted over the treebank's own tokens and sentences; trees see predicted tags, never gold ones. "
                    + "Punctuation counts.",
            "Verb arguments: arcs nsubj, nsubj:pass and obj whose head is a verb, right only with the right head and relation.",
            "NLP4J's relations nsubj, nsubjpass and dobj count as nsubj, nsubj:pass and obj; its GPE, LOC and FAC as places. It was "
                    + "trained on other trees, so what the schemes differ in counts against it.",
            "Names: persons, places and organisations of UniversalNER, right only with the same first and last word and kind.",
            "Raw text: the treebank's sentences with a blank line before each paragraph and a space elsewhere; tokens are surface "
                    + "tokens, so \"don't\" is one.",
            "Speed: the whole stage on all raw text, one thread, after " + ROUNDS
                    + " rounds of warming up; the best round counts.");

    private static final Table PUBLISHED = new Table(
            "Measured elsewhere, not in this run",
            List.of("tool", "verb arguments F1, EWT / GUM", "names F1, EWT", "tokens a second"),
            List.of(
                    List.of("NLP4J 1.1.3, its relations mapped more kindly", "91.6 / 88.8", "69.6", "5600"),
                    List.of("biaffine parser on frozen MiniLM", "91.6 / 90.1", "-", "-"),
                    List.of("CoreNLP", "-", "74.4", "850")));

    /** Universal parts of speech and the speed of tagging, rivals on the same words in the same run. */
    private Table rivals(List<List<ConlluSentence>> sets) {
        List<Tagger> taggers = new ArrayList<>();
        ServiceLoader.load(Tagger.class).forEach(taggers::add);
        List<List<String>> rows = new ArrayList<>();
        for (Tagger tagger : taggers) {
            progress.println("rival: " + tagger.name());
            List<String> row = new ArrayList<>();
            row.add(tagger.name());
            int tokens = 0;
            long before = System.nanoTime();
            for (List<ConlluSentence> sentences : sets) {
                int right = 0;
                int all = 0;
                for (ConlluSentence sentence : sentences) {
                    List<String> tags = tagger.tag(
                            sentence.words().stream().map(ConlluLine.Word::form).toList());
                    for (int i = 0; i < tags.size(); i++) {
                        right += tags.get(i).equals(sentence.words().get(i).upos()) ? 1 : 0;
                    }
                    all += tags.size();
                }
                row.add(String.format(Locale.ROOT, "%.2f", 100.0 * right / all));
                tokens += all;
            }
            row.add(String.format(Locale.ROOT, "%.0f", tokens / ((System.nanoTime() - before) / 1e9)));
            rows.add(row);
        }
        return new Table(
                "Rivals in this run: UPOS, %", List.of("tool", "ud-ewt", "ud-gum", "tokens a second, tags only"), rows);
    }

    /** Verb arguments, names and the speed of both together, rivals on the same words in the same run, by one thread. */
    private Table parsers(List<List<ConlluSentence>> sets, List<Map<String, List<String>>> marks) {
        List<List<String>> rows = new ArrayList<>();
        for (Parser parser : ServiceLoader.load(Parser.class)) {
            if (!parser.missing().isEmpty()) {
                progress.println("rival left out: " + parser.name() + ": " + parser.missing());
                rows.add(List.of(parser.name() + ": " + parser.missing(), "-", "-", "-", "-"));
                continue;
            }
            progress.println("rival: " + parser.name());
            List<ParserScore> scores = new ArrayList<>();
            long tokens = 0;
            long spent = 0;
            for (int set = 0; set < sets.size(); set++) {
                ParserScore score = new ParserScore();
                for (ConlluSentence sentence : sets.get(set)) {
                    List<String> forms =
                            sentence.words().stream().map(ConlluLine.Word::form).toList();
                    long before = System.nanoTime();
                    List<Parser.Word> parsed = parser.parse(forms);
                    spent += System.nanoTime() - before;
                    tokens += forms.size();
                    score.add(
                            sentence.words(), parsed, marks.get(set).get(String.valueOf(sentence.comment("sent_id"))));
                }
                scores.add(score);
            }
            rows.add(ParserScore.row(parser.name(), scores, tokens, spent));
        }
        return new Table(
                "Rivals in this run: verb arguments and names, %",
                List.of("tool", "arguments F1, ud-ewt", "arguments F1, ud-gum", "names F1, ud-ewt", "tokens a second"),
                rows);
    }

    private Table news(LanguageStage stage) {
        NewsScore score = new NewsScore();
        for (NewsSentence sentence : NewsSentence.all()) {
            score.add(stage, sentence);
        }
        if (failures) {
            score.missed().forEach(progress::println);
        }
        return new Table(
                "A hundred sentences as news has them: the arcs named, %",
                header(List.of("right", "right head", "arcs")), List.of(row("invented", score.cells())));
    }

    private @Nullable String incomplete() {
        return part.equals("dev") && model == null
                ? null
                : "another part of the treebanks or another model was asked for.";
    }

    private LanguageStage stage() throws IOException {
        Path file = model;
        if (file == null) {
            return LanguageStage.standard();
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return LanguageStage.read(stream);
        }
    }

    private static String origin(String set) {
        return set.equals("ud-ewt")
                ? "Universal Dependencies English EWT, with UniversalNER's names"
                : "Universal Dependencies English GUM";
    }

    private static List<ConlluSentence> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return ConlluReader.read(lines);
        }
    }

    private static boolean isNews(ConlluSentence sentence) {
        return String.valueOf(sentence.comment("sent_id")).startsWith("GUM_news");
    }

    private static List<String> syntax(LanguageStage stage, List<ConlluSentence> sentences) {
        SyntaxScore score = new SyntaxScore();
        for (ConlluSentence sentence : sentences) {
            score.add(sentence.words(), annotate(stage, sentence));
        }
        return score.cells();
    }

    private static List<String> names(
            LanguageStage stage, List<ConlluSentence> sentences, Map<String, List<String>> labels) {
        NameScore score = new NameScore();
        for (ConlluSentence sentence : sentences) {
            score.add(labels.get(String.valueOf(sentence.comment("sent_id"))), annotate(stage, sentence));
        }
        return score.cells();
    }

    private static Analysis annotate(LanguageStage stage, ConlluSentence sentence) {
        List<String> forms =
                sentence.words().stream().map(ConlluLine.Word::form).toList();
        return stage.annotate(TokenList.ofForms(forms), SentenceBounds.of(forms.size()));
    }

    private static List<String> raw(LanguageStage stage, List<ConlluSentence> sentences) {
        RawScore score = new RawScore();
        for (ConlluSentence sentence : sentences) {
            score.gold(sentence.lines());
        }
        return score.cells(stage.annotate(text(sentences)));
    }

    /** The sentences' text: a blank line where a paragraph or document begins, else a space. */
    private static String text(List<ConlluSentence> sentences) {
        StringBuilder text = new StringBuilder();
        for (ConlluSentence sentence : sentences) {
            boolean opens = sentence.comments().stream()
                    .anyMatch(comment -> comment.startsWith("# newpar") || comment.startsWith("# newdoc"));
            text.append(opens ? "\n\n" : " ").append(sentence.comment("text"));
        }
        return text.append("\n\n").toString();
    }

    private Table speed(LanguageStage stage, String text) {
        progress.println("speed: " + text.length() + " characters");
        int tokens = 0;
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            tokens = stage.annotate(text).size();
            best = Math.max(best, tokens / ((System.nanoTime() - before) / 1e9));
        }
        return new Table(
                "Speed, one thread, warm",
                List.of("tool", "tokens a second", "tokens"),
                List.of(List.of("Dateline", String.format(Locale.ROOT, "%.0f", best), String.valueOf(tokens))));
    }

    private static List<String> header(List<String> names) {
        return row("set", names);
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
