package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Relation;
import org.jspecify.annotations.Nullable;

/** Gathers the mentions of one article into entities, from left to right, each mention once. For one article and one thread. */
final class Gatherer {

    private final Page page;
    private final List<Reference> references;
    private final RoleFinder roles;
    private final NameSieve names;
    private final NominalSieve nominals = new NominalSieve();
    private final PronounSieve pronouns;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Reference> resolved = new ArrayList<>();
    private final @Nullable Reference[] headAt;

    Gatherer(Page page, List<Reference> references, List<Reference> properNames) {
        this.page = page;
        this.references = references;
        this.roles = new RoleFinder(page, properNames);
        this.names = new NameSieve(page.words);
        this.pronouns = new PronounSieve(page);
        this.headAt = new Reference[page.size()];
        for (Reference reference : references) {
            headAt[reference.head] = reference;
        }
    }

    List<Draft> gather() {
        for (Reference reference : references) {
            switch (reference.form) {
                case NAME -> name(reference);
                case NOMINAL -> nominal(reference);
                case PRONOUN -> pronoun(reference);
            }
        }
        counterparts();
        return drafts;
    }

    private void name(Reference name) {
        Draft draft = names.find(name);
        if (draft == null) {
            Reference same = appositive(name);
            draft = same == null ? null : same.entity;
            if (draft == null || draft.name != null) {
                draft = open(name.kind);
            }
        }
        draft.add(name);
        names.keep(name, draft);
        resolved.add(name);
        String office = name.first == 0 ? null : page.words.office(page.form(name.first - 1));
        if (office != null) {
            nominals.keep(office, draft);
        }
        if (draft.isPerson()) {
            RoleFinder.Title title = roles.before(name.first);
            if (title != null) {
                draft.roles.add(title.role());
                nominals.keep(title.noun(), draft);
                String of = title.role().of();
                if (of != null) {
                    draft.affiliations.add(EntityWords.lower(of));
                }
                if (draft.gender == Gender.UNKNOWN) {
                    EntityWords.Noun noun = page.words.noun(title.noun());
                    draft.gender = noun == null ? Gender.UNKNOWN : noun.gender();
                }
            }
        } else if (name.words.length > 1) {
            nominals.keep(EntityWords.lower(name.words[name.words.length - 1]), draft);
        }
    }

    private void nominal(Reference nominal) {
        Draft draft = null;
        Reference same = appositive(nominal);
        if (same == null) {
            same = subjectOf(nominal);
        }
        if (same != null && same.entity != null) {
            draft = same.entity;
            draft.roles.add(role(nominal));
        }
        String affiliation = roles.affiliation(nominal);
        if (nominal.noun != null) {
            nominal.noun = roles.office(nominal.head, nominal.noun);
        }
        if (draft == null) {
            draft = nominals.find(nominal, resolved, affiliation);
        }
        if (draft == null) {
            draft = open(nominal.kind);
            draft.plural = nominal.plural;
        }
        draft.add(nominal);
        if (affiliation != null) {
            draft.affiliations.add(affiliation);
        }
        if (nominal.noun != null) {
            nominals.keep(nominal.noun, draft);
        }
        resolved.add(nominal);
    }

    private void pronoun(Reference pronoun) {
        EntityWords.Pronoun words = pronoun.pronoun;
        if (words == null || words.person() != 3) {
            return;
        }
        Draft draft = pronouns.find(pronoun, resolved);
        if (draft != null) {
            draft.add(pronoun);
            resolved.add(pronoun);
        }
    }

    /** The earlier mention that this one stands in apposition to: by "NAME, the minister," or "the minister, NAME,", else by the tree. */
    private @Nullable Reference appositive(Reference reference) {
        Reference before = behindComma(reference);
        boolean open = before != null && (before.entity == null || before.entity.name == null);
        if (before != null && open && namesOffice(before, reference)) {
            return before;
        }
        if (page.relation(reference.head) == Relation.APPOS) {
            int above = page.analysis.head(reference.head);
            Reference same = near(above);
            if (same != null && same.first < reference.first && oneIsNamed(same, reference)) {
                // "As bad as Hamas, a group that": what stands right before the comma is likelier than what the tree
                // says.
                return before == null ? same : before;
            }
        }
        return before != null && closesApposition(reference) ? before : null;
    }

    /** The mention that ends right before the comma before this one, if just one of the two is a name. */
    private @Nullable Reference behindComma(Reference reference) {
        int comma = reference.first - 1;
        if (comma < 1 || !page.is(comma, ",") || !page.sameSentence(comma, reference.first)) {
            return null;
        }
        Reference before = near(comma - 1);
        if (before == null || before.end != comma) {
            return null;
        }
        Reference outer = outer(before);
        Reference same = outer != null && oneIsNamed(outer, reference) ? outer : before;
        return oneIsNamed(same, reference) ? same : null;
    }

    /** "The leader of the opposition": whoever's the last words of a phrase say he is; null if they say nothing of the kind. */
    private @Nullable Reference outer(Reference inner) {
        int above = page.relation(inner.head) == Relation.NMOD ? page.analysis.head(inner.head) : -1;
        Reference found = above < 0 || above > inner.head ? null : headAt[above];
        return found != null && found.form == Mention.Form.NOMINAL && person(found) && found.noun != null
                ? found
                : null;
    }

