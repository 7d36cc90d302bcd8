package org.dateline.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.internal.ResourceText;
import org.dateline.language.Analysis;
import org.dateline.language.Upos;

/**
 * How sure a coding is: a logistic model over what the rule, the actors and the sentence are like. Its weights ({@code confidence.tsv}) are
 * learned from Dateline's own annotated sentences and from nothing else. Immutable.
 */
final class Confidence {

    private static final String NAME = "confidence.tsv";
    private static final int FAR = 8;
    private static final int LONG = 30;

    private final Map<String, Double> weights = new HashMap<>();

    private Confidence() {}

    static Confidence standard() {
        Confidence confidence = new Confidence();
        for (String line : ResourceText.lines(Confidence.class, NAME)) {
            String[] columns = line.split("\t");
            if (columns.length == 2 && line.charAt(0) != '#') {
                confidence.weights.put(columns[0], Double.valueOf(columns[1]));
            }
        }
        return confidence;
    }

    /** From 0.01 to 0.99, in hundredths. */
    double of(Set<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        double share = 1 / (1 + Math.exp(-sum));
        return Math.round(100 * Math.max(0.01, Math.min(0.99, share))) / 100.0;
    }

    /** What an event is like, in a fixed order. */
    static Set<String> features(Clause clause, Candidate candidate, Event event) {
        Analysis analysis = clause.analysis();
        Sense sense = candidate.sense();
        Set<String> features = new LinkedHashSet<>();
        features.add("always");
        features.add("type " + event.type());
        features.add("part " + sense.part());
        features.add("conditions " + Math.min(3, sense.conditions()));
        features.add(candidate.recipient() >= 0 ? "recipient" : candidate.thing() >= 0 ? "thing" : "alone");
        features.add("actor " + who(analysis, candidate.actor(), event.actors().getFirst()));
        if (!event.recipients().isEmpty()) {
            features.add("recipient "
                    + who(analysis, candidate.recipient(), event.recipients().getFirst()));
        }
        if (Math.abs(candidate.actor() - candidate.trigger()) > FAR) {
            features.add("far actor");
        }
        int sentence = analysis.sentences().sentenceOf(candidate.trigger());
        if (analysis.sentences().end(sentence) - analysis.sentences().start(sentence) > LONG) {
            features.add("long sentence");
        }
        if (clause.subject(candidate.trigger()) != candidate.actor()) {
            features.add("actor elsewhere");
        }
        if (event.rule().endsWith(Sense.AS_INTENT)) {
            features.add("intent");
        }
        return features;
    }

    private static String who(Analysis analysis, int token, Event.Participant one) {
        String word =
                analysis.upos(token) == Upos.PROPN ? "name" : analysis.upos(token) == Upos.NOUN ? "noun" : "other";
        return word + (one.country() == null ? "" : " of a country") + (one.sector() == null ? "" : " with a sector");
    }
}
