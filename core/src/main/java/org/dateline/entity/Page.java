package org.dateline.entity;

import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.QuotationMarks;
import org.dateline.language.Relation;
import org.dateline.language.Upos;

/** One article as this package looks at it: its analysis, its trees from above, its marks. For one thread. */
final class Page {

    final Analysis analysis;
    final Dependents dependents;
    final EntityWords words;
    private final String[] forms;
    private final int[] stretches;
    private final int[] sentences;

    Page(Analysis analysis, EntityWords words) {
        this.analysis = analysis;
        this.words = words;
        this.dependents = Dependents.of(analysis);
        this.forms = new String[analysis.size()];
        this.stretches = new int[analysis.size()];
        this.sentences = new int[analysis.size()];
        QuotationMarks marks = QuotationMarks.of(analysis.tokens());
        for (int i = 0; i < marks.size(); i++) {
            QuotationMarks.Stretch stretch = marks.get(i);
            if (stretch.outer() == QuotationMarks.NONE) {
                for (int token = stretch.first(); token < stretch.end(); token++) {
                    stretches[token] = i + 1;
                }
            }
        }
        for (int sentence = 0; sentence < analysis.sentences().count(); sentence++) {
            int end = analysis.sentences().end(sentence);
            for (int token = analysis.sentences().start(sentence); token < end; token++) {
                sentences[token] = sentence;
            }
        }
    }

    int size() {
        return forms.length;
    }

    /** The token's letters; kept, since several sieves ask for the same. */
    String form(int token) {
        String form = forms[token];
        if (form == null) {
            form = analysis.tokens().form(token);
            forms[token] = form;
        }
        return form;
    }

    Upos upos(int token) {
        return analysis.upos(token);
    }

    Relation relation(int token) {
        return analysis.relation(token).base();
    }

    int sentence(int token) {
        return sentences[token];
    }

    /** The number of the outermost stretch between marks that the token is in, from 1; 0 outside. */
    int stretch(int token) {
        return stretches[token];
    }

    boolean sameSentence(int token, int other) {
        return other >= 0 && other < sentences.length && sentences[token] == sentences[other];
    }

    /** Whether the token's letters are these. */
    boolean is(int token, String form) {
        return form(token).equals(form);
    }

    boolean isPunctuation(int token) {
        return upos(token) == Upos.PUNCT;
    }

    /** The first token of the phrase around a noun, without what is in a clause of its own. */
    int phraseStart(int head) {
        int first = head;
        for (int child = dependents.first(head); child >= 0 && child < head; child = dependents.next(child)) {
            switch (analysis.relation(child)) {
                case DET, AMOD, COMPOUND, NUMMOD, NMOD_POSS, NMOD_DESC, DET_PREDET, FLAT, NMOD_UNMARKED ->
                    first = Math.min(first, dependents.leftmost(child));
                default -> {}
            }
        }
        return first;
    }
}
