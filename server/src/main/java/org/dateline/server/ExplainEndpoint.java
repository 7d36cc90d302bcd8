package org.dateline.server;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Reading;
import org.dateline.Sentence;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.archive.Archive;
import org.dateline.event.Event;
import org.dateline.formats.Json;
import org.dateline.formats.RecordReader;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is there. The rule is in the record; the tree of its sentence and the choices of the page stage are kept nowhere, and are made
 * again from the document. Thread-safe.
 */
final class ExplainEndpoint {

    private final Archive archive;
    private final Readers readers;

    /** Made when it is first asked for: it takes memory, and few ask. */
    private final Supplier<LanguageStage> language = new Supplier<>() {
        private @Nullable LanguageStage made;

        @Override
        public synchronized LanguageStage get() {
            LanguageStage stage = made;
            if (stage == null) {
                stage = LanguageStage.standard();
                made = stage;
            }
            return stage;
        }
    };

    ExplainEndpoint(Archive archive, Readers readers) {
        this.archive = archive;
        this.readers = readers;
    }

    /** What is told of a value: where its words are, and what rule found it. */
    private record Value(@Nullable String rule, Span evidence) {}

    Answer explain(String article, @Nullable String value) {
        byte[] record = archive.articles()
                .record(article)
                .orElseThrow(() ->
                        Problem.notFound("There is no article " + article + ".").exception());
        if (value == null) {
            return page(article);
        }
        Reading reading = RecordReader.read(record);
        Value found = find(reading, value);
        Sentence sentence = reading.contents().sentences().stream()
                .filter(each -> each.start() <= found.evidence().start()
                        && found.evidence().start() < each.end())
                .findFirst()
                .orElse(null);
        return Answer.json(json -> {
            json.text("value", value);
            json.text("rule", found.rule());
            json.object("evidence", () -> json.spanMembers(found.evidence()));
            tree(json, reading.article().text(), sentence);
            json.list("rejected", List.<Decision>of(), decision -> {});
            json.list("page", List.<Decision>of(), decision -> {});
        });
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
        return new Value(event.rule(), event.evidence());
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

    private void tree(Json json, String text, @Nullable Sentence sentence) {
        if (sentence == null) {
            json.nothing("sentence");
            json.list("tree", List.<Integer>of(), token -> {});
            return;
        }
        Analysis analysis = language.get().annotate(text);
        int first = Math.max(0, analysis.tokens().tokenAt(sentence.start()));
        int at = analysis.sentences().sentenceOf(Math.min(first, analysis.size() - 1));
        int start = analysis.sentences().start(at);
        int end = analysis.sentences().end(at);
        json.object("sentence", () -> json.spanMembers(analysis.tokens().span(start, end)));
        List<Integer> tokens =
                java.util.stream.IntStream.range(start, end).boxed().toList();
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

    private Answer page(String article) {
        Document document = archive.articles()
                .document(article)
                .orElseThrow(() -> Problem.notFound("The archive does not keep the document that article " + article
                                + " was read from, so that the page cannot be explained.")
                        .exception());
        List<Decision> decisions = readers.reader().explain(document).decisions();
        return Answer.json(json -> {
            json.nothing("value");
            json.nothing("rule");
            json.nothing("evidence");
            json.nothing("sentence");
            json.list("tree", List.<Integer>of(), token -> {});
            json.list("rejected", of(decisions, false), decision -> decision(json, decision));
            json.list("page", of(decisions, true), decision -> decision(json, decision));
        });
    }

    private static List<Decision> of(List<Decision> decisions, boolean kept) {
        return decisions.stream().filter(decision -> decision.kept() == kept).toList();
    }

    private static void decision(Json json, Decision decision) {
        json.object(() -> {
            json.text("subject", decision.subject());
            json.text("excerpt", decision.excerpt());
            json.flag("kept", decision.kept());
            json.text("reason", decision.reason());
            json.text("path", decision.path());
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
