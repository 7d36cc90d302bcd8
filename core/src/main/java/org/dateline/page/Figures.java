package org.dateline.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers the pictures of the story with their captions and credits. */
final class Figures {

    private Figures() {}

    static void read(PageWalk walk, BlockJudge judge, @Nullable Element container, Heads heads, Draft draft) {}
}
