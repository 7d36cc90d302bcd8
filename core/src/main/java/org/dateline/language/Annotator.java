package org.dateline.language;

import java.util.Arrays;
import org.dateline.language.internal.Matrices;
import org.dateline.language.internal.NameLabels;

/**
 * Runs the network over a text's sentences, a few at a time, and writes down its choices. Sentences longer than {@link #LONGEST}
 * words are cut into pieces, each with a tree of its own, whose roots hang from the first piece's root: so time and memory grow with the
 * text's length even where someone has written a million words without a full stop. Used once, by one thread.
 */
final class Annotator {

    static final int LONGEST = 200;

    /** What a piece is of its sentence: all or the beginning of it, what goes on after a cut, or what stands before it. */
    private enum Piece {
        LEAD_IN,
        FIRST,
        NEXT
    }

    private static final int NONE = -1;
    private static final int GROUP = 96;
    private static final int WINDOW = 60;
    static final int ROWS = GROUP + LONGEST;

    private final Model model;
    private final Scratch scratch;
    private final TokenList tokens;
    private final byte[] upos;
    private final byte[] xpos;
    private final short[] morphology;
    private final int[] heads;
    private final byte[] relations;
    private int[] nameStarts = new int[16];
    private int[] nameEnds = new int[16];
    private byte[] nameKinds = new byte[16];
    private int nameCount;
    private final int root;
    private final int parataxis;

    private final int[] starts = new int[ROWS + 1];
    private final int[] firsts = new int[ROWS];
    private final Piece[] kinds = new Piece[ROWS];
    private int pieces;
    private int sentenceRoot;
    private int leadRoot = NONE;

    Annotator(Model model, Scratch scratch, TokenList tokens) {
        this.model = model;
        this.scratch = scratch;
        this.tokens = tokens;
        int size = tokens.size();
        upos = new byte[size];
        xpos = new byte[size];
        morphology = new short[size];
        heads = new int[size];
        relations = new byte[size];
        root = Arrays.asList(model.relations).indexOf(Relation.ROOT);
        parataxis = Arrays.asList(model.relations).indexOf(Relation.PARATAXIS);
    }

    /**
     * Annotates all sentences.
     *
     * @param lemmaTags the lemmatiser's class of words for each part of speech and finer tag
     */
    Analysis.Layers run(SentenceBounds sentences, int[][] lemmaTags) {
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int from = sentences.start(sentence);
            int end = sentences.end(sentence);
            Piece piece = Piece.FIRST;
            int lead = LeadIn.end(tokens, from, end);
            if (lead > from) {
                add(from, lead, Piece.LEAD_IN);
                from = lead;
            }
            while (from < end) {
                int to = end - from <= LONGEST ? end : cut(from);
                add(from, to, piece);
                piece = Piece.NEXT;
                from = to;
            }
        }
        flush();
        String[] lemmas = new String[tokens.size()];
        for (int token = 0; token < lemmas.length; token++) {
            lemmas[token] = scratch.lemmas.lemma(
                    tokens.text(), tokens.start(token), tokens.end(token), lemmaTags[upos[token]][xpos[token]]);
        }
        return new Analysis.Layers(
                model.upos,
                model.xpos,
                model.morphology,
                model.relations,
                upos,
                xpos,
                morphology,
                heads,
                relations,
                lemmas,
                nameStarts,
                nameEnds,
                nameKinds,
                nameCount);
    }

    /** Where to cut an overlong sentence: after the last mark of punctuation that leaves a piece long enough. */
    private int cut(int from) {
        for (int token = from + LONGEST - 1; token >= from + LONGEST - WINDOW; token--) {
            if (!Character.isLetterOrDigit(tokens.text().charAt(tokens.start(token)))) {
                return token + 1;
            }
        }
        return from + LONGEST;
    }

    private void add(int from, int to, Piece piece) {
        int row = starts[pieces];
        model.features.fill(tokens, from, to, scratch.ids, row);
        firsts[pieces] = from;
        kinds[pieces] = piece;
        pieces++;
        starts[pieces] = row + to - from;
        if (starts[pieces] >= GROUP) {
            flush();
        }
    }

    private void flush() {
        int rows = starts[pieces];
        if (rows > 0) {
            Encoder.encode(model, scratch, starts, pieces);
            Parser.prepare(model, scratch, rows);
            for (int piece = 0; piece < pieces; piece++) {
                write(starts[piece], starts[piece + 1] - starts[piece], firsts[piece], kinds[piece]);
            }
        }
        pieces = 0;
    }

    private void write(int start, int length, int first, Piece piece) {
        float[][] queries = Arrays.copyOfRange(scratch.queries, start, start + length);
        Parser.parse(model, scratch, queries, start, length);
        for (int i = 0; i < length; i++) {
            float[] output = scratch.outputs[start + i];
            int token = first + i;
            upos[token] = (byte) best(output, model.uposColumn, model.upos.length);
            xpos[token] = (byte) best(output, model.xposColumn, model.xpos.length);
            morphology[token] = (short) best(output, model.featuresColumn, model.morphology.length);
            int head = scratch.heads[i];
            if (head < length) {
                heads[token] = first + head;
                relations[token] = (byte) relation(scratch.relationScores[i]);
            } else {
                hang(token, piece);
            }
        }
        names(start, length, first);
    }

    /** Hangs a piece's root where it belongs in the sentence's tree. */
    private void hang(int token, Piece piece) {
        switch (piece) {
            case LEAD_IN -> leadRoot = token;
            case FIRST -> {
                sentenceRoot = token;
                heads[token] = Analysis.ROOT;
                relations[token] = (byte) root;
                if (leadRoot != NONE) {
                    heads[leadRoot] = token;
                    relations[leadRoot] = (byte) parataxis;
                    leadRoot = NONE;
                }
            }
            case NEXT -> {
                heads[token] = sentenceRoot;
                relations[token] = (byte) parataxis;
            }
        }
    }

    /** The best relation that is not the root's. */
    private int relation(float[] scores) {
        scores[root] = Float.NEGATIVE_INFINITY;
        return Matrices.largest(scores, model.relations.length);
    }

    private static int best(float[] scores, int from, int count) {
        int best = from;
        for (int i = from + 1; i < from + count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best - from;
    }

    private void names(int start, int length, int first) {
        NameLabels.decode(scratch.outputs, start, model.namesColumn, length, scratch.labels);
        int begin = 0;
        for (int i = 0; i < length; i++) {
            int label = scratch.labels[i];
            if (NameLabels.begins(label)) {
                begin = i;
            }
            if (NameLabels.ends(label)) {
                if (nameCount == nameStarts.length) {
                    nameStarts = Arrays.copyOf(nameStarts, 2 * nameCount);
                    nameEnds = Arrays.copyOf(nameEnds, 2 * nameCount);
                    nameKinds = Arrays.copyOf(nameKinds, 2 * nameCount);
                }
                nameStarts[nameCount] = first + begin;
                nameEnds[nameCount] = first + i + 1;
                nameKinds[nameCount] = (byte) NameLabels.kind(label);
                nameCount++;
            }
        }
    }
}
