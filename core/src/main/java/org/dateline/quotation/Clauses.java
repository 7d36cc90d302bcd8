package org.dateline.quotation;

import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.QuotationMarks;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** Cuts what a word governs out of the text: clauses as pieces, noun phrases as spans, and who does what a verb says. */
final class Clauses {

    private static final int NONE = -1;
    private static final int LONGEST_CHAIN = 4;

    private final Text text;

    /** Which tokens belong to what is being cut; a number of its own for each cut. */
    private final int[] stamps;

    private final int[] waiting;
    private int stamp;

    Clauses(Text text) {
        this.text = text;
        this.stamps = new int[text.size()];
        this.waiting = new int[text.size()];
    }

    /** Adds to a finding all that {@code root} governs, without what {@code excluded} governs, in as many pieces as it takes. */
    void add(Finding finding, int root, int excluded) {
        begin();
        mark(root, excluded);
        cut(finding, text.dependents.leftmost(root), text.dependents.rightmost(root) + 1);
    }

    /** Adds a noun phrase and, if there is one, the phrase that gives the reason, as one piece. */
    void addReason(Finding finding, int object, int reason) {
        if (reason == NONE) {
            add(finding, object, NONE);
        } else {
            addBoth(finding, object, reason);
        }
    }

    /** Adds two phrases that stand side by side as one piece: "the plan" and "a mistake" of "called the plan a mistake". */
    void addBoth(Finding finding, int left, int right) {
        int first = Math.min(text.dependents.leftmost(left), text.dependents.leftmost(right));
        int end = Math.max(text.dependents.rightmost(left), text.dependents.rightmost(right)) + 1;
        begin();
        mark(left, NONE);
        mark(right, NONE);
        cut(finding, first, end);
    }

    private void begin() {
        stamp++;
    }

    private void mark(int root, int excluded) {
        int count = 0;
        waiting[count++] = root;
        while (count > 0) {
            int token = waiting[--count];
            stamps[token] = stamp;
            for (int child = text.dependents.first(token); child >= 0; child = text.dependents.next(child)) {
                if (child != excluded) {
                    waiting[count++] = child;
                }
            }
        }
    }

    private void cut(Finding finding, int first, int end) {
        int at = first;
        while (at < end) {
            if (stamps[at] != stamp) {
                at++;
                continue;
            }
            int stop = at;
            int last = at;
            while (stop < end && (stamps[stop] == stamp || text.analysis.upos(stop) == Upos.PUNCT)) {
                last = stamps[stop] == stamp ? stop : last;
                stop++;
            }
            trim(finding, at, last + 1);
            at = stop;
        }
    }

