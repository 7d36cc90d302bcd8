package org.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.language.NameKind;
import org.dateline.language.TokenList;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;
import org.dateline.language.internal.NameLabels;

/** The treebanks as samples. */
final class Corpus {

    /** The sets of labels that the samples' numbers refer to. */
    record Sets(Labels upos, Labels xpos, Labels features, Labels relations) {

        static Sets of(List<ConlluSentence> sentences) {
            List<String> upos = new ArrayList<>();
            List<String> xpos = new ArrayList<>();
            List<String> features = new ArrayList<>();
            List<String> relations = new ArrayList<>();
            for (ConlluSentence sentence : sentences) {
                for (ConlluLine.Word word : sentence.words()) {
                    upos.add(word.upos());
                    xpos.add(word.xpos());
                    features.add(word.features());
                    relations.add(word.relation());
                }
            }
            return new Sets(
                    Labels.counted(upos, 1),
                    Labels.counted(xpos, 2),
                    Labels.counted(features, 3),
                    Labels.counted(relations, 3));
        }
    }

    private Corpus() {}

    static List<ConlluSentence> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return ConlluReader.read(lines);
        }
    }

    static List<Sample> samples(List<ConlluSentence> sentences, Sets sets, Sample.Source source) {
        List<Sample> samples = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            List<ConlluLine.Word> words = sentence.words();
            int length = words.size();
            List<String> forms = new ArrayList<>();
            int[] upos = new int[length];
            int[] xpos = new int[length];
            int[] features = new int[length];
            int[] heads = new int[length];
            int[] relations = new int[length];
            for (int i = 0; i < length; i++) {
                ConlluLine.Word word = words.get(i);
                forms.add(word.form());
                upos[i] = sets.upos().number(word.upos());
                xpos[i] = sets.xpos().number(word.xpos());
                features[i] = sets.features().number(word.features());
                heads[i] = word.head() == 0 ? length : word.head() - 1;
                relations[i] = sets.relations().number(word.relation());
            }
            samples.add(new Sample(
                    TokenList.ofForms(forms),
                    upos,
                    xpos,
                    features,
                    heads,
                    relations,
                    new int[length],
                    new byte[0][],
                    source));
        }
        return samples;
    }

    /** Fills in the names of the EWT sentences from the file that has them, sentence by sentence by their identifiers. */
    static void addNames(List<Sample> samples, List<ConlluSentence> sentences, Path file) throws IOException {
        Map<String, List<String>> tags = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# sent_id = ")) {
                current = new ArrayList<>();
                tags.put(line.substring("# sent_id = ".length()), current);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                current.add(line.split("\t")[2]);
            }
        }
        for (int s = 0; s < samples.size(); s++) {
            List<String> found =
                    tags.getOrDefault(String.valueOf(sentences.get(s).comment("sent_id")), List.of());
            // A few sentences have been cut into tokens anew since the names were marked; they teach no names.
            if (found.size() == samples.get(s).length()) {
                label(
                        samples.get(s),
                        found.toArray(new String[0]),
                        sentences.get(s).words());
            }
        }
    }

    private static void label(Sample sample, String[] tags, List<ConlluLine.Word> words) {
        int[] names = sample.names();
        Arrays.fill(names, 1);
        for (int i = 0; i < tags.length; i++) {
            if (!tags[i].startsWith("B-") || tags[i].equals("B-O")) {
                continue;
            }
            int end = i + 1;
            while (end < tags.length && tags[end].startsWith("I-")) {
                end++;
            }
            NameKind kind = switch (tags[i].substring(2)) {
                case "PER" -> NameKind.PERSON;
                case "LOC" -> NameKind.PLACE;
                case "ORG" -> NameKind.ORGANIZATION;
                default -> isGroup(words.get(end - 1)) ? NameKind.GROUP : NameKind.OTHER;
            };
            for (int token = i; token < end; token++) {
                names[token] = 1 << NameLabels.label(kind, token - i, end - i);
            }
        }
    }

    /** The names' file has one class for peoples, creeds and all other names; adjectives and plurals are peoples and creeds. */
    private static boolean isGroup(ConlluLine.Word last) {
        return last.xpos().equals("JJ")
                || last.xpos().equals("NNPS")
                || last.xpos().equals("NNS");
    }
}
