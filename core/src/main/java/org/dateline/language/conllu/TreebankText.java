package org.dateline.language.conllu;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.SentenceBounds;
import org.dateline.language.TokenList;

/**
 * A document of a treebank as the running text it was made from, with the treebank's own tokens and sentences over it:
 * what a tokeniser is trained and measured on. Paragraphs are parted by a blank line where the treebank marks them.
 * Immutable.
 *
 * @param id what follows "# newdoc id =", or "" if the file marks no documents
 * @param text the running text
 * @param tokens the treebank's words over {@code text}
 * @param sentences the treebank's sentences over {@code tokens}
 */
public record TreebankText(String id, String text, TokenList tokens, SentenceBounds sentences) {

    /**
     * The documents of a file. A word that is not spelt as in the surface token it belongs to ("des" as "de", "les") is
     * left out; English has hardly any.
     */
    public static List<TreebankText> of(List<ConlluSentence> sentences) {
        List<TreebankText> documents = new ArrayList<>();
        Builder builder = new Builder("");
        for (ConlluSentence sentence : sentences) {
            String document = sentence.comment("newdoc id");
            if (document != null) {
                builder.finish(documents);
                builder = new Builder(document);
            }
            builder.add(sentence);
        }
        builder.finish(documents);
        return documents;
    }

    private static final class Builder {

        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private final List<Boolean> continues = new ArrayList<>();
        private final List<Integer> sentenceEnds = new ArrayList<>();

        /** How many sentences of the innermost block are still to come; -1 if no block is known. */
        private int blockLeft = -1;

        Builder(String id) {
            this.id = id;
        }

        void add(ConlluSentence sentence) {
            boolean paragraph = sentence.comment("newpar") != null || sentence.comment("newpar id") != null;
            boolean blockEnded = blockLeft-- == 0;
            String block = sentence.comment("newpar_block");
            if (block != null) {
                blockLeft = shortest(block) - 1;
            }
            if ((paragraph || blockEnded) && !text.isEmpty()) {
                text.setLength(text.toString().stripTrailing().length());
                text.append("\n\n");
            }
            int before = starts.size();
            int insideTo = 0;
            int position = 0;
            for (ConlluLine line : sentence.lines()) {
                if (line instanceof ConlluLine.MultiwordToken token) {
                    insideTo = token.last();
                    position = text.length();
                    text.append(token.form());
                    space(token.misc());
                } else if (line instanceof ConlluLine.Word word && word.id() <= insideTo) {
                    boolean first = starts.size() == before || ends.get(ends.size() - 1) <= position - 1;
                    int found = text.indexOf(word.form(), position);
                    if (found >= 0) {
                        put(found, word.form(), !first && found == position);
                        position = found + word.form().length();
                    }
                } else if (line instanceof ConlluLine.Word word) {
                    put(text.length(), word.form(), false);
                    text.append(word.form());
                    space(word.misc());
                }
            }
            if (starts.size() > before) {
                sentenceEnds.add(starts.size());
            }
        }

        /**
         * GUM says of each block how many sentences it and the blocks around it hold, innermost last: "figure (2 s) |
         * caption (1 s)". After a caption of one sentence the text goes on elsewhere, though no new paragraph is marked.
         */
        private static int shortest(String block) {
            int shortest = Integer.MAX_VALUE;
            for (String element : block.split("\\|")) {
                int open = element.lastIndexOf('(');
                int close = element.lastIndexOf(" s)");
                boolean inline = element.strip().startsWith("hi ");
                if (!inline && open >= 0 && close > open) {
                    shortest = Math.min(shortest, Integer.parseInt(element.substring(open + 1, close)));
                }
            }
            return shortest;
        }

        private void put(int start, String form, boolean goesOn) {
            starts.add(start);
            ends.add(start + form.length());
            continues.add(goesOn);
        }

        private void space(String misc) {
            if (!misc.contains("SpaceAfter=No")) {
                text.append(' ');
            }
        }

        void finish(List<TreebankText> documents) {
            if (starts.isEmpty()) {
                return;
            }
            int[] from = starts.stream().mapToInt(Integer::intValue).toArray();
            int[] to = ends.stream().mapToInt(Integer::intValue).toArray();
            boolean[] goesOn = new boolean[from.length];
            for (int i = 0; i < goesOn.length; i++) {
                goesOn[i] = continues.get(i);
            }
            int[] bounds = sentenceEnds.stream().mapToInt(Integer::intValue).toArray();
            String whole = text.toString();
            documents.add(
                    new TreebankText(id, whole, TokenList.of(whole, from, to, goesOn), SentenceBounds.of(bounds)));
        }
    }
}
