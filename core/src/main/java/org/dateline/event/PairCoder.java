package org.dateline.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.internal.ResourceText;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Says which type of act lies between two phrases of a sentence, given that one does: for a caller who knows source and target and asks
 * for the code alone. A logistic model over what stands between the two ({@link PairFeatures}); its weights ({@code pairs.tsv}) are learned
 * from Dateline's own annotated sentences and the examples of its senses, and from nothing else. Immutable and thread-safe.
 */
public final class PairCoder {

    private static final String NAME = "pairs.tsv";
    /** How often the senses are right where they find both: 0.94 of our own sentences, 0.85 of those of others. */
    private static final double SURE = 0.85;

    private static final EventType[] TYPES = EventType.values();

    private final SenseTable table = SenseTable.standard();
    private final Map<String, float[]> weights = new HashMap<>();

    private PairCoder() {}

    /**
     * The coder with the weights of the package.
     *
     * @throws IllegalStateException if they are missing
     */
    public static PairCoder standard() {
        PairCoder coder = new PairCoder();
        for (String line : ResourceText.lines(PairCoder.class, NAME)) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] columns = line.split("\t");
            float[] row = new float[TYPES.length];
            for (int i = 1; i < columns.length; i++) {
                int equals = columns[i].indexOf('=');
                row[EventType.valueOf(columns[i].substring(0, equals)).ordinal()] =
                        Float.parseFloat(columns[i].substring(equals + 1));
            }
            coder.weights.put(columns[0], row);
        }
        return coder;
    }

    /**
     * A judgement.
     *
     * @param type the likeliest type
     * @param probability how likely, from 0 to 1
     */
    public record Verdict(EventType type, double probability) {}

    /**
     * Judges what one does to the other.
     *
     * @param analysis of a text that holds both
     * @param source the head of the phrase of him who acts: a token
     * @param target the head of the phrase of him to whom it is done: a token
     */
    public Verdict judge(Analysis analysis, int source, int target) {
        Clause clause = new Clause(analysis, Dependents.of(analysis));
        return judge(PairFeatures.of(table, clause, source, target, null), weights);
    }

    static Verdict judge(Set<String> features, Map<String, float[]> weights) {
        double[] scores = scores(features, weights);
        EventType likeliest = likeliest(scores);
        EventType found = found(features);
        if (found != null) {
            return new Verdict(found, Math.max(SURE, scores[found.ordinal()]));
        }
        return new Verdict(likeliest, scores[likeliest.ordinal()]);
    }

    /** The one type of which the table's senses find both the one and the other, if there is just one. */
    static @Nullable EventType found(Set<String> features) {
        EventType found = null;
        for (EventType type : TYPES) {
            if (features.contains(PairFeatures.FOUND_BOTH + type)) {
                if (found != null) {
                    return null;
                }
                found = type;
            }
        }
        return found;
    }

    /** The type with the highest score; the first of equals. */
    static EventType likeliest(double[] scores) {
        int best = 0;
        for (int type = 1; type < scores.length; type++) {
            best = scores[type] > scores[best] ? type : best;
        }
        return TYPES[best];
    }

    /**
     * The head of a phrase.
     *
     * @param start the phrase's first code point in the text
     * @param end the one after its last
     * @return the token of the phrase that hangs from outside it; -1 if no token lies in it
     */
    public static int head(Analysis analysis, int start, int end) {
        int first = -1;
        for (int token = 0; token < analysis.size(); token++) {
            if (isWithin(analysis, token, start, end)) {
                first = first < 0 ? token : first;
                int head = analysis.head(token);
                if (analysis.relation(token) != Relation.PUNCT
                        && (head == Analysis.ROOT || !isWithin(analysis, head, start, end))) {
                    return token;
                }
            }
        }
        return first;
    }

    private static boolean isWithin(Analysis analysis, int token, int start, int end) {
        int from = analysis.tokens().span(token, token + 1).start();
        return from >= start && from < end;
    }

    /** The probability of each type, in their order. */
    static double[] scores(Set<String> features, Map<String, float[]> weights) {
        double[] scores = new double[TYPES.length];
        for (String feature : features) {
            float[] row = weights.get(feature);
            if (row != null) {
                for (int type = 0; type < scores.length; type++) {
                    scores[type] += row[type];
                }
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int type = 0; type < scores.length; type++) {
            scores[type] = Math.exp(scores[type] - most);
            sum += scores[type];
        }
        for (int type = 0; type < scores.length; type++) {
            scores[type] /= sum;
        }
        return scores;
    }
}
