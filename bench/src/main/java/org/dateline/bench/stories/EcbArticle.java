package org.dateline.bench.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article of ECB+, its text put together again from its tokens.
 *
 * @param id "12_3ecbplus": topic, number and which of the topic's two sub-topics
 * @param text one paragraph a sentence
 * @param mentions events marked in it, with their chains
 */
record EcbArticle(String id, String text, List<Mention> mentions) {

    /**
     * A marked event.
     *
     * @param start first code point in the text
     * @param end after its last
     * @param chain what it is one with
     */
    record Mention(int start, int end, String chain) {}

    /** "12 ecbplus". */
    String subTopic() {
        return id.replaceAll("_\\d+", " ");
    }

    String topic() {
        return id.substring(0, id.indexOf('_'));
    }

    /** The articles of a part, "Dev" or "Train", in the order of the file. */
    static List<EcbArticle> read(Path folder, String part) throws IOException {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        Path corpus = folder.resolve("ECB_" + part + "_corpus.txt");
        for (String line : Files.readAllLines(corpus, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t");
            if (fields.length > 3) {
                drafts.computeIfAbsent(fields[0], key -> new Draft())
                        .token(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]);
            }
        }
        Path marks = folder.resolve("ECB_" + part + "_Event_gold_mentions.json");
        for (JsonNode mark : JsonMapper.builder().build().readTree(Files.readString(marks, StandardCharsets.UTF_8))) {
            Draft draft = drafts.get(mark.get("doc_id").asString());
            JsonNode tokens = mark.get("tokens_number");
            if (draft != null && !tokens.isEmpty()) {
                draft.mark(
                        mark.get("sent_id").asInt(),
                        tokens.get(0).asInt(),
                        tokens.get(tokens.size() - 1).asInt(),
                        mark.get("coref_chain").asString());
            }
        }
        List<EcbArticle> articles = new ArrayList<>();
        drafts.forEach((id, draft) -> articles.add(new EcbArticle(id, draft.text(), List.copyOf(draft.mentions))));
        return articles;
    }

    private static final class Draft {

        private final DetokenisedText text = new DetokenisedText();
        private final Map<String, int[]> offsets = new LinkedHashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private int sentence = -1;

        void token(int inSentence, int number, String token) {
            if (inSentence != sentence) {
                text.paragraph();
                sentence = inSentence;
            }
            offsets.put(inSentence + " " + number, text.add(token));
        }

        void mark(int inSentence, int first, int last, String chain) {
            int[] from = offsets.get(inSentence + " " + first);
            int[] to = offsets.get(inSentence + " " + last);
            if (from != null && to != null) {
                mentions.add(new Mention(from[0], to[1], chain));
            }
        }

        String text() {
            return text.toString();
        }
    }
}
