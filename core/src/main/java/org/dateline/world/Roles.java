package org.dateline.world;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Span;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the text says people are: "US Secretary of State Marco Rubio" (before the name), "Lavrov, Russia's top diplomat" (behind a comma),
 * "Orlov is the mayor of Tver" (behind a copula). Only words that the table of roles knows make a role. Immutable, thread-safe.
 */
public final class Roles {

    private static final int FURTHEST = 9;

    private final WorldTables tables;
    private final ActorResolver resolver;

    Roles(WorldTables tables, ActorResolver resolver) {
        this.tables = tables;
        this.resolver = resolver;
    }

    /**
     * The roles of all people named in a text, in its order.
     *
     * @param day the day of the text, ISO 8601, or null
     */
    public List<Role> of(Analysis analysis, @Nullable String day) {
        List<Role> roles = new ArrayList<>();
        for (int name = 0; name < analysis.nameCount(); name++) {
            if (analysis.nameKind(name) == NameKind.PERSON) {
                add(before(analysis, name, day), roles);
                add(behind(analysis, name, day), roles);
            }
        }
        return roles;
    }

    private static void add(@Nullable Role role, List<Role> roles) {
        if (role != null) {
            roles.add(role);
        }
    }

    /** The words right before the name, back to what cannot belong to a title. */
    private @Nullable Role before(Analysis analysis, int name, @Nullable String day) {
        int end = analysis.nameStart(name);
        int start = end;
        while (start > 0
                && start > end - FURTHEST
                && !analysis.tokens().blockBefore(start)
                && isTitle(analysis, start - 1)) {
            start--;
        }
        while (start < end && isLink(analysis, start)) {
            start++;
        }
        return start == end ? null : role(analysis, name, start, end, day, true);
    }

    private static boolean isTitle(Analysis analysis, int token) {
        Upos upos = analysis.upos(token);
        String form = analysis.tokens().form(token);
        return upos == Upos.NOUN
                || upos == Upos.PROPN
                || upos == Upos.ADJ
                || form.equals("of")
                || form.equals("the")
                || form.equals("-")
                || form.equals("'s")
                || form.equals("\u2019s")
                || form.equals("for")
                || form.equals("and");
    }

    private static boolean isLink(Analysis analysis, int token) {
        Upos upos = analysis.upos(token);
        return upos == Upos.ADP || upos == Upos.DET || upos == Upos.CCONJ || upos == Upos.PUNCT || upos == Upos.PART;
    }

    /** The words behind a comma or a form of "be", as far as the next mark. */
    private @Nullable Role behind(Analysis analysis, int name, @Nullable String day) {
        int comma = analysis.nameEnd(name);
        if (comma + 1 >= analysis.size()) {
            return null;
        }
        String mark = analysis.tokens().form(comma);
        boolean copula = mark.equals("is") || mark.equals("was");
        if (!mark.equals(",") && !copula || analysis.tokens().blockBefore(comma)) {
            return null;
        }
        int end = comma + 1;
        while (end < analysis.size()
                && end < comma + FURTHEST
                && (isTitle(analysis, end) || analysis.upos(end) == Upos.DET || isPlacing(analysis, end))) {
            end++;
        }
        while (end > comma + 1 && isLink(analysis, end - 1)) {
            end--;
        }
        return end == comma + 1 ? null : role(analysis, name, comma + 1, end, day, false);
    }

    private static boolean isPlacing(Analysis analysis, int token) {
        String form = analysis.tokens().form(token);
        return form.equals("in") || form.equals("at") || form.equals("to");
    }

    private @Nullable Role role(Analysis analysis, int name, int start, int end, @Nullable String day, boolean last) {
        TokenList tokens = analysis.tokens();
        Phrase phrase = new Phrase(tokens.text(), tokens.start(start), tokens.end(end - 1));
        phrase.find(tables.facts(), Towns.NONE);
        int first = -1;
        int title = -1;
        for (int word = 0; word < phrase.size; word = Math.max(word + 1, phrase.nameEnds[word])) {
            Fact[] facts = phrase.facts[word];
            boolean role = facts != null && phrase.nameEnds[word] > 0 && facts[0].isRole();
            if (role && (title < 0 || last && !behindOf(phrase, word))) {
                title = word;
                first = phrase.nameEnds[word];
            }
        }
        if (title < 0) {
            return null;
        }
        Actor actor = resolver.resolve(tokens.text().substring(tokens.start(start), tokens.end(end - 1)), day);
        Span person = analysis.nameSpan(name);
        return new Role(phrase.words(title, first), owner(phrase), actor, person, tokens.span(start, end));
    }

    private static boolean behindOf(Phrase phrase, int word) {
        return word > 0
                && (phrase.small(word - 1).equals("of")
                        || phrase.small(word - 1).equals("for"));
    }

    /** The country, town or body the words name, as printed. */
    private static @Nullable String owner(Phrase phrase) {
        for (int word = 0; word < phrase.size; word = Math.max(word + 1, phrase.nameEnds[word])) {
            Fact[] facts = phrase.facts[word];
            if (facts != null && phrase.nameEnds[word] > 0 && !facts[0].isRole() && !facts[0].isPerson()) {
                return phrase.words(word, phrase.nameEnds[word]);
            }
        }
        return null;
    }
}
