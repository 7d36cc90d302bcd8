package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.world.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Says where an act was: the place that a preposition of place brings into its own clause or the clause around it; for acts done to a
 * place, that place. The article's other places say nothing. Belongs to one article.
 */
final class WhereReader {

    private static final Set<String> AT = ClauseWords.AT;
    private static final Set<String> LANDS = WordClasses.STANDARD.words("@parts-of-lands");
    private static final int HIGHEST = 5;

    private final Analysis analysis;
    private final Dependents dependents;
    private final List<PlaceMention> mentions;
    private final int[] governors;

    WhereReader(Analysis analysis, Dependents dependents, List<PlaceMention> mentions) {
        this.analysis = analysis;
        this.dependents = dependents;
        this.mentions = mentions;
        this.governors = new int[mentions.size()];
        for (int i = 0; i < governors.length; i++) {
            governors[i] = governor(mentions.get(i));
        }
    }

    /** The word that a place's own preposition ties it to; none for a place without one. */
    private int governor(PlaceMention mention) {
        if (mention.place() == null || mention.embedded() || isPart(mention)) {
            return Dependents.NONE;
        }
        int head = mention.start();
        while (head >= mention.start() && head < mention.end() && inside(analysis.head(head), mention)) {
            head = analysis.head(head);
        }
        // "in the city of Sal", "in the capital, Sal".
        for (int climbed = 0; climbed < 3; climbed++) {
            if (hasCase(head)) {
                return analysis.head(head);
            }
            Relation relation = analysis.relation(head);
            boolean named = relation == Relation.APPOS || relation == Relation.COMPOUND || relation == Relation.FLAT;
            head = analysis.head(head);
            if (head == Analysis.ROOT
                    || !named && !(relation == Relation.NMOD && LANDS.contains(analysis.lemma(head)))) {
                return Dependents.NONE;
            }
        }
        return Dependents.NONE;
    }

    /** "Ukraine" in "Ukraine-friendly". */
    private boolean isPart(PlaceMention mention) {
        return mention.span().exact().length()
                < analysis.tokens().end(mention.end() - 1) - analysis.tokens().start(mention.start());
    }

    private static boolean inside(int token, PlaceMention mention) {
        return token >= mention.start() && token < mention.end();
    }

    private boolean hasCase(int token) {
        for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
            if (analysis.relation(child) == Relation.CASE && AT.contains(analysis.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    Event.@Nullable Where read(int trigger, EventType type, int recipient) {
        Event.Where done = type == EventType.ASSAULT && recipient >= 0 ? at(recipient) : null;
        int at = trigger;
        for (int climbed = 0; climbed < HIGHEST && at != Analysis.ROOT; climbed++) {
            for (int i = 0; i < governors.length; i++) {
                if (governors[i] == at || governors[i] >= 0 && isArgument(governors[i], at)) {
                    return where(mentions.get(i));
                }
            }
            if (analysis.upos(at) == Upos.VERB && done != null) {
                return done;
            }
            boolean stays = switch (analysis.relation(at)) {
                case XCOMP, OBJ, NMOD, OBL, CONJ, ACL -> true;
                default -> false;
            };
            if (!stays) {
                return done;
            }
            at = analysis.head(at);
        }
        return done;
    }

    /** Whether a word is what the predicate takes: "a meeting on the sidelines of the summit in Sal". */
    private boolean isArgument(int token, int predicate) {
        int at = token;
        for (int climbed = 0; climbed < 3; climbed++) {
            Relation relation = analysis.relation(at);
            if (relation != Relation.NMOD && relation != Relation.OBL && relation != Relation.OBJ) {
                return false;
            }
            at = analysis.head(at);
            if (at == predicate) {
                return true;
            }
            if (at == Analysis.ROOT) {
                return false;
            }
        }
        return false;
    }

    private Event.@Nullable Where at(int token) {
        for (PlaceMention mention : mentions) {
            if (inside(token, mention) && mention.place() != null && !mention.embedded()) {
                return where(mention);
            }
        }
        return null;
    }

    private static Event.@Nullable Where where(PlaceMention mention) {
        return mention.place() == null ? null : new Event.Where(mention.place(), mention.span());
    }
}
