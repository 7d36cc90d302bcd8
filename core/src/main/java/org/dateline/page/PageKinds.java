package org.dateline.page;

import org.dateline.Article;

/**
 * Says what can be said of a page as a whole once its blocks are judged: that it lists stories rather than telling one,
 * that a paywall cuts it short, that it holds no story; and takes over the reading time it prints.
 */
final class PageKinds {

    /** Fewer words than this are a stub, if the page also speaks of a paywall. */
    private static final int WORDS_OF_A_STUB = 180;

    /** A page with at least this many other stories and next to no body is a list of them. */
    private static final int STORIES_OF_A_LIST = 12;

    private PageKinds() {}

    static void settle(PageWalk walk, BlockJudge judge, Draft draft) {
        int words = 0;
        for (Draft.Piece piece : draft.pieces) {
            words += Words.count(piece.text());
        }
        int stories = 0;
        boolean paywall = false;
        for (TextBlock block : walk.blocks) {
            Verdict verdict = judge.verdicts[block.index];
            if (verdict == Verdict.OTHER_STORY && block.weight >= 25) {
                stories++;
            }
            paywall |= block.plays(Role.PAYWALL) && !verdict.inBody();
            if (draft.readingMinutes == null
                    && !verdict.inBody()
                    && block.text.length() < 60
                    && holdsDigit(block.text)) {
                draft.readingMinutes = Labels.readingMinutes(block.text);
            }
        }
        if (words == 0) {
            draft.warn("no-body", "No block of the page looks like a story's paragraph.");
        } else if (paywall && words < WORDS_OF_A_STUB) {
            draft.warn("paywall", "The page speaks of a paywall and shows only " + words + " words.");
        }
        if (stories >= STORIES_OF_A_LIST && words < 60) {
            draft.kind = Article.Kind.LISTING;
        }
    }

    /** A read time without a number is none, and most lines have none. */
    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
