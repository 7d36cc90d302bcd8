package org.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.language.Lemmatiser;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;

/**
 * Learns the table of {@link Lemmatiser} from treebanks: rules by the ends of words, for each class of tags, and the forms
 * the rules get wrong. The same treebanks give the same table.
 */
public final class LemmaTrainer {

    /** Changes longer than this are no rule but an exception: "went". */
    private static final int LONGEST_EDIT = 4;

    private static final int SHORTEST_STEM = 2;

    /** For each class and form, how often each lemma was given. Sorted, so that ties always fall alike. */
    private final Map<String, Map<String, Map<String, Integer>>> seen = new TreeMap<>();

    /** The same of forms that the treebank marks as misspelt. */
    private final Map<String, Map<String, Map<String, Integer>>> misspelt = new TreeMap<>();

    /** Form and lemma for each class. */
    private final Map<String, Map<String, String>> types = new TreeMap<>();

    private LemmaTrainer() {}

    /**
     * Writes the table.
     *
     * @param arguments the folder of the treebanks and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), train(treebanks(Path.of(arguments[0]))));
    }

    /** What the table is learned from: the train parts of EWT and GUM in a folder. */
    static List<ConlluSentence> treebanks(Path folder) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (String name : List.of("ud-ewt/train.conllu", "ud-gum/train.conllu")) {
            try (Stream<String> lines = Files.lines(folder.resolve(name))) {
                sentences.addAll(ConlluReader.read(lines));
            }
        }
        return sentences;
    }

    /**
     * The lines of the table.
     *
     * @throws IOException if WordNet's files are missing
     */
    public static List<String> train(List<ConlluSentence> sentences) throws IOException {
        LemmaTrainer trainer = new LemmaTrainer();
        for (ConlluSentence sentence : sentences) {
            sentence.words().forEach(trainer::count);
        }
        trainer.decide(trainer.seen, 1);
        // A misspelling that comes back is a spelling: "dont", "im".
        trainer.decide(trainer.misspelt, 2);
        WordNetForms wordNet = WordNetForms.read();
        for (String tag : wordNet.tags()) {
            Map<String, String> known = trainer.types.computeIfAbsent(tag, name -> new TreeMap<>());
            wordNet.each(tag, (form, lemma) -> {
                // What the treebanks say of a verb once and WordNet otherwise is a slip: "freed", of "fre".
                if (!tag.startsWith("V") || trainer.times(tag, form) > 1) {
                    known.putIfAbsent(form, lemma);
                } else {
                    known.put(form, lemma);
                }
            });
        }
        return trainer.table();
    }

    private int times(String tag, String form) {
        return seen.getOrDefault(tag, Map.of()).getOrDefault(form, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void count(ConlluLine.Word word) {
        if (word.lemma().equals("_")) {
            return;
        }
        boolean wrong = word.features().contains("Typo=Yes");
        (wrong ? misspelt : seen)
                .computeIfAbsent(Lemmatiser.className(word.xpos(), word.upos()), name -> new TreeMap<>())
                .computeIfAbsent(word.form().replace('\u2019', '\''), form -> new TreeMap<>())
                .merge(word.lemma(), 1, Integer::sum);
    }

    private void decide(Map<String, Map<String, Map<String, Integer>>> counts, int fewest) {
        counts.forEach((tag, forms) -> forms.forEach((form, lemmas) -> {
            if (lemmas.values().stream().mapToInt(Integer::intValue).sum() >= fewest) {
                types.computeIfAbsent(tag, name -> new TreeMap<>()).putIfAbsent(form, SuffixVotes.best(lemmas));
            }
        }));
    }

    private List<String> table() {
        List<String> table = new ArrayList<>();
        table.add(
                "# Lemmas, learned from UD English EWT and GUM and from WordNet 3.1; made by LemmaTrainer, not by hand.");
        types.forEach((tag, forms) -> {
            edits(tag, forms, table);
            capitals(tag, forms, table);
        });
        exceptions(table, true);
        exceptions(table, false);
        return table;
    }

    private static void edits(String tag, Map<String, String> forms, List<String> table) {
        SuffixVotes votes = new SuffixVotes();
        Map<String, String> small = new TreeMap<>();
        forms.forEach((form, lemma) -> small.putIfAbsent(Lemmatiser.lower(form), Lemmatiser.lower(lemma)));
        small.forEach((form, lemma) -> {
            int stem = stem(form, lemma);
            int cut = form.length() - stem;
            String append = lemma.substring(stem);
            boolean regular = cut <= LONGEST_EDIT && append.length() <= LONGEST_EDIT && stem >= SHORTEST_STEM;
            if (regular || form.equals(lemma)) {
                votes.add(form, cut + "\t" + append);
            }
        });
        votes.rules((suffix, action) -> table.add("edit\t" + tag + "\t" + suffix + "\t" + action));
    }

    private static void capitals(String tag, Map<String, String> forms, List<String> table) {
        for (int shape = 0; shape < Lemmatiser.SHAPES; shape++) {
            SuffixVotes votes = new SuffixVotes();
            for (Map.Entry<String, String> entry : forms.entrySet()) {
                String form = entry.getKey();
                if (Lemmatiser.shape(form) == shape) {
                    String action = capitals(form, entry.getValue());
                    if (!action.isEmpty()) {
                        votes.add(Lemmatiser.lower(form), action);
                    }
                }
            }
            int number = shape;
            votes.rules((suffix, action) -> table.add("case\t" + tag + "\t" + number + "\t" + suffix + "\t" + action));
        }
    }

    /** What became of a form's capitals, or nothing if the lemma does not tell. */
    private static String capitals(String form, String lemma) {
        int stem = stem(Lemmatiser.lower(form), Lemmatiser.lower(lemma));
        if (stem == 0) {
            return "";
        }
        String kept = lemma.substring(0, stem);
        String small = Lemmatiser.lower(form).substring(0, stem);
        if (kept.equals(form.substring(0, stem))) {
            return "keep";
        }
        if (kept.equals(small)) {
            return "lower";
        }
        return kept.equals(form.substring(0, 1) + small.substring(1)) ? "title" : "";
    }

    private static int stem(String form, String lemma) {
        int stem = 0;
        while (stem < Math.min(form.length(), lemma.length()) && form.charAt(stem) == lemma.charAt(stem)) {
            stem++;
        }
        return stem;
    }

    /** Adds the forms the table so far gets wrong; those without capitals come first, since they serve the others. */
    private void exceptions(List<String> table, boolean withoutCapitals) {
        Lemmatiser lemmatiser = Lemmatiser.of(table);
        types.forEach((tag, forms) -> forms.forEach((form, lemma) -> {
            int slash = tag.indexOf('/');
            String xpos = slash < 0 ? tag : tag.substring(0, slash);
            String upos = slash < 0 ? null : tag.substring(slash + 1);
            boolean turn = withoutCapitals == (Lemmatiser.shape(form) == 0);
            if (turn && !lemmatiser.lemma(form, xpos, upos).equals(lemma)) {
                table.add(String.format(Locale.ROOT, "form\t%s\t%s\t%s", tag, form, lemma));
            }
        }));
    }
}
