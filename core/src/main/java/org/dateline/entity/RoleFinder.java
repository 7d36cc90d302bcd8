package org.dateline.entity;

import org.dateline.language.Relation;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Titles before a name: "Danish Foreign Minister Ana Lund", "Secretary of State Marco Rubio", "Lund's envoy Ivor Orlan". Read off
 * the tokens, not the tree, which is least sure of itself in just these phrases.
 */
final class RoleFinder {

    private static final int LONGEST = 8;

    private final Page page;
    private final int[] nameEndingBefore;
    private final boolean[] bodyEndingBefore;

    /** A title as found: its words and the noun that makes it one. */
    record Title(Role role, String noun, int first) {}

    RoleFinder(Page page, Iterable<Reference> names) {
        this.page = page;
        this.nameEndingBefore = new int[page.size() + 1];
        this.bodyEndingBefore = new boolean[page.size() + 1];
        for (Reference name : names) {
            if (name.kind == EntityKind.PLACE
                    || name.kind == EntityKind.GROUP
                    || name.kind == EntityKind.ORGANIZATION) {
                nameEndingBefore[name.end] = name.end - name.first;
            }
        }
    }

    /** The title that stands before a name's first token, or null. */
    @Nullable
    Title before(int nameFirst) {
        int last = nameFirst - 1;
        while (last > 0 && page.sameSentence(nameFirst, last) && page.words.ofHonorific(page.form(last)) != null) {
            last--;
        }
        int noun = -1;
        int first = last + 1;
        for (int at = last; at >= 0 && at > last - LONGEST && page.sameSentence(nameFirst, at); at--) {
            if (!isPart(at, noun)) {
                break;
            }
            EntityWords.Noun entry = page.words.noun(EntityWords.lower(page.form(at)));
            boolean office = entry != null && entry.kind() == EntityKind.PERSON;
            if (office && (noun < 0 || at == noun - 1) && (at == last || noun >= 0 || isOf(at + 1))) {
                noun = noun < 0 ? at : noun;
            }
            first = at;
            if (noun < 0 && at < last - 4) {
                return null;
            }
        }
        if (noun < 0) {
            return null;
        }
        return title(first, noun, last + 1);
    }

    private boolean isOf(int token) {
        return page.is(token, "of") || page.is(token, "for");
    }

    private boolean isPart(int token, int noun) {
        return switch (page.upos(token)) {
            case NOUN, PROPN, ADJ -> true;
            case ADP -> noun < 0 && isOf(token);
            default -> false;
        };
    }

    private Title title(int start, int noun, int end) {
        int first = start;
        String of = null;
        TokenList tokens = page.analysis.tokens();
        for (int at = first + 1; at <= noun; at++) {
            if (nameEndingBefore[at] > 0 && at - nameEndingBefore[at] == first) {
                of = tokens.span(first, at).exact();
                first = at;
                break;
            }
        }
        if (of == null && first < noun && page.words.isOfPeople(page.form(first)) && page.upos(first) != Upos.NOUN) {
            of = page.form(first);
            first++;
        }
        if (of == null
                && first >= 2
                && page.relation(first - 1) == Relation.CASE
                && page.upos(first - 1) == Upos.PART) {
            int length = nameEndingBefore[first - 1];
            of = tokens.span(first - 1 - Math.max(1, length), first - 1).exact();
        }
        Role role = new Role(tokens.span(first, end).exact(), of, tokens.span(start, end));
        return new Title(role, office(noun, EntityWords.lower(page.analysis.lemma(noun))), start);
    }

    /** The noun with what makes another office of it: a vice president is not the president. */
    String office(int noun, String lemma) {
        String before = noun == 0 ? "" : EntityWords.lower(page.form(noun - 1));
        boolean below = before.equals("vice") || before.equals("deputy") || before.equals("assistant");
        return below ? before + " " + lemma : lemma;
    }

    /** The country or people that a noun's phrase begins with: "Russian" in "his Russian counterpart"; null without one. */
    @Nullable
    String affiliation(Reference nominal) {
        for (int at = nominal.first + 1; at <= nominal.head; at++) {
            if (nameEndingBefore[at] > 0 && !bodyEndingBefore[at]) {
                return EntityWords.lower(page.form(at - 1));
            }
            if (page.words.isOfPeople(page.form(at - 1)) && page.upos(at - 1) == Upos.ADJ) {
                return EntityWords.lower(page.form(at - 1));
            }
        }
        return null;
    }
}
