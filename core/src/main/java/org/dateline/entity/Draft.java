package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity while it is being gathered. */
final class Draft {

    final int number;
    final List<Reference> references = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();

    /** The nouns that the text has called it by: "minister". */
    final Set<String> nouns = new HashSet<>();

    /** Whose officer it is, as far as titles said: "russian". */
    final Set<String> affiliations = new HashSet<>();

    private final int[] votes = new int[EntityKind.values().length];

    EntityKind kind;
    Gender gender = Gender.UNKNOWN;
    boolean plural;

    /** The fullest name, and its words without forms of address; null and empty without a name. */
    @Nullable
    String name;

    String[] words = {};

    Draft(int number, EntityKind kind) {
        this.number = number;
        this.kind = kind;
    }

    void add(Reference reference) {
        references.add(reference);
        reference.entity = this;
        if (reference.form != Mention.Form.PRONOUN) {
            votes[reference.kind.ordinal()] += reference.form == Mention.Form.NAME ? 2 : 1;
            if (votes[reference.kind.ordinal()] > votes[kind.ordinal()]) {
                kind = reference.kind;
            }
        }
        if (gender == Gender.UNKNOWN) {
            gender = reference.gender;
        }
        if (reference.noun != null) {
            nouns.add(reference.noun);
        }
    }

    /** The last place where it was spoken of. */
    Reference last() {
        return references.getLast();
    }

    boolean isPerson() {
        return kind == EntityKind.PERSON;
    }
}
