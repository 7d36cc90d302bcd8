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

    /** The head of the words for the speaker, and those words. */
    int source = NONE;

    int sourceFirst = NONE;
    int sourceEnd = NONE;
    int addressee = NONE;
    final List<Piece> pieces = new ArrayList<>();

    /** Who speaks, where it is not said here but in another finding. */
    @Nullable Finding likeThis;

    Finding(int cueToken, int cueFirst, int cueEnd, boolean stance, boolean takesQuotes) {
        this.cueToken = cueToken;
        this.cueFirst = cueFirst;
        this.cueEnd = cueEnd;
        this.stance = stance;
        this.takesQuotes = takesQuotes;
    }

    void add(int first, int end) {
        if (end > first) {
            pieces.add(new Piece(first, end, NONE, false));
        }
    }
}
