package org.dateline.entity;

import java.util.List;
import org.dateline.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun of the third person stands for among the last mentions: those that agree in number and gender are scored
 * by nearness, by being subjects, by being the subject of a verb of saying, and by how much the article is about them. The
 * weights are set by hand.
 */
final class PronounSieve {

    private static final int WINDOW = 60;
    private static final int SENTENCES = 5;

    private final Page page;

    PronounSieve(Page page) {
        this.page = page;
    }

    /** The entity, or null if nobody near agrees. */
    @Nullable
    Draft find(Reference pronoun, List<Reference> before) {
        Draft best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - WINDOW); i--) {
            Reference reference = before.get(i);
            Draft draft = reference.entity;
            int distance = pronoun.sentence - reference.sentence;
            if (distance > SENTENCES) {
                break;
            }
            if (draft == null || !agrees(pronoun, reference, draft) || isBound(pronoun, reference)) {
                continue;
            }
            double score = score(pronoun, reference, draft, distance);
            if (score > bestScore) {
                bestScore = score;
                best = draft;
            }
        }
        return best;
    }

    private static boolean agrees(Reference pronoun, Reference reference, Draft draft) {
        if (pronoun.plural) {
            return draft.plural || draft.kind == EntityKind.GROUP || draft.kind == EntityKind.ORGANIZATION;
        }
        if (pronoun.gender == Gender.NEUTER) {
            return !draft.plural
                    && (draft.kind == EntityKind.ORGANIZATION || draft.kind == EntityKind.PLACE)
                    && !(reference.form == Mention.Form.PRONOUN && reference.plural);
        }
        return draft.isPerson() && !draft.plural && draft.gender.agreesWith(pronoun.gender);
    }

    /** "Lund saw him": him is not Lund. */
    private boolean isBound(Reference pronoun, Reference reference) {
        if (pronoun.subject || pronoun.sentence != reference.sentence) {
            return false;
        }
        int verb = page.analysis.head(pronoun.head);
        String form = page.form(pronoun.head);
        return verb >= 0
                && reference.subject
                && page.analysis.head(reference.head) == verb
                && !form.endsWith("self")
                && page.analysis.relation(pronoun.head) != Relation.NMOD_POSS;
    }

    private double score(Reference pronoun, Reference reference, Draft draft, int distance) {
        double score = -2 * distance;
        if (reference.subject) {
            score += 2;
        }
        if (reference.speaks) {
            score += 1;
        }
        if (draft.name != null) {
            score += 0.5;
        }
        score += Math.min(0.9, 0.15 * draft.references.size());
        if (draft.gender != Gender.UNKNOWN) {
            score += 0.5;
        }
        if (reference.form == Mention.Form.PRONOUN) {
            score += 0.5;
        }
        if (reference.stretch != 0 && reference.stretch != pronoun.stretch) {
            score -= 3;
        }
        if (pronoun.plural) {
            score += draft.plural ? 1 : 0;
        }
        return score;
    }
}
