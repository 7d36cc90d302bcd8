package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that stand between quotation marks, in the order in which they open. Knows straight, curly, low and
 * angled marks, typewriter pairs ({@code ``} and {@code ''}), single marks as against apostrophes, marks inside marks, and
 * quotations of several paragraphs, each of which opens again while only the last closes. Whether somebody said what stands
 * there is not asked here. Linear in the text; never throws. Immutable and thread-safe.
 */
public final class QuotationMarks {

    /** No stretch. */
    public static final int NONE = -1;

    /**
     * One stretch, in UTF-16 units of the text and in tokens.
     *
     * @param open where the opening mark begins
     * @param close after the closing mark; after the last word if there is none
     * @param first the first token between the marks
     * @param end the token after the last between the marks; greater than {@code first}
     * @param outer the number of the stretch around this one, or {@link #NONE}
     * @param closed whether a mark closes it
     * @param carriedOn whether it goes on with the stretch that was open at the end of the paragraph before
     */
    public record Stretch(int open, int close, int first, int end, int outer, boolean closed, boolean carriedOn) {}

    private final List<Stretch> stretches;

    private QuotationMarks(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** Finds them over tokens; a stretch without tokens is left out. */
    public static QuotationMarks of(TokenList tokens) {
        QuotationMarkScanner scanner = new QuotationMarkScanner(tokens.text());
        int size = tokens.size();
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && !tokens.blockBefore(to)) {
                to++;
            }
            scanner.block(tokens.start(from), tokens.end(to - 1));
            from = to;
        }
        return new QuotationMarks(inTokens(scanner.finish(), tokens));
    }

    /** How many stretches there are. */
    public int size() {
        return stretches.size();
    }

    public Stretch get(int stretch) {
        return stretches.get(stretch);
    }

    private static List<Stretch> inTokens(List<QuotationMarkScanner.Pair> pairs, TokenList tokens) {
        List<Stretch> found = new ArrayList<>(pairs.size());
        int[] numbers = new int[pairs.size()];
        int first = 0;
        for (int i = 0; i < pairs.size(); i++) {
            QuotationMarkScanner.Pair pair = pairs.get(i);
            while (first < tokens.size() && tokens.start(first) < pair.from) {
                first++;
            }
            int end = firstFrom(tokens, first, pair.to);
            int outer = pair.outer == NONE ? NONE : numbers[pair.outer];
            if (end > first && (outer == NONE || found.get(outer).end() >= end)) {
                numbers[i] = found.size();
                int close = Math.max(pair.close, tokens.end(end - 1));
                found.add(new Stretch(pair.open, close, first, end, outer, pair.closed, pair.carriedOn));
            } else {
                numbers[i] = NONE;
            }
        }
        return found;
    }

    /** The first token that ends after {@code offset}; by halves, since a stretch may be the whole text. */
    private static int firstFrom(TokenList tokens, int from, int offset) {
        int low = from;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
