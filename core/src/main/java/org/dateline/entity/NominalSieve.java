package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity of "the minister" or "the company": one that has been called so before, one whose name ends so ("the
 * foundation" after the Lund Foundation), or, for words that writers use so as not to repeat a name ("the billionaire"), the
 * person just spoken of. Without "the" or a possessor a noun names somebody new.
 */
final class NominalSieve {

    private static final int NEAR = 3;

    private final Map<String, List<Draft>> byNoun = new HashMap<>();

    @Nullable
    Draft find(Reference nominal, List<Reference> before, @Nullable String affiliation) {
        String noun = nominal.noun;
        if (noun == null || nominal.determiner != Reference.Determiner.DEFINITE) {
            return null;
        }
        List<Draft> called = byNoun.get(noun);
        if (called != null) {
            for (int i = called.size() - 1; i >= 0 && i >= called.size() - 8; i--) {
                Draft draft = called.get(i);
                boolean other = affiliation != null
                        && !draft.affiliations.isEmpty()
                        && !draft.affiliations.contains(affiliation);
                if (!other && draft.gender.agreesWith(nominal.gender) && plural(draft) == nominal.plural) {
                    return draft;
                }
            }
        }
        boolean one = nominal.kind == EntityKind.PERSON && !nominal.plural;
        boolean epithet = nominal.sort == EntityWords.Sort.EPITHET || nominal.sort == EntityWords.Sort.OFFICE;
        return one && epithet && affiliation == null ? lastPerson(nominal, before) : null;
    }

    private static boolean plural(Draft draft) {
        return draft.plural;
    }

    private static @Nullable Draft lastPerson(Reference nominal, List<Reference> before) {
        Draft best = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Reference reference = before.get(i);
            Draft draft = reference.entity;
            if (nominal.sentence - reference.sentence >= NEAR) {
                break;
            }
            if (draft == null
                    || !draft.isPerson()
                    || draft.name == null
                    || draft.plural
                    || reference.sentence == nominal.sentence
                    || !draft.gender.agreesWith(nominal.gender)) {
                continue;
            }
            if (reference.subject) {
                return draft;
            }
            if (best == null) {
                best = draft;
            }
        }
        return nominal.sort == EntityWords.Sort.EPITHET ? best : null;
    }

    /** Takes note that somebody has been called by a noun. */
    void keep(String noun, Draft draft) {
        List<Draft> called = byNoun.computeIfAbsent(noun, unused -> new ArrayList<>());
        called.remove(draft);
        called.add(draft);
        if (called.size() > 16) {
            called.removeFirst();
        }
        draft.nouns.add(noun);
    }
}
