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
        if (noun == null || nominal.determiner != Reference.Determiner.DEFINITE || nominal.possessed) {
            return null;
        }
        List<Draft> called = byNoun.get(noun);
        if (called != null) {
            for (int i = called.size() - 1; i >= 0 && i >= called.size() - 8; i--) {
                Draft draft = called.get(i);
                boolean other = affiliation != null
                        && !draft.affiliations.isEmpty()
                        && !draft.affiliations.contains(affiliation);
                if (!other && draft.gender.agreesWith(nominal.gender) && draft.plural == nominal.plural) {
                    return draft;
                }
            }
        }
        boolean one = nominal.kind == EntityKind.PERSON && !nominal.plural;
        return one ? lastPerson(nominal, before, affiliation) : null;
    }

    private static @Nullable Draft lastPerson(Reference nominal, List<Reference> before, @Nullable String affiliation) {
        Draft best = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Reference reference = before.get(i);
            Draft draft = reference.entity;
            if (nominal.sentence - reference.sentence >= NEAR) {
                break;
            }
            boolean same = reference.sentence == nominal.sentence;
            if (draft == null
                    || !draft.isPerson()
                    || draft.name == null
                    || draft.plural
                    || same && reference.subject
                    || affiliation != null && !draft.affiliations.isEmpty() && !draft.affiliations.contains(affiliation)
                    || !draft.gender.agreesWith(nominal.gender)) {
                continue;
            }
            if (reference.subject || same && nominal.sort == EntityWords.Sort.EPITHET) {
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
