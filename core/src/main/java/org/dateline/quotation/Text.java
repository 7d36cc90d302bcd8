package org.dateline.quotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dateline.internal.Weekdays;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.QuotationMarks;
import org.dateline.language.Relation;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;

/** One article as this package looks at it. For one thread. */
final class Text {

    static final int NONE = -1;

    final Analysis analysis;
    final TokenList tokens;
    final Dependents dependents;
    final QuotationMarks marks;

    /** Of each token the outermost stretch between marks, or {@link #NONE}. */
    private final int[] stretches;

    private final int[] sentences;
    private final int[] blockStarts;
    private final int[] blockEnds;

    Text(Analysis analysis) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.dependents = Dependents.of(analysis);
        this.marks = QuotationMarks.of(tokens);
        int size = analysis.size();
        stretches = new int[size];
        sentences = new int[size];
        blockStarts = new int[size];
        blockEnds = new int[size];
        Arrays.fill(stretches, NONE);
        for (int i = 0; i < marks.size(); i++) {
            QuotationMarks.Stretch stretch = marks.get(i);
            if (stretch.outer() == QuotationMarks.NONE) {
                Arrays.fill(stretches, stretch.first(), stretch.end(), i);
            }
        }
        for (int sentence = 0; sentence < analysis.sentences().count(); sentence++) {
            Arrays.fill(
                    sentences,
                    analysis.sentences().start(sentence),
                    analysis.sentences().end(sentence),
                    sentence);
        }
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size && !tokens.blockBefore(end)) {
                end++;
            }
            Arrays.fill(blockStarts, start, end, start);
            Arrays.fill(blockEnds, start, end, end);
            start = end;
        }
    }

    int size() {
        return sentences.length;
    }

    int stretch(int token) {
        return stretches[token];
    }

    int sentence(int token) {
        return sentences[token];
    }

    int sentenceStart(int token) {
        return analysis.sentences().start(sentences[token]);
    }

    int sentenceEnd(int token) {
        return analysis.sentences().end(sentences[token]);
    }

    int blockStart(int token) {
        return blockStarts[token];
    }

    int blockEnd(int token) {
        return blockEnds[token];
    }

    /** Whether the token's letters are these, exactly. */
    boolean is(int token, String form) {
        int length = tokens.end(token) - tokens.start(token);
        return length == form.length() && tokens.text().startsWith(form, tokens.start(token));
    }

    /** The token in small letters. */
    String lower(int token) {
        return tokens.text().substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }

    /** The token's first UTF-16 unit. */
    char first(int token) {
        return tokens.text().charAt(tokens.start(token));
    }

    boolean isOne(int token, String characters) {
        return tokens.end(token) - tokens.start(token) == 1 && characters.indexOf(first(token)) >= 0;
    }

    boolean isMark(int token) {
        char c = first(token);
        return "\"“”„«»‘‹›".indexOf(c) >= 0
                || ((c == '\'' || c == '`' || c == '’') && analysis.upos(token) == Upos.PUNCT);
    }

    Relation relation(int token) {
        return analysis.relation(token).base();
    }

    /** The first dependent with a relation, subtypes included, or {@link #NONE}. */
    int child(int token, Relation relation) {
        for (int child = dependents.first(token); child >= 0; child = dependents.next(child)) {
            if (relation(child) == relation) {
                return child;
            }
        }
        return NONE;
    }

    /** The preposition that stands before a noun, as its form, or empty. */
    boolean hasCase(int noun, String preposition) {
        for (int child = dependents.first(noun); child >= 0; child = dependents.next(child)) {
            Relation relation = relation(child);
            if ((relation == Relation.CASE || relation == Relation.MARK) && is(child, preposition)) {
                return true;
            }
        }
        return false;
    }

    /** "an email Wednesday saying ...": a day speaks to nobody. */
    boolean isDay(int token) {
        return DAYS.contains(analysis.lemma(token).toLowerCase(Locale.ROOT));
    }

    private static final Set<String> DAYS = Weekdays.and("today", "yesterday", "tomorrow");
}
