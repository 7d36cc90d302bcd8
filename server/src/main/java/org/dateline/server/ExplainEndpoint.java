package org.dateline.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.Decision;
import org.dateline.Reading;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.TextExplanation;
import org.dateline.archive.Archive;
import org.dateline.event.Event;
import org.dateline.event.RuleText;
import org.dateline.formats.Json;
import org.dateline.formats.RecordReader;
import org.dateline.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is there. The rule is in the record; the tree of its sentence, what was rejected there and the choices of the page stage are kept
 * nowhere: whoever asks has the text read once more. Thread-safe.
 */
final class ExplainEndpoint {

    private final Archive archive;
    private final Readers readers;

    ExplainEndpoint(Archive archive, Readers readers) {
        this.archive = archive;
        this.readers = readers;
    }

    /** What is told of a value: where its words are, and what rule found it. */
    private record Value(
            @Nullable String rule, Span evidence, @Nullable Event event) {

        Value(String rule, Span evidence) {
            this(rule, evidence, null);
        }
    }

    Answer explain(String article, @Nullable String value) {
        byte[] record = archive.articles()
                .record(article)
                .orElseThrow(() ->
                        Problem.notFound("There is no article " + article + ".").exception());
        Reading reading = RecordReader.read(record);
        if (value == null) {
            return page(article, reading);
        }
        Value found = find(reading, value);
        // What the text of another language says is not looked for, and has no trees.
        TextExplanation text = reading.contents().sentences().isEmpty() ? null : text(reading);
        int at = text == null ? 0 : sentenceAt(text.analysis(), found.evidence().start());
        Span sentence = text == null ? null : sentence(text.analysis(), at);
        List<Decision> acts =
                text == null || sentence == null || found.event() == null ? List.of() : text.acts(sentence.exact());
        return Answer.json(json -> {
            json.text("value", value);
            json.text("rule", found.rule());
            sense(json, found.event());
            json.object("evidence", () -> json.spanMembers(found.evidence()));
            if (text == null || sentence == null) {
                json.nothing("sentence");
                json.list("tree", List.<Integer>of(), token -> {});
            } else {
                json.object("sentence", () -> json.spanMembers(sentence));
                tree(json, text.analysis(), at);
            }
            json.list("taken", of(acts, true), act -> decision(json, act, words(text, at, act)));
            json.list("rejected", of(acts, false), act -> decision(json, act, words(text, at, act)));
            json.list("page", List.<Decision>of(), decision -> {});
        });
    }

    private TextExplanation text(Reading reading) {
        return readers.reader().explainText(reading.article());
    }

    private static Value find(Reading reading, String id) {
        Value value = switch (id.isEmpty() ? ' ' : id.charAt(0)) {
            case 'v' ->
                reading.contents().events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .map(ExplainEndpoint::ofEvent)
                        .orElse(null);
            case 'q' ->
                reading.contents().quotations().stream()
                        .filter(quotation -> quotation.id().equals(id))
                        .findFirst()
                        .map(quotation -> new Value(
                                "quotation, " + Pieces.name(quotation.kind())
                                        + (quotation.cue() == null
                                                ? ""
                                                : ", brought by \""
                                                        + quotation.cue().exact() + '"'),
                                quotation.content()))
                        .orElse(null);
            case 'e' ->
                reading.contents().entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst()
                        .map(entity -> new Value(
                                "entity, " + Pieces.name(entity.kind()) + ", "
                                        + entity.mentions().size() + " mentions",
                                entity.mentions().get(0).span()))
                        .orElse(null);
            case 't' -> time(reading, id);
            default -> null;
        };
        if (value == null) {
            throw Problem.notFound("The record has no value \"" + id
                            + "\". Give the id of an event, quotation, entity or time of it, such as v1.")
                    .exception();
        }
        return value;
    }

    private static Value ofEvent(Event event) {
        return new Value(event.rule(), event.evidence(), event);
    }

    private static @Nullable Value time(Reading reading, String id) {
        for (int i = 0; i < reading.contents().times().size(); i++) {
            if (id.equals("t" + (i + 1))) {
                return new Value(
                        "time expression", reading.contents().times().get(i).span());
            }
        }
        return null;
    }

    /** The sentence that a code point of the text stands in, or the last one before it. */
    private static int sentenceAt(Analysis analysis, int codePoint) {
        int token = Math.max(0, analysis.tokens().tokenAt(codePoint));
        return analysis.sentences().sentenceOf(Math.min(token, analysis.size() - 1));
    }

