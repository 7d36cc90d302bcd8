package org.dateline.language.conllu;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a treebank. Immutable.
 *
 * @param comments the lines before the words, each with its "#"
 * @param lines words, multiword tokens and empty nodes, in the order of the file
 */
public record ConlluSentence(List<String> comments, List<ConlluLine> lines) {

    public ConlluSentence {
        comments = List.copyOf(comments);
        lines = List.copyOf(lines);
    }

    /** The words alone; word {@code id} is at {@code id - 1}. */
    public List<ConlluLine.Word> words() {
        List<ConlluLine.Word> words = new ArrayList<>(lines.size());
        for (ConlluLine line : lines) {
            if (line instanceof ConlluLine.Word word) {
                words.add(word);
            }
        }
        return words;
    }

    /** The value of a comment such as "# text = …", or null if there is none; empty if it is a bare "# newpar". */
    public @Nullable String comment(String key) {
        for (String comment : comments) {
            String body = comment.substring(1).strip();
            if (body.equals(key)) {
                return "";
            }
            int equals = body.indexOf('=');
            if (equals >= 0 && body.substring(0, equals).strip().equals(key)) {
                return body.substring(equals + 1).strip();
            }
        }
        return null;
    }
}
