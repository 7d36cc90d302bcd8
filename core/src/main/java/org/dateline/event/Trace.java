package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.Decision;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.jspecify.annotations.Nullable;

/** Keeps account of which acts were taken or rejected and why, where somebody asks for it. Belongs to one article; not thread-safe. */
final class Trace {

    private final Analysis analysis;
    private final @Nullable List<Decision> decisions;
    private int told = -1;
    private Set<String> features = Set.of();

    /** @param decisions where the account goes; null if nobody asks */
    Trace(Analysis analysis, @Nullable List<Decision> decisions) {
        this.analysis = analysis;
        this.decisions = decisions;
    }

    /** What the article is about, which says how its acts are to be taken. */
    void subject(Subject subject, @Nullable String headline) {
        if (decisions != null) {
            decisions.add(
                    new Decision("subject", null, headline == null ? "" : headline, true, subject.toString(), null));
        }
    }

    /** What the confidence of the next event rests on. */
    void features(Set<String> newFeatures) {
        features = newFeatures;
    }

    void rejected(Sense sense, int trigger, String reason) {
        if (decisions == null) {
            return;
        }
        add(trigger, false, sense.type() + " (" + sense.name() + "): " + reason);
    }

    void kept(int trigger, Event event) {
        if (decisions != null) {
            add(
                    trigger,
                    true,
                    event.type() + " (" + event.rule() + ") by \""
                            + event.actors().getFirst().span().exact() + "\" to "
                            + (event.recipients().isEmpty()
                                    ? "nobody"
                                    : "\""
                                            + event.recipients()
                                                    .getFirst()
                                                    .span()
                                                    .exact() + "\"")
                            + ", confidence " + event.confidence() + " from: " + String.join("; ", features));
        }
    }

    private void add(int trigger, boolean kept, String reason) {
        if (decisions == null) {
            return;
        }
        int sentence = analysis.sentences().sentenceOf(trigger);
        if (sentence != told) {
            told = sentence;
            decisions.add(new Decision(
                    "tree",
                    null,
                    analysis.tokens()
                            .span(
                                    analysis.sentences().start(sentence),
                                    analysis.sentences().end(sentence))
                            .exact(),
                    true,
                    tree(analysis, Dependents.of(analysis), root(trigger)),
                    null));
        }
        decisions.add(new Decision("event", null, analysis.tokens().form(trigger), kept, reason, null));
    }

    private int root(int token) {
        int at = token;
        while (analysis.head(at) != Analysis.ROOT) {
            at = analysis.head(at);
        }
        return at;
    }

    /** "met (nsubj ministers (compound Foreign)) (obl Paris (case in))": each word with what hangs from it, in the order of the text. */
    static String tree(Analysis analysis, Dependents dependents, int root) {
        StringBuilder text = new StringBuilder();
        tree(analysis, dependents, root, text);
        return text.toString();
    }

    private static void tree(Analysis analysis, Dependents dependents, int token, StringBuilder text) {
        text.append(analysis.tokens().form(token));
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            text.append(" (").append(analysis.relation(child).label()).append(' ');
            tree(analysis, dependents, child, text);
            text.append(')');
        }
    }
}
