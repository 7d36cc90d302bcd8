package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks, block by block from left to right, with a stack of what is open. For one text and one thread.
 *
 * <p>Traps: a right single mark is an apostrophe far more often than a quotation mark; a straight mark says nothing of its
 * side, which only the spaces around it tell; “ opens in English and closes in German, » the other way round; an inch mark
 * closes nothing; a mark that nobody closed must not swallow the rest of the page.
 */
final class QuotationMarkScanner {

    /** Marks inside marks inside marks: deeper is noise. */
    private static final int DEEPEST = 4;

    private enum Family {
        DOUBLE,
        LOW,
        ANGLED,
        ANGLED_INWARD,
        SINGLE
    }

    /** A pair of marks, in UTF-16 units: the marks' outer edges are {@code open} and {@code close}. */
    static final class Pair {
        private final Family family;
        final int open;
        final int from;
        int to;
        int close;
        int outer = QuotationMarks.NONE;
        boolean closed;
        boolean carriedOn;

        private Pair(Family family, int open, int from) {
            this.family = family;
            this.open = open;
            this.from = from;
        }
    }

    private final String text;
    private final List<Pair> found = new ArrayList<>();
    private final List<Pair> stack = new ArrayList<>();

    /** What the block before left open: the next block decides whether it goes on. */
    private @Nullable Pair pending;

    private int pendingEnd;
    private int blockStart;
    private int blockEnd;

    /** The last single mark of the block that may close something, and the last that surely does. */
    private int lastClose;

    private int lastSureClose;

    QuotationMarkScanner(String text) {
        this.text = text;
    }

    /** Takes the next block of the text. */
    void block(int start, int end) {
        blockStart = start;
        blockEnd = end;
        boolean reopens = opensDouble(start);
        settlePending(reopens);
        boolean carriesOn = reopens && pending != null;
        pending = null;
        stack.clear();
        lookForSingleCloses();
        int at = start;
        while (at < end) {
            at = mark(at);
            if (carriesOn && !stack.isEmpty()) {
                stack.getFirst().carriedOn = true;
                carriesOn = false;
            }
        }
        leaveBlock();
    }

    /** All pairs in the order in which they open, each knowing the pair around it by its place in the list. */
    List<Pair> finish() {
        settlePending(false);
        pending = null;
        found.sort(Comparator.comparingInt(pair -> pair.open));
        int[] open = new int[found.size()];
        int depth = 0;
        for (int i = 0; i < open.length; i++) {
            Pair pair = found.get(i);
            while (depth > 0 && found.get(open[depth - 1]).close <= pair.open) {
                depth--;
            }
            pair.outer = depth == 0 ? QuotationMarks.NONE : open[depth - 1];
            open[depth++] = i;
        }
        return found;
    }

    private boolean opensDouble(int start) {
        char c = text.charAt(start);
        return c == '"' || c == '“' || c == '„' || c == '«' || doubled(start);
    }

