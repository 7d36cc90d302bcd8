package org.dateline.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Decision;
import org.dateline.Explanation;
import org.dateline.Reader;

/**
 * Learns the weights of {@link Confidence} from the annotated sentences and writes them to the file named by the argument. An event is
 * right if an act of its type is annotated there. Full-batch gradient descent from zero: the same sentences give the same bytes.
 */
final class ConfidenceFit {

    private static final String MARK = " from: ";
    private static final int ROUNDS = 2000;
    private static final double RATE = 0.5;
    private static final double DECAY = 0.002;

    private ConfidenceFit() {}

    private record Case(List<String> features, boolean right) {}

    public static void main(String[] arguments) throws IOException {
        List<Case> cases = new ArrayList<>();
        Reader reader = Reader.standard();
        for (GoldSentence sentence : GoldSentence.all()) {
            Explanation explanation = reader.explain(sentence.document());
            List<Event> events = explanation.reading().contents().events();
            List<Event> right = Arrays.asList(GoldScore.pairs(sentence.events(), events));
            List<String> reasons = explanation.decisions().stream()
                    .filter(decision -> decision.kept() && decision.subject().equals("event"))
                    .map(Decision::reason)
                    .toList();
            for (int i = 0; i < events.size() && events.size() == reasons.size(); i++) {
                String reason = reasons.get(i);
                String features = reason.substring(reason.indexOf(MARK) + MARK.length());
                cases.add(new Case(List.of(features.split("; ")), right.contains(events.get(i))));
            }
        }
        StringBuilder text = new StringBuilder(
                "# The weights of Confidence, learned by ConfidenceFit from the annotated sentences; not written by hand.\n");
        fit(cases)
                .forEach((feature, weight) -> text.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(Path.of(arguments[0]), text, StandardCharsets.UTF_8);
    }

    private static Map<String, Double> fit(List<Case> cases) {
        Map<String, Double> weights = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> steps = new TreeMap<>();
            for (Case one : cases) {
                double sum = 0;
                for (String feature : one.features()) {
                    sum += weights.getOrDefault(feature, 0.0);
                }
                double miss = (one.right() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (String feature : one.features()) {
                    steps.merge(feature, miss / cases.size(), Double::sum);
                }
            }
            steps.forEach((feature, step) -> {
                double weight = weights.getOrDefault(feature, 0.0);
                weights.put(feature, weight + RATE * (step - DECAY * weight));
            });
        }
        return weights;
    }
}