    private boolean closesApposition(Reference reference) {
        int last = Math.max(reference.end - 1, page.dependents.rightmost(reference.head));
        return reference.determiner != Reference.Determiner.NONE
                && page.sameSentence(reference.head, last + 1)
                && page.is(last + 1, ",");
    }

    /** "Her Norwegian counterpart, Lars Erik Vold, signed": a name between commas behind somebody in office. */
    private boolean namesOffice(Reference nominal, Reference name) {
        return name.form == Mention.Form.NAME
                && nominal.form == Mention.Form.NOMINAL
                && nominal.determiner != Reference.Determiner.NONE
                && nominal.noun != null
                && page.sameSentence(name.head, name.end)
                && page.is(name.end, ",");
    }

    private static boolean oneIsNamed(Reference one, Reference other) {
        boolean name = one.form == Mention.Form.NAME;
        boolean persons = person(one) == person(other);
        return name != (other.form == Mention.Form.NAME) && one.plural == other.plural && persons;
    }

    private static boolean person(Reference reference) {
        return reference.kind == EntityKind.PERSON;
    }

    /** The mention whose head is this token, or the name that this token is part of. */
    private @Nullable Reference near(int token) {
        for (int at = token; at >= 0 && at > token - 4; at--) {
            Reference reference = headAt[at];
            if (reference != null && reference.end > token) {
                return reference;
            }
        }
        for (int at = token + 1; at < page.size() && at < token + 6; at++) {
            Reference reference = headAt[at];
            if (reference != null && reference.form == Mention.Form.NAME && page.analysis.head(at) == token) {
                return reference;
            }
        }
        return null;
    }

    /** The subject of "Lund is the minister", for the minister. */
    private @Nullable Reference subjectOf(Reference nominal) {
        boolean copula = false;
        int subject = -1;
        for (int child = page.dependents.first(nominal.head); child >= 0; child = page.dependents.next(child)) {
            switch (page.analysis.relation(child)) {
                case COP -> copula = true;
                case NSUBJ -> subject = child;
                case ADVMOD -> {
                    if (page.is(child, "not") || page.is(child, "n't")) {
                        return null;
                    }
                }
                default -> {}
            }
        }
        if (!copula || subject < 0 || subject > nominal.head) {
            return null;
        }
        Reference same = near(subject);
        boolean agrees = same != null && person(same) == person(nominal) && same.plural == nominal.plural;
        boolean he = same != null && same.pronoun != null && same.gender != Gender.NEUTER && person(nominal);
        return agrees || he ? same : null;
    }

    private Role role(Reference nominal) {
        int first = nominal.first;
        String of = roles.affiliation(nominal);
        while (first < nominal.head
                && (of != null && EntityWords.lower(page.form(first)).equals(of)
                        || switch (page.upos(first)) {
                            case DET, PRON, PUNCT, PART -> true;
                            default -> false;
                        })) {
            first++;
        }
        int end = nominal.end;
        int next = end;
        if (page.sameSentence(nominal.head, next) && page.is(next, "of")) {
            int last = page.dependents.rightmost(nominal.head);
            int stop = Math.min(last + 1, next + 4);
            while (next < stop && !page.isPunctuation(next)) {
                next++;
            }
            end = next > end + 1 ? next : end;
        }
        var tokens = page.analysis.tokens();
        return new Role(tokens.span(first, end).exact(), of, tokens.span(nominal.first, end));
    }

    /**
     * "Rubio told his Russian counterpart ... after the meeting with Sergey Lavrov": the counterpart is the first person after it
     * who meets or talks with the one whose counterpart he is, if nothing else is known of him.
     */
    private void counterparts() {
        for (Reference reference : references) {
            Draft draft = reference.entity;
            if (draft == null
                    || draft.name != null
                    || !"counterpart".equals(reference.noun)
                    || reference != draft.references.getFirst()) {
                continue;
            }
            Draft possessor = possessor(reference);
            Draft found = possessor == null ? null : partner(reference, possessor);
            if (found != null) {
                found.roles.add(role(reference));
                merge(draft, found);
            }
        }
    }

    private @Nullable Draft possessor(Reference nominal) {
        for (int child = page.dependents.first(nominal.head); child >= 0; child = page.dependents.next(child)) {
            if (page.analysis.relation(child) == Relation.NMOD_POSS && headAt[child] != null) {
                return headAt[child].entity;
            }
        }
        return null;
    }

    private @Nullable Draft partner(Reference counterpart, Draft possessor) {
        for (Reference reference : references) {
            Draft draft = reference.entity;
            if (reference.sentence > counterpart.sentence + 3) {
                break;
            }
            boolean later = reference.head > counterpart.head;
            if (later
                    && draft != null
                    && draft != possessor
                    && draft.name != null
                    && draft.isPerson()
                    && draft.affiliations.isEmpty()
                    && follows(reference)) {
                return draft;
            }
        }
        return null;
    }

    /** Whether "with" stands before the mention. */
    private boolean follows(Reference reference) {
        int at = reference.first - 1;
        return at >= 0 && page.is(at, "with");
    }

    private void merge(Draft from, Draft into) {
        for (Reference reference : from.references) {
            into.add(reference);
        }
        into.affiliations.addAll(from.affiliations);
        from.references.clear();
    }

    private Draft open(EntityKind kind) {
        Draft draft = new Draft(drafts.size(), kind);
        drafts.add(draft);
        return draft;
    }
}
