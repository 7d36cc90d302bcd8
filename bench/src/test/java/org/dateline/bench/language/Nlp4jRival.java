package org.dateline.bench.language;

import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Emory's NLP4J 1.1.3 (Apache-2.0) with its models of English: tagger, names and dependency parser. It is reached by reflection,
 * because its models weigh 280 MB and are on the class path only where Maven's profile {@code nlp4j} puts them there.
 */
public final class Nlp4jRival implements Parser {

    private static final String PACKAGE = "edu.emory.mathcs.nlp.";
    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    /** Its relations that are arguments of verbs, by the names of Universal Dependencies. */
    private static final Map<String, String> RELATIONS =
            Map.of("nsubj", "nsubj", "nsubjpass", "nsubj:pass", "dobj", "obj");

    private static final Map<String, String> KINDS =
            Map.of("PERSON", "PER", "ORG", "ORG", "GPE", "LOC", "LOC", "LOC", "FAC", "LOC");

    private Object decoder = this;
    private Class<?> nodes = Object.class;

    @Override
    public String name() {
        return "NLP4J 1.1.3";
    }

    @Override
    public String missing() {
        return Nlp4jRival.class.getResource(CONFIGURATION) == null
                ? "not on the class path (Maven's profile nlp4j)"
                : "";
    }

    @Override
    public List<Word> parse(List<String> words) {
        try {
            if (decoder == this) {
                nodes = Class.forName(PACKAGE + "component.template.node.NLPNode");
                try (InputStream stream =
                        Objects.requireNonNull(Nlp4jRival.class.getResourceAsStream(CONFIGURATION), CONFIGURATION)) {
                    decoder = Class.forName(PACKAGE + "decode.NLPDecoder")
                            .getConstructor(InputStream.class)
                            .newInstance(stream);
                }
            }
            Object sentence = Array.newInstance(nodes, words.size() + 1);
            for (int i = 0; i <= words.size(); i++) {
                Object node = nodes.getConstructor().newInstance();
                if (i == 0) {
                    call(node, "toRoot");
                } else {
                    nodes.getMethod("setWordForm", String.class).invoke(node, words.get(i - 1));
                    nodes.getMethod("setID", int.class).invoke(node, i);
                }
                Array.set(sentence, i, node);
            }
            decode(sentence);
            List<Word> parsed = new ArrayList<>();
            for (int i = 1; i <= words.size(); i++) {
                Object node = Array.get(sentence, i);
                Object head = call(node, "getDependencyHead");
                parsed.add(new Word(
                        (Integer) call(head, "getID") - 1,
                        String.valueOf(call(node, "getPartOfSpeechTag")).startsWith("VB"),
                        RELATIONS.getOrDefault(String.valueOf(call(node, "getDependencyLabel")), ""),
                        name(String.valueOf(call(node, "getNamedEntityTag")))));
            }
            return parsed;
        } catch (ReflectiveOperationException | java.io.IOException e) {
            throw new IllegalStateException(name() + " does not work: " + e, e);
        }
    }

    private void decode(Object sentence) throws ReflectiveOperationException {
        for (Method method : decoder.getClass().getMethods()) {
            if (method.getName().equals("decode")
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(sentence)) {
                method.invoke(decoder, sentence);
                return;
            }
        }
        throw new NoSuchMethodException("decode");
    }

    private Object call(Object node, String method) throws ReflectiveOperationException {
        return nodes.getMethod(method).invoke(node);
    }

    /** From begin, inside, last, unit to begin and inside. */
    private static String name(String label) {
        if (label.length() < 3) {
            return "O";
        }
        String kind = KINDS.get(label.substring(2));
        if (kind == null) {
            return "O";
        }
        char place = label.charAt(0);
        return (place == 'B' || place == 'U' ? "B-" : "I-") + kind;
    }
}
