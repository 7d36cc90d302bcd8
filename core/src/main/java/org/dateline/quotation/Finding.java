package org.dateline.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution while it is being put together; positions are tokens. */
final class Finding {

    static final int NONE = -1;

    /** A stretch of what was said. {@code marks} is the number of the stretch between quotation marks, or {@link #NONE}. */
    record Piece(int first, int end, int marks, boolean whole) {}

    /** The word that brings it; {@link #NONE} without one. */
    final int cueToken;

    int cueFirst;
    int cueEnd;
    final boolean stance;
    final boolean takesQuotes;

    /** Whether it gives somebody a name, as "called" does: then a word or two in marks are that name. */
    boolean labels;

    /** The head of the words for the speaker, and those words. */
    int source = NONE;

    int sourceFirst = NONE;
    int sourceEnd = NONE;
    int addressee = NONE;
    final List<Piece> pieces = new ArrayList<>();

    /** Who speaks, where it is not said here but in another finding. */
    @Nullable
    Finding likeThis;

    Finding(int cueToken, int cueFirst, int cueEnd, boolean stance, boolean takesQuotes) {
        this.cueToken = cueToken;
        this.cueFirst = cueFirst;
        this.cueEnd = cueEnd;
        this.stance = stance;
        this.takesQuotes = takesQuotes;
    }

    /** Adds a piece in the writer's words; with those that it overlaps it becomes one. */
    void add(int first, int end) {
        if (end <= first) {
            return;
        }
        int from = first;
        int to = end;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.marks() == NONE && piece.first() < to && from < piece.end()) {
                from = Math.min(from, piece.first());
                to = Math.max(to, piece.end());
                pieces.remove(i);
            }
        }
        pieces.add(new Piece(from, to, NONE, false));
    }
}