    private static Span sentence(Analysis analysis, int at) {
        return analysis.tokens()
                .span(analysis.sentences().start(at), analysis.sentences().end(at));
    }

    private static void tree(Json json, Analysis analysis, int at) {
        int start = analysis.sentences().start(at);
        List<Integer> tokens =
                IntStream.range(start, analysis.sentences().end(at)).boxed().toList();
        json.list(
                "tree",
                tokens,
                token -> json.object(() -> {
                    int head = analysis.head(token);
                    Span span = analysis.tokens().span(token, token + 1);
                    json.number("index", token - start + 1);
                    json.text("word", analysis.tokens().form(token));
                    json.text("lemma", analysis.lemma(token));
                    json.text("tag", analysis.upos(token).name());
                    json.number("head", head == Analysis.ROOT ? 0 : head - start + 1);
                    json.text("relation", Pieces.name(analysis.relation(token)).replace('-', ':'));
                    json.number("start", span.start());
                    json.number("end", span.end());
                }));
    }

    /** Where in a sentence the word of an act stands: null if it stands there twice. */
    private static @Nullable Span words(@Nullable TextExplanation text, int sentence, Decision act) {
        if (text == null) {
            return null;
        }
        Analysis analysis = text.analysis();
        List<Integer> all = IntStream.range(
                        analysis.sentences().start(sentence),
                        analysis.sentences().end(sentence))
                .filter(token -> analysis.tokens().form(token).equals(act.excerpt()))
                .boxed()
                .toList();
        return all.size() == 1 ? analysis.tokens().span(all.getFirst(), all.getFirst() + 1) : null;
    }

    private static void sense(Json json, @Nullable Event event) {
        RuleText line = event == null ? null : RuleText.of(event.rule());
        if (line == null) {
            json.nothing("sense");
        } else {
            json.object("sense", () -> {
                json.text("predicate", line.predicate());
                json.text("places", line.places());
                json.text("example", line.example());
            });
        }
    }

    /** What of the page became text, if the document is kept, and what acts were looked for in all of it. */
    private Answer page(String article, Reading reading) {
        List<Decision> page = archive
                .articles()
                .document(article)
                .map(document -> readers.reader().explain(document).decisions())
                .orElse(List.of())
                .stream()
                .filter(decision -> !TextExplanation.onText(decision))
                .toList();
        TextExplanation text = reading.contents().sentences().isEmpty() ? null : text(reading);
        return Answer.json(json -> {
            json.nothing("value");
            json.nothing("rule");
            json.nothing("sense");
            json.nothing("evidence");
            json.nothing("sentence");
            json.list("tree", List.<Integer>of(), token -> {});
            acts(json, "taken", text, List.of(), true);
            acts(json, "rejected", text, of(page, false), false);
            json.list("page", of(page, true), decision -> decision(json, decision, null));
        });
    }

    /** A decision with the words it is on. */
    private record Placed(Decision decision, @Nullable Span words) {}

    /** What was decided on the page, and on each sentence after it. */
    private static void acts(
            Json json, String name, @Nullable TextExplanation text, List<Decision> page, boolean kept) {
        List<Placed> all = new ArrayList<>();
        page.forEach(decision -> all.add(new Placed(decision, null)));
        if (text != null) {
            Analysis analysis = text.analysis();
            for (int at = 0; at < analysis.sentenceSpans().size(); at++) {
                for (Decision act : of(text.acts(sentence(analysis, at).exact()), kept)) {
                    all.add(new Placed(act, words(text, at, act)));
                }
            }
        }
        json.list(name, all, each -> decision(json, each.decision(), each.words()));
    }

    private static List<Decision> of(List<Decision> decisions, boolean kept) {
        return decisions.stream().filter(decision -> decision.kept() == kept).toList();
    }

    private static void decision(Json json, Decision decision, @Nullable Span words) {
        json.object(() -> {
            json.text("subject", decision.subject());
            json.text("excerpt", decision.excerpt());
            json.flag("kept", decision.kept());
            json.text("reason", decision.reason());
            json.text("path", decision.path());
            if (words == null) {
                json.nothing("words");
            } else {
                json.object("words", () -> json.spanMembers(words));
            }
            SourceRange source = decision.source();
            if (source == null) {
                json.nothing("source");
            } else {
                json.object("source", () -> {
                    json.number("start", source.start());
                    json.number("end", source.end());
                });
            }
        });
    }
}
