package org.dateline.entity;

import org.jspecify.annotations.Nullable;

/** A mention while its entity is being sought. */
final class Reference {

    /** What stands before a common noun. */
    enum Determiner {
        NONE,

        /** the, this, that, or a possessor. */
        DEFINITE,

        INDEFINITE
    }

    final int first;
    final int end;
    final int head;
    final Mention.Form form;
    final EntityKind kind;

    Gender gender = Gender.UNKNOWN;
    boolean plural;
    Determiner determiner = Determiner.NONE;

    /** Whether somebody else's name or pronoun possesses it: "his father" is not he. */
    boolean possessed;

    /** The common noun's lemma in small letters; null for names and pronouns. */
    @Nullable
    String noun;

    EntityWords.@Nullable Sort sort;
    EntityWords.@Nullable Pronoun pronoun;

    /** The words of a name without forms of address. */
    String[] words = {};

    /** Whether a form of address stood before the name: what follows it is a surname. */
    boolean addressed;

    int sentence;
    int stretch;
    boolean subject;

    /** Subject of a verb that has a clause for its object, as verbs of saying have. */
    boolean speaks;

    @Nullable
    Draft entity;

    Reference(int first, int end, int head, Mention.Form form, EntityKind kind) {
        this.first = first;
        this.end = end;
        this.head = head;
        this.form = form;
        this.kind = kind;
    }
}