    /** Leaves off "that" and punctuation at both ends, but keeps quotation marks that have both sides inside. */
    void trim(Finding finding, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && (isPunctuation(first) || isThat(first))) {
            first++;
        }
        while (end > first && isPunctuation(end - 1) && !isBracketOrPercent(end - 1)) {
            end--;
        }
        end = beforeComment(first, end);
        if (end <= first) {
            return;
        }
        int stretch = text.stretch(end - 1);
        // A cue inside the marks brings some of their words, not all.
        boolean within = stretch != NONE && finding.cueToken != NONE && text.stretch(finding.cueToken) == stretch;
        if (stretch != NONE && !within && text.marks.get(stretch).first() >= first) {
            QuotationMarks.Stretch marks = text.marks.get(stretch);
            boolean mixed = marks.first() > first;
            end = marks.end();
            while (mixed && marks.closed() && end < text.size() && text.tokens.start(end) < marks.close()) {
                end++;
            }
        }
        int opening = text.stretch(first);
        if (opening != NONE
                && text.marks.get(opening).first() == first
                && text.marks.get(opening).end() < end) {
            while (first > 0
                    && text.tokens.start(first - 1) >= text.marks.get(opening).open()) {
                first--;
            }
        }
        finding.add(first, end);
    }

    /**
     * ", which the court has put on hold": what the writer says of the last thing named, in a relative clause after a comma, is no longer
     * what was said. Returns where it begins, or {@code end}.
     */
    private int beforeComment(int first, int end) {
        int at = end - 1;
        for (int step = 0; step < LONGEST_PATH && at >= first; step++) {
            if (text.analysis.relation(at) == Relation.ACL_RELCL) {
                int left = text.dependents.leftmost(at);
                int comma = text.isOne(left, ",") ? left : left - 1;
                if (comma > first && text.isOne(comma, ",") && text.stretch(comma) == NONE) {
                    for (int token = first; token < comma; token++) {
                        if (text.analysis.morphology(token).is("VerbForm", "Fin")) {
                            return end;
                        }
                    }
                    return comma;
                }
            }
            at = text.analysis.head(at);
            if (at == Analysis.ROOT || at >= end) {
                break;
            }
        }
        return end;
    }

    private static final int LONGEST_PATH = 12;

    private boolean isPunctuation(int token) {
        return text.analysis.upos(token) == Upos.PUNCT;
    }

    private boolean isBracketOrPercent(int token) {
        return text.isOne(token, ")]");
    }

    private boolean isThat(int token) {
        return text.is(token, "that") && text.analysis.relation(token) == Relation.MARK;
    }

    /** The subject of a verb, its own or that of the verb it leans on; {@link #NONE} if the tree shows none. */
    int subject(int verb) {
        int at = verb;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            int nearest = NONE;
            for (int child = text.dependents.first(at); child >= 0; child = text.dependents.next(child)) {
                Relation relation = text.analysis.relation(child);
                boolean subject = relation == Relation.NSUBJ
                        || relation == Relation.NSUBJ_OUTER
                        || relation == Relation.NSUBJ_PASS && step > 0;
                // Of two the one nearer before the verb: the other is the place of the dateline.
                if (subject && (nearest == NONE || child < at)) {
                    nearest = child;
                }
            }
            if (nearest != NONE) {
                return nearest;
            }
            if (isPassive(at) && step == 0) {
                return agent(at);
            }
            int head = text.analysis.head(at);
            int object = text.relation(at) == Relation.XCOMP ? text.child(head, Relation.OBJ) : NONE;
            if (object > head && object < at && !text.analysis.lemma(head).equals("promise")) {
                // "forced Lund to admit": it is Lund who admits.
                return object;
            }
            switch (text.relation(at)) {
                case CONJ, XCOMP, ADVCL, PARATAXIS -> {
                    if (head == Analysis.ROOT || (text.relation(at) == Relation.PARATAXIS && step > 0)) {
                        return NONE;
                    }
                    at = head;
                }
                case ACL -> {
                    if (text.child(at, Relation.MARK) == NONE) {
                        return head;
                    }
                    at = text.analysis.head(head);
                    if (at == Analysis.ROOT) {
                        return NONE;
                    }
                }
                default -> {
                    return NONE;
                }
            }
        }
        return NONE;
    }

    boolean isPassive(int verb) {
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            Relation relation = text.analysis.relation(child);
            if (relation == Relation.AUX_PASS || relation == Relation.NSUBJ_PASS) {
                return true;
            }
        }
        // "a minister asked whether", "when asked whether": nobody is said to ask.
        Relation relation = text.relation(verb);
        return (relation == Relation.ACL || relation == Relation.ADVCL && text.child(verb, Relation.AUX) == NONE)
                && text.analysis.xpos(verb).equals("VBN");
    }

    private int agent(int verb) {
        for (int child = text.dependents.first(verb); child >= 0; child = text.dependents.next(child)) {
            if (text.relation(child) == Relation.OBL && text.hasCase(child, "by")) {
                return child;
            }
        }
        return NONE;
    }

    /** Sets who a finding's speaker is: the words around a noun, without clauses and appositions. */
    void source(Finding finding, int noun) {
        if (noun == NONE
                || text.stretch(noun) != NONE && text.stretch(noun) != text.stretch(Math.max(0, finding.cueToken))) {
            return;
        }
        finding.source = noun;
        finding.sourceFirst = noun;
        finding.sourceEnd = noun + 1;
        if (isRelative(noun)) {
            int antecedent =
                    text.analysis.head(text.analysis.head(noun) == Analysis.ROOT ? noun : text.analysis.head(noun));
            if (antecedent != Analysis.ROOT && antecedent < noun) {
                finding.source = antecedent;
            }
            return;
        }
        finding.sourceFirst = phraseFirst(noun);
        finding.sourceEnd = phraseEnd(noun);
        if (finding.cueToken >= finding.sourceFirst && finding.cueToken < finding.sourceEnd) {
            // A noun that governs its own cue: "a statement saying".
            if (finding.cueToken > noun) {
                finding.sourceEnd = finding.cueFirst;
            } else {
                finding.sourceFirst = finding.cueEnd;
            }
        }
        while (finding.sourceEnd > noun + 1 && isPunctuation(finding.sourceEnd - 1)) {
            finding.sourceEnd--;
        }
    }

    private boolean isRelative(int token) {
        String tag = text.analysis.xpos(token);
        return tag.equals("WP") || tag.equals("WDT");
    }

    int phraseFirst(int noun) {
        int first = noun;
        Dependents dependents = text.dependents;
        for (int child = dependents.first(noun); child >= 0 && child < noun; child = dependents.next(child)) {
            switch (text.relation(child)) {
                case CASE, MARK, CC, PUNCT, COP, NSUBJ, AUX, ADVCL, CCOMP, PARATAXIS, OBL, EXPL -> first = noun;
                default -> first = Math.min(first, dependents.leftmost(child));
            }
        }
        return first;
    }

    int phraseEnd(int noun) {
        int end = noun + 1;
        Dependents dependents = text.dependents;
        for (int child = dependents.first(noun); child >= 0; child = dependents.next(child)) {
            if (child > noun) {
                switch (text.relation(child)) {
                    case FLAT, COMPOUND, NMOD, NUMMOD, FIXED, GOESWITH -> {
                        if (text.isOne(end, ",") && text.relation(child) == Relation.NMOD) {
                            return end;
                        }
                        end = Math.max(end, dependents.rightmost(child) + 1);
                    }
                    case CONJ -> {
                        if (text.analysis.upos(child) != Upos.VERB) {
                            end = Math.max(end, dependents.rightmost(child) + 1);
                        }
                    }
                    case CASE -> {}
                    default -> {
                        return end;
                    }
                }
            }
        }
        return end;
    }

    void afterPreposition(Finding finding, Cue cue, int word) {
        for (String preposition : cue.prepositions()) {
            for (int child = text.dependents.first(word); child >= 0; child = text.dependents.next(child)) {
                boolean role = switch (text.relation(child)) {
                    case OBL, NMOD, ADVCL, ACL -> true;
                    default -> false;
                };
                if (role && child > word && text.hasCase(child, preposition)) {
                    int first = text.dependents.leftmost(child);
                    if (text.is(first, preposition)) {
                        trim(finding, first + 1, joined(child) + 1);
                        return;
                    }
                }
            }
        }
    }

    /** The last word of "called for the minister to resign", which the parser cuts in two. */
    private int joined(int noun) {
        int next = text.dependents.next(noun);
        boolean infinitive = next != NONE
                && (text.relation(next) == Relation.XCOMP || text.relation(next) == Relation.ADVCL)
                && text.hasCase(next, "to")
                && text.dependents.leftmost(next) == text.dependents.rightmost(noun) + 1;
        return infinitive ? text.dependents.rightmost(next) : text.dependents.rightmost(noun);
    }
}
