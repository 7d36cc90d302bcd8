package org.dateline.bench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.language.SentenceBounds;

/** How many of the arcs named in a hundred sentences as news has them are right: dependent, relation and head. Not thread-safe. */
final class NewsScore {

    private int arcs;
    private int right;
    private int attached;
    private final List<String> missed = new ArrayList<>();

    void add(LanguageStage stage, NewsSentence sentence) {
        Analysis analysis = stage.annotate(
                sentence.tokens(), SentenceBounds.of(sentence.tokens().size()));
        for (NewsSentence.Arc arc : sentence.arcs()) {
            arcs++;
            int head = analysis.head(arc.dependent());
            String relation = analysis.relation(arc.dependent()).label();
            if (head == arc.head()) {
                attached++;
            }
            if (head == arc.head() && relation.equals(arc.relation())) {
                right++;
            } else {
                missed.add(sentence.shown(arc) + " is "
                        + sentence.shown(new NewsSentence.Arc(arc.dependent(), relation, head)) + " in: "
                        + sentence.tokens().text());
            }
        }
    }

    /** The named arcs that are wrong, each with its sentence. */
    List<String> missed() {
        return missed;
    }

    List<String> cells() {
        return List.of(percent(right), percent(attached), String.valueOf(arcs));
    }

    private String percent(int count) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * count / arcs);
    }
}
