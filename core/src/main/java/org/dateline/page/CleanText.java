package org.dateline.page;

/** Passes clean text through: blank lines part paragraphs. */
final class CleanText {

    private CleanText() {}

    static void read(DecodedDocument decoded, Draft draft) {
        String text = decoded.text();
        draft.pieces.add(new Draft.Piece(Draft.PieceKind.PARAGRAPH, text.strip(), 0, text.length()));
    }
}
