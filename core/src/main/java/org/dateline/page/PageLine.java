package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of a flattened page and what can be seen of it alone.
 *
 * @param text white space collapsed, trimmed, not empty
 * @param start UTF-16 offset in the decoded document
 * @param end exclusive
 * @param gap whether a blank line stands before it
 * @param words words as a reader counts them; two ideographs or kana make one
 * @param functionWords words that carry no meaning of their own, in the language of the page; -1 if it has no table
 * @param capitalised words with a capital first letter, in a script that has capitals
 * @param sentences full stops, question and exclamation marks that end sentences inside or at the end
 * @param closed whether it ends as a sentence does
 * @param label what the furniture lexicon says of it, or null
 * @param date the first date in it if the line is short, or null
 * @param copies how many lines of the page have the same text
 * @param copy which of them this one is, from 0
 */
record PageLine(
        String text,
        int start,
        int end,
        boolean gap,
        int words,
        int functionWords,
        int capitalised,
        int sentences,
        boolean closed,
        Labels.@Nullable Match label,
        HumanDates.@Nullable Found date,
        int copies,
        int copy) {

    boolean is(Labels.Sense sense) {
        return label != null && label.sense() == sense;
    }

    /** Running text: long enough and closed or leading on to what follows, or very long. */
    boolean isParagraph() {
        return (closed && words >= 8) || words >= 30 || (words >= 10 && (text.endsWith(":") || text.endsWith("：")));
    }

    /** A few words that do not end as a sentence does: a heading, a label, a name, another story's headline. */
    boolean isShort() {
        return !isParagraph() && !(closed && words >= 3);
    }

    /** Share of the words that begin with a capital; headlines of some countries have most. */
    double capitals() {
        return words == 0 ? 0 : (double) capitalised / words;
    }
}
