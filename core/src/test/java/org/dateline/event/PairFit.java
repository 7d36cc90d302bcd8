package org.dateline.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.LanguageStage;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link PairCoder} from the annotated sentences and the examples of the senses, writes them to the file named by the
 * argument, and prints how often it is right on fifths of the annotated sentences that it has not seen. The same data give the same bytes.
 */
final class PairFit {

    private static final EventType[] TYPES = EventType.values();
    private static final int ROUNDS = 15;
    private static final float RATE = 0.3f;
    private static final float DECAY = 0.01f;
    private static final float LEAST = 0.08f;
    private static final int FOLDS = 5;

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final SenseTable TABLE = SenseTable.standard();

    private PairFit() {}

    private record Case(Set<String> features, EventType type, boolean example) {}

    public static void main(String[] arguments) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Sense sense : TABLE.all()) {
            addExample(sense, cases);
        }
        for (GoldSentence sentence : GoldSentence.all()) {
            addAll(sentence, cases);
        }
        System.out.println(cases.size() + " pairs");
        int right = 0;
        int all = 0;
        int found = 0;
        int foundRight = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Case> learned = new ArrayList<>();
            List<Case> asked = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                boolean ask = i % FOLDS == fold && !cases.get(i).example();
                (ask ? asked : learned).add(cases.get(i));
            }
            Map<String, float[]> weights = fit(learned);
            for (Case one : asked) {
                all++;
                right += PairCoder.judge(one.features(), weights).type() == one.type() ? 1 : 0;
                EventType sure = PairCoder.found(one.features());
                found += sure == null ? 0 : 1;
                foundRight += sure == one.type() ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "right of unseen pairs: %.3f of %d%n", (double) right / all, all);
        System.out.printf(
                Locale.ROOT, "right where the senses find both: %.3f of %d%n", (double) foundRight / found, found);
        Files.writeString(Path.of(arguments[0]), text(fit(cases)), StandardCharsets.UTF_8);
    }

    private static void addExample(Sense sense, List<Case> cases) {
        String marked = sense.example();
        if (marked.indexOf('[') < 0 || marked.indexOf('{') < 0) {
            return;
        }
        Analysis analysis = LANGUAGE.annotate(SenseExamplesTest.plain(marked));
        add(
                analysis,
                PairCoder.head(
                        analysis,
                        SenseExamplesTest.plain(marked, marked.indexOf('[')),
                        SenseExamplesTest.plain(marked, marked.indexOf(']'))),
                PairCoder.head(
                        analysis,
                        SenseExamplesTest.plain(marked, marked.indexOf('{')),
                        SenseExamplesTest.plain(marked, marked.indexOf('}'))),
                sense.type(),
                sense.lemma(),
                cases);
    }

    private static void addAll(GoldSentence sentence, List<Case> cases) {
        Analysis analysis = LANGUAGE.annotate(sentence.text());
        for (GoldEvent event : sentence.events()) {
            if (!event.recipients().isEmpty()) {
                add(
                        analysis,
                        head(
                                analysis,
                                sentence.text(),
                                event.actors().getFirst().words()),
                        head(
                                analysis,
                                sentence.text(),
                                event.recipients().getFirst().words()),
                        event.type(),
                        null,
                        cases);
            }
        }
    }

    private static int head(Analysis analysis, String text, String words) {
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        return PairCoder.head(analysis, start, start + words.codePointCount(0, words.length()));
    }

    private static void add(
            Analysis analysis, int source, int target, EventType type, @Nullable String hidden, List<Case> cases) {
        if (source >= 0 && target >= 0 && source != target) {
            Clause clause = new Clause(analysis, Dependents.of(analysis));
            cases.add(new Case(PairFeatures.of(TABLE, clause, source, target, hidden), type, hidden != null));
        }
    }

    /** Stochastic gradient descent with AdaGrad's rates; features that occur once say nothing. */
    private static Map<String, float[]> fit(List<Case> cases) {
        Map<String, Integer> counts = new HashMap<>();
        cases.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, float[]> weights = new TreeMap<>();
        Map<String, float[]> squares = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count > 1) {
                weights.put(feature, new float[TYPES.length]);
                squares.put(feature, new float[TYPES.length]);
            }
        });
        Random random = new Random(1);
        for (int step = 0; step < ROUNDS * cases.size(); step++) {
            Case one = cases.get(random.nextInt(cases.size()));
            double[] scores = PairCoder.scores(one.features(), weights);
            for (String feature : one.features()) {
                float[] row = weights.get(feature);
                float[] sums = squares.get(feature);
                if (row == null || sums == null) {
                    continue;
                }
                for (int type = 0; type < TYPES.length; type++) {
                    float miss = (float) ((one.type().ordinal() == type ? 1 : 0) - scores[type]);
                    float slope = miss - DECAY * row[type];
                    sums[type] += slope * slope;
                    if (sums[type] > 0) {
                        row[type] += RATE * slope / (1 + (float) Math.sqrt(sums[type]));
                    }
                }
            }
        }
        return weights;
    }

    private static String text(Map<String, float[]> weights) {
        StringBuilder text = new StringBuilder(
                "# The weights of PairCoder, learned by PairFit from the annotated sentences and the senses' examples; not written by hand.\n");
        weights.forEach((feature, row) -> {
            StringBuilder columns = new StringBuilder();
            for (int type = 0; type < TYPES.length; type++) {
                if (Math.abs(row[type]) >= LEAST) {
                    columns.append('\t')
                            .append(TYPES[type])
                            .append('=')
                            .append(String.format(Locale.ROOT, "%.2f", row[type]));
                }
            }
            if (!columns.isEmpty()) {
                text.append(feature).append(columns).append('\n');
            }
        });
        return text.toString();
    }
}
