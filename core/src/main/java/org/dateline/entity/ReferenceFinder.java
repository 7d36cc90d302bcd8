package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Where an article speaks of somebody: names, common nouns that stand for somebody, pronouns, in the order of the text. */
final class ReferenceFinder {

    /** How far before a name its title may begin: "Under Secretary of State for Arms Control". */
    private static final int LONGEST_TITLE = 6;

    private final Page page;
    private final List<Reference> found;
    private final @Nullable Reference[] nameAt;

    ReferenceFinder(Page page, List<Reference> names) {
        this.page = page;
        this.found = new ArrayList<>(names);
        this.nameAt = new Reference[page.size()];
        for (Reference name : names) {
            for (int token = name.first; token < name.end; token++) {
                nameAt[token] = name;
            }
        }
    }

    List<Reference> find() {
        for (int token = 0; token < page.size(); token++) {
            if (nameAt[token] == null) {
                switch (page.upos(token)) {
                    case PRON -> pronoun(token);
                    case NOUN, PROPN, ADJ, NUM -> nominal(token);
                    default -> {}
                }
            }
        }
        found.sort(Comparator.<Reference>comparingInt(reference -> reference.head)
                .thenComparingInt(reference -> reference.first));
        found.forEach(this::place);
        return found;
    }

    private void pronoun(int token) {
        EntityWords.Pronoun pronoun = page.words.pronoun(page.form(token));
        if (pronoun == null || page.relation(token) == Relation.EXPL) {
            return;
        }
        Reference reference = new Reference(token, token + 1, token, Mention.Form.PRONOUN, EntityKind.OTHER);
        reference.pronoun = pronoun;
        reference.gender = pronoun.gender();
        reference.plural = pronoun.number() == 'p';
        found.add(reference);
    }

    private void nominal(int token) {
        boolean acts = page.relation(token) == Relation.NSUBJ || page.relation(token) == Relation.NSUBJ_PASS;
        if (page.upos(token) == Upos.NUM || page.upos(token) == Upos.ADJ && !acts) {
            return;
        }
        String form = EntityWords.lower(page.form(token));
        EntityWords.Noun noun = page.words.noun(form);
        String lemma = form;
        if (noun == null) {
            lemma = EntityWords.lower(page.analysis.lemma(token));
            noun = page.words.noun(lemma);
        }
        if (noun == null || isPartOfAnother(token) || isTitle(token, noun)) {
            return;
        }
        boolean plural = page.analysis.morphology(token).is("Number", "Plur") || noun.kind() == EntityKind.GROUP;
        boolean people = noun.kind() == EntityKind.PERSON;
        EntityKind kind = people && plural ? EntityKind.GROUP : noun.kind();
        Reference reference = new Reference(page.phraseStart(token), token + 1, token, Mention.Form.NOMINAL, kind);
        reference.noun = lemma;
        reference.sort = noun.sort();
        reference.gender = people && !plural ? noun.gender() : people ? Gender.UNKNOWN : Gender.NEUTER;
        reference.plural = plural;
        reference.determiner = determiner(token);
        reference.possessed = possessed(token);
        found.add(reference);
    }

    /** "police" in "police officer" is nobody by itself. */
    private boolean isPartOfAnother(int token) {
        Relation relation = page.relation(token);
        return (relation == Relation.COMPOUND || relation == Relation.AMOD || relation == Relation.FLAT)
                && page.analysis.head(token) > token;
    }

    /** Whether a person's name follows that it is the title of: "Secretary of State Ana Lund". */
    private boolean isTitle(int token, EntityWords.Noun noun) {
        if (noun.kind() != EntityKind.PERSON) {
            return false;
        }
        for (int at = token + 1; at <= token + LONGEST_TITLE && page.sameSentence(token, at); at++) {
            Reference name = nameAt[at];
            if (name != null && name.kind == EntityKind.PERSON && name.first == at) {
                return true;
            }
            boolean binds = at == token + 1 && (page.is(at, "of") || page.is(at, "for"));
            boolean address = page.words.ofHonorific(page.form(at)) != null;
            if (!binds && !address && (at == token + 1 || !isTitleWord(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean isTitleWord(int token) {
        return switch (page.upos(token)) {
            case NOUN, PROPN, ADJ -> true;
            case CCONJ -> page.is(token, "and");
            default -> page.is(token, "the");
        };
    }

    private boolean possessed(int head) {
        for (int child = page.dependents.first(head); child >= 0 && child < head; child = page.dependents.next(child)) {
            if (page.analysis.relation(child) == Relation.NMOD_POSS) {
                return true;
            }
        }
        return false;
    }

    private Reference.Determiner determiner(int head) {
        for (int child = page.dependents.first(head); child >= 0 && child < head; child = page.dependents.next(child)) {
            switch (page.analysis.relation(child)) {
                case DET -> {
                    return switch (EntityWords.lower(page.form(child))) {
                        case "the", "this", "that", "these", "those", "both" -> Reference.Determiner.DEFINITE;
                        default -> Reference.Determiner.INDEFINITE;
                    };
                }
                case NMOD_POSS -> {
                    return Reference.Determiner.DEFINITE;
                }
                default -> {}
            }
        }
        return Reference.Determiner.NONE;
    }

    private void place(Reference reference) {
        int token = reference.head;
        reference.sentence = page.sentence(token);
        reference.stretch = page.stretch(token);
        // The parser may hang a name on its title: then the title has the place in the sentence.
        for (int step = 0; step < 3 && reference.form == Mention.Form.NAME; step++) {
            int above = page.analysis.head(token);
            boolean title = above >= 0
                    && above < reference.first
                    && above >= reference.first - LONGEST_TITLE
                    && page.words.noun(EntityWords.lower(page.form(above))) != null;
            if (!title || page.relation(token) == Relation.NSUBJ) {
                break;
            }
            token = above;
        }
        reference.subject = page.relation(token) == Relation.NSUBJ;
        if (reference.subject) {
            int verb = page.analysis.head(token);
            for (int child = page.dependents.first(verb); child >= 0; child = page.dependents.next(child)) {
                Relation relation = page.relation(child);
                reference.speaks |= relation == Relation.CCOMP || (relation == Relation.PARATAXIS && child < verb);
            }
        }
    }
}
