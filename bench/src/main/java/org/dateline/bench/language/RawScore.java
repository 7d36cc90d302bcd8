package org.dateline.bench.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.SentenceBounds;
import org.dateline.language.TokenList;
import org.dateline.language.conllu.ConlluLine;

/**
 * Tokens and sentences found in raw text, compared by the non-space characters they cover, so that spacing cannot shift the count.
 * Surface tokens are compared: "don't" is one. Not thread-safe.
 */
final class RawScore {

    private final Set<Long> goldTokens = new HashSet<>();
    private final Set<Long> goldSentences = new HashSet<>();
    private int position;

    /** Adds a gold sentence, in the order of the text. */
    void gold(List<ConlluLine> lines) {
        int start = position;
        int covered = 0;
        for (ConlluLine line : lines) {
            if (line instanceof ConlluLine.MultiwordToken token) {
                token(token.form());
                covered = token.last();
            } else if (line instanceof ConlluLine.Word word && word.id() > covered) {
                token(word.form());
            }
        }
        goldSentences.add(key(start, position));
    }

    private void token(String form) {
        int length = visible(form, 0, form.length());
        goldTokens.add(key(position, position + length));
        position += length;
    }

    /** F1 of tokens, F1 of sentences, and how many of each the treebank has. */
    List<String> cells(Analysis analysis) {
        TokenList tokens = analysis.tokens();
        SentenceBounds sentences = analysis.sentences();
        String text = tokens.text();
        Set<Long> foundTokens = new HashSet<>();
        Set<Long> foundSentences = new HashSet<>();
        int at = 0;
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int begin = at;
            int token = sentences.start(sentence);
            while (token < sentences.end(sentence)) {
                int from = at;
                do {
                    at += visible(text, tokens.start(token), tokens.end(token));
                    token++;
                } while (token < sentences.end(sentence) && tokens.continues(token));
                foundTokens.add(key(from, at));
            }
            foundSentences.add(key(begin, at));
        }
        return List.of(
                f1(goldTokens, foundTokens),
                f1(goldSentences, foundSentences),
                String.valueOf(goldTokens.size()),
                String.valueOf(goldSentences.size()));
    }

    private static String f1(Set<Long> gold, Set<Long> found) {
        int both = 0;
        for (Long span : found) {
            both += gold.contains(span) ? 1 : 0;
        }
        return SyntaxScore.percent(2 * both, gold.size() + found.size());
    }

    private static int visible(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }
}
