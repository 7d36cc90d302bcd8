package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What must stand around a predicate for a sense to be meant. Immutable.
 *
 * @param particle a particle that must stand by it, or null
 * @param preposition a preposition that must bring something, or null
 * @param brought lemmas of which that something must be one; empty for anything
 * @param infinitive whether it must govern an infinitive
 * @param subjects lemmas of which its subject must be one; empty for any subject or none
 * @param objects lemmas of which its object must be one; empty for any object or none
 * @param objectModifiers lemmas of which one must modify its object; empty for any
 * @param modifiers lemmas of which one must modify it; empty for any
 * @param complements lemmas of which the head of the clause it governs must be one; empty for any
 * @param helpers lemmas of which the clause it governs must have one as auxiliary; empty for any
 * @param company lemmas of which one must stand in what hangs from it, however deep: "sent troops to join the peacekeeping force"; empty for any
 */
record Conditions(
        @Nullable String particle,
        @Nullable String preposition,
        Set<String> brought,
        boolean infinitive,
        Set<String> subjects,
        Set<String> objects,
        Set<String> objectModifiers,
        Set<String> modifiers,
        Set<String> complements,
        Set<String> helpers,
        Set<String> company) {

    private static final int NONE = Dependents.NONE;

    /** Reads what stands behind the predicate: "off +with obj=tie,relation". */
    static Conditions of(String[] words, WordClasses classes) {
        List<String> particles = new ArrayList<>();
        String preposition = null;
        boolean infinitive = false;
        Set<String> brought = Set.of();
        Set<String> subjects = Set.of();
        Set<String> objects = Set.of();
        Set<String> objectModifiers = Set.of();
        Set<String> modifiers = Set.of();
        Set<String> complements = Set.of();
        Set<String> helpers = Set.of();
        Set<String> company = Set.of();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            int equals = word.indexOf('=');
            if (word.equals("+inf")) {
                infinitive = true;
            } else if (word.startsWith("+")) {
                preposition = equals < 0 ? word.substring(1) : word.substring(1, equals);
                brought = equals < 0 ? Set.of() : classes.words(word.substring(equals + 1));
            } else if (equals < 0) {
                particles.add(word);
            } else {
                Set<String> lemmas = classes.words(word.substring(equals + 1));
                switch (word.substring(0, equals)) {
                    case "subj" -> subjects = lemmas;
                    case "obj" -> objects = lemmas;
                    case "objif" -> objectModifiers = lemmas;
                    case "if" -> modifiers = lemmas;
                    case "comp" -> complements = lemmas;
                    case "compaux" -> helpers = lemmas;
                    case "with" -> company = lemmas;
                    default -> throw new IllegalStateException("unknown condition \"" + word + "\"");
                }
            }
        }
        return new Conditions(
                particles.isEmpty() ? null : particles.getFirst(),
                preposition,
                brought,
                infinitive,
                subjects,
                objects,
                objectModifiers,
                modifiers,
                complements,
                helpers,
                company);
    }

    /** How many there are: the more, the earlier a sense is tried. */
    int count() {
        return (particle == null ? 0 : 2)
                + (preposition == null ? 0 : 1)
                + (infinitive ? 1 : 0)
                + one(brought)
                + one(subjects)
                + one(objects)
                + one(objectModifiers)
                + one(modifiers)
                + one(complements)
                + one(helpers)
                + one(company);
    }

    private static int one(Set<String> lemmas) {
        return lemmas.isEmpty() ? 0 : 1;
    }

    boolean hold(Clause clause, int token) {
        return hasParticle(clause, token)
                && hasPreposition(clause, token)
                && hasComplement(clause, token)
                && hasObject(clause, token)
                && (subjects.isEmpty() || isOne(clause, clause.subject(token), subjects))
                && (modifiers.isEmpty() || isModified(clause, token, modifiers))
                && (company.isEmpty() || clause.hasBelow(token, company));
    }

    private boolean hasParticle(Clause clause, int token) {
        return particle == null
                || clause.hasLemma(token, Relation.COMPOUND, Set.of(particle))
                || clause.hasLemma(token, Relation.ADVMOD, Set.of(particle))
                || clause.hasLemma(token, Relation.XCOMP, Set.of(particle))
                || clause.isFollowedBy(token, particle)
                || clause.hasLemma(token, Relation.AMOD, Set.of(particle))
                || !particle.equals("in") && clause.preposition(token, particle) != NONE
                || token + 1 < clause.analysis().size()
                        && clause.analysis().lemma(token + 1).equals(particle);
    }

    private boolean hasPreposition(Clause clause, int token) {
        if (preposition == null) {
            return true;
        }
        int found = clause.preposition(token, preposition);
        if (found == NONE) {
            int object = clause.object(token);
            found = object == NONE ? NONE : clause.preposition(object, preposition);
        }
        return found != NONE && (brought.isEmpty() || isOne(clause, found, brought));
    }

    private boolean hasComplement(Clause clause, int token) {
        if (!infinitive && complements.isEmpty() && helpers.isEmpty()) {
            return true;
        }
        int complement = clause.complement(token);
        return complement != NONE
                && (!infinitive || complement > token && isInfinitive(clause, complement))
                && (complements.isEmpty() || isOne(clause, complement, complements))
                && (helpers.isEmpty() || clause.hasLemma(complement, Relation.AUX, helpers));
    }

    /** "To leave", not "that they leave" or "who left". */
    private static boolean isInfinitive(Clause clause, int token) {
        Analysis analysis = clause.analysis();
        // "Told me he is hoping", "told the paper, explaining why": no infinitives.
        boolean own = clause.child(token, Relation.AUX) == NONE && clause.child(token, Relation.NSUBJ) == NONE;
        boolean aside = analysis.relation(token) == Relation.ADVCL
                && clause.child(token, Relation.MARK) == NONE
                && clause.child(token, Relation.CASE) == NONE;
        return analysis.relation(token) == Relation.XCOMP
                || clause.hasLemma(token, Relation.MARK, Set.of("to"))
                || clause.isGerund(token) && own && !aside;
    }

    private boolean hasObject(Clause clause, int token) {
        if (objects.isEmpty() && objectModifiers.isEmpty()) {
            return true;
        }
        int object = clause.object(token);
        if (object == NONE && particle != null) {
            // "handed in their weapons": parsers take the particle for a preposition.
            object = clause.preposition(token, particle);
        }
        int title = clause.firstOfTwo(token);
        if (title != NONE
                && clause.analysis().upos(object) == Upos.PROPN
                && clause.analysis().upos(title) == Upos.NOUN) {
            // "Shut the weekly newspaper Opinar": parsers make two objects of a title and its name.
            object = title;
        }
        return object != NONE
                && (objects.isEmpty() || isOne(clause, object, objects))
                && (objectModifiers.isEmpty() || isModified(clause, object, objectModifiers));
    }

    private static boolean isModified(Clause clause, int token, Set<String> lemmas) {
        if (clause.hasLemma(token, Relation.COMPOUND, lemmas) || clause.hasLemma(token, Relation.AMOD, lemmas)) {
            return true;
        }
        // "A strike of nurses", but not "a strike on a bus".
        int of = clause.preposition(token, "of");
        int by = clause.preposition(token, "by");
        int bare = clause.exact(token, Relation.NMOD);
        return of != NONE && lemmas.contains(clause.analysis().lemma(of))
                || by != NONE && lemmas.contains(clause.analysis().lemma(by))
                || bare != NONE
                        && clause.exact(bare, Relation.CASE) == NONE
                        && lemmas.contains(clause.analysis().lemma(bare));
    }

    /** Plural nouns without a singular keep their "s": "troops". What "of" brings to a measure counts: "a lot of food", "tonnes of rice". */
    private static boolean isOne(Clause clause, int token, Set<String> lemmas) {
        if (token == NONE) {
            return false;
        }
        Analysis analysis = clause.analysis();
        String lemma = analysis.lemma(token);
        if (lemmas.contains(lemma)
                || lemmas.contains(lemma + "s")
                || lemma.endsWith("s") && lemmas.contains(lemma.substring(0, lemma.length() - 1))) {
            return true;
        }
        int of = Arguments.isQuantity(lemma) ? clause.preposition(token, "of") : NONE;
        return of != NONE && lemmas.contains(analysis.lemma(of));
    }
}