    private boolean doubled(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    private void lookForSingleCloses() {
        lastClose = -1;
        lastSureClose = -1;
        for (int i = blockEnd - 1; i >= blockStart && lastSureClose < 0; i--) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '’') && isCloseContext(i + 1) && !isSpaceAt(i - 1)) {
                lastClose = Math.max(lastClose, i);
                if (!isPluralPossessive(i)) {
                    lastSureClose = i;
                }
            }
        }
    }

    /** Deals with the character at {@code at}; returns where to go on. */
    private int mark(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> straight(at, 1);
            case '“' -> {
                if (isOpen(Family.LOW)) {
                    close(Family.LOW, at, 1);
                } else {
                    open(Family.DOUBLE, at, 1);
                }
            }
            case '”' -> {
                if (isOpen(Family.DOUBLE) || isOpen(Family.LOW)) {
                    close(isOpen(Family.DOUBLE) ? Family.DOUBLE : Family.LOW, at, 1);
                } else if (isOpenContext(at - 1) && !isSpaceAt(at + 1)) {
                    open(Family.DOUBLE, at, 1);
                }
            }
            case '„' -> open(Family.LOW, at, 1);
            case '«' -> angled(Family.ANGLED_INWARD, Family.ANGLED, at);
            case '»' -> angled(Family.ANGLED, Family.ANGLED_INWARD, at);
            case '‘' -> openSingle(at);
            case '’', '\'', '`' -> {
                return singles(at, c);
            }
            default -> {}
        }
        return at + 1;
    }

    /** The mark closes one family and opens the other. */
    private void angled(Family closes, Family opens, int at) {
        if (isOpen(closes)) {
            close(closes, at, 1);
        } else {
            open(opens, at, 1);
        }
    }

    /** A run of single marks: one, a typewriter's double, or one inside the other. */
    private int singles(int at, char c) {
        int run = 1;
        while (at + run < blockEnd && text.charAt(at + run) == c) {
            run++;
        }
        if (run == 1) {
            single(at);
        } else if (run == 2) {
            straight(at, 2);
        } else if (run == 3) {
            if (isOpenContext(at - 1)) {
                straight(at, 2);
                single(at + 2);
            } else {
                single(at);
                straight(at + 1, 2);
            }
        }
        return at + run;
    }

    private void straight(int at, int length) {
        boolean opens = isOpenContext(at - 1) && !isSpaceAt(at + length);
        boolean closes = !isSpaceAt(at - 1) && isCloseContext(at + length);
        boolean inside = isOpen(Family.DOUBLE);
        if (inside && (closes || !opens)) {
            close(Family.DOUBLE, at, length);
        } else if (opens || (!inside && !closes)) {
            open(Family.DOUBLE, at, length);
        }
    }

    private void single(int at) {
        if (isWordAt(at - 1) && isWordAt(at + 1)) {
            return;
        }
        if (isOpen(Family.SINGLE) && isCloseContext(at + 1) && !isSpaceAt(at - 1)) {
            if (!isPluralPossessive(at) || lastSureClose <= at) {
                close(Family.SINGLE, at, 1);
            }
        } else if (text.charAt(at) != '’' && isOpenContext(at - 1) && !isYear(at + 1)) {
            openSingle(at);
        }
    }

    /** Without a later mark that may close it, a single mark is an apostrophe: "'em". */
    private void openSingle(int at) {
        if (lastClose > at && !isSpaceAt(at + 1)) {
            open(Family.SINGLE, at, 1);
        }
    }

    private boolean isPluralPossessive(int at) {
        return at > 0
                && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'z')
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    /** "'90s" and "'16". */
    private boolean isYear(int at) {
        return at + 1 < text.length()
                && Character.isDigit(text.charAt(at))
                && Character.isDigit(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isDigit(text.charAt(at + 2)));
    }

    private void open(Family family, int at, int length) {
        if (stack.size() < DEEPEST) {
            stack.add(new Pair(family, at, at + length));
        }
    }

    private boolean isOpen(Family family) {
        for (Pair pair : stack) {
            if (pair.family == family) {
                return true;
            }
        }
        return false;
    }

    /** Closes the innermost pair of the family; what was opened inside it and not closed was no quotation. */
    private void close(Family family, int at, int length) {
        while (!stack.isEmpty()) {
            Pair pair = stack.removeLast();
            if (pair.family == family) {
                pair.to = at;
                pair.close = at + length;
                pair.closed = true;
                found.add(pair);
                return;
            }
        }
    }

    private void leaveBlock() {
        for (Pair pair : stack) {
            if (pair.family != Family.SINGLE) {
                pending = pair;
                pendingEnd = blockEnd;
                break;
            }
        }
    }

    /**
     * What nobody closed goes on to the end of its block if the next block opens again, or if it is the whole block; otherwise it
     * ends with its sentence, or where the next pair opens.
     */
    private void settlePending(boolean reopens) {
        Pair pair = pending;
        if (pair == null) {
            return;
        }
        int end = pendingEnd;
        if (!reopens) {
            for (int i = found.size() - 1; i >= 0 && found.get(i).open > pair.open; i--) {
                end = Math.min(end, found.get(i).open);
            }
            end = sentenceEnd(pair.from, end);
        }
        pair.to = end;
        pair.close = end;
        found.add(pair);
    }

    private int sentenceEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && (i + 1 >= end || isSpaceAt(i + 1))) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean isSpaceAt(int at) {
        return at < blockStart
                || at >= blockEnd
                || Character.isWhitespace(text.charAt(at))
                || text.charAt(at) == '\u00a0';
    }

    private boolean isWordAt(int at) {
        return at >= blockStart && at < blockEnd && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isOpenContext(int at) {
        return isSpaceAt(at) || "([{—–-/…“‘\"'«„:".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isCloseContext(int at) {
        return !isWordAt(at);
    }
}
