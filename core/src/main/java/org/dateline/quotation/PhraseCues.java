package org.dateline.quotation;

import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/** Phrases and adverbs by which a whole clause is given to somebody: "according to Lund", "in a new poll", "in her view", "reportedly". */
final class PhraseCues {

    private static final int NONE = -1;

    private final Text text;
    private final Clauses clauses;
    private final CueTable table;

    PhraseCues(Text text, Clauses clauses, CueTable table) {
        this.text = text;
        this.clauses = clauses;
        this.table = table;
    }

    /** The attribution that a preposition or an adverb brings, or null. */
    @Nullable
    Finding find(int token) {
        Finding according = according(token);
        if (according != null) {
            return according;
        }
        return text.analysis.upos(token) == Upos.ADV ? adverb(token) : phrase(token);
    }

    /** "In a new poll, the port leads", "in Lund's view": a phrase that tells by whom the clause it stands in is said. */
    private @Nullable Finding phrase(int token) {
        int noun = text.analysis.head(token);
        if (noun <= token || text.relation(token) != Relation.CASE || text.relation(noun) != Relation.OBL) {
            return null;
        }
        Cue cue = table.phrase(text.analysis.lemma(noun));
        int clause = text.analysis.head(noun);
        if (cue == null
                || clause == Analysis.ROOT
                || text.stretch(clause) != text.stretch(noun)
                || !cue.prepositions().contains(text.lower(token))) {
            return null;
        }
        int whose = text.child(noun, Relation.NMOD);
        // "in Lund's view": the view is Lund's; "in a poll": the poll itself speaks.
        boolean view = !cue.object();
        if (view && (whose == NONE || text.analysis.relation(whose) != Relation.NMOD_POSS)) {
            return null;
        }
        int word = view ? noun : token;
        Finding finding = new Finding(word, word, word + 1, cue.stance(), false);
        clauses.add(finding, clause, noun);
        clauses.source(finding, view ? whose : noun);
        return finding.pieces.isEmpty() ? null : finding;
    }

    /** "The port will reportedly close." */
    private @Nullable Finding adverb(int adverb) {
        Cue cue = table.adverb(text.analysis.lemma(adverb));
        int head = text.analysis.head(adverb);
        if (cue == null || head == Analysis.ROOT || text.stretch(adverb) != NONE) {
            return null;
        }
        Finding finding = new Finding(adverb, adverb, adverb + 1, cue.stance(), false);
        clauses.add(finding, head, adverb);
        return finding.pieces.isEmpty() ? null : finding;
    }

    @Nullable
    Finding according(int token) {
        boolean phrase = (text.is(token, "according") || text.is(token, "According"))
                && token + 2 < text.size()
                && text.is(token + 1, "to");
        if (!phrase) {
            return null;
        }
        int source = text.analysis.head(token);
        if (source <= token || source == Analysis.ROOT) {
            source = token + 2;
            while (source + 1 < text.sentenceEnd(token)
                    && text.analysis.upos(source) != Upos.NOUN
                    && text.analysis.upos(source) != Upos.PROPN
                    && text.analysis.upos(source) != Upos.PRON) {
                source++;
            }
        }
        Finding finding = new Finding(token, token, token + 2, false, true);
        int clause = source;
        for (int step = 0; step < 8; step++) {
            int head = text.analysis.head(clause);
            if (head == Analysis.ROOT) {
                break;
            }
            clause = head;
            if (text.relation(clause) == Relation.CCOMP || text.relation(clause) == Relation.PARATAXIS) {
                break;
            }
        }
        if (clause != source) {
            clauses.add(finding, clause, source);
        }
        clauses.source(finding, source);
        return finding;
    }
}
