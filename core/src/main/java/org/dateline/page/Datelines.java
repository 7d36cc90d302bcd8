package org.dateline.page;

import org.dateline.Dateline;
import org.jspecify.annotations.Nullable;

/** Finds the dateline at the head of a first paragraph. */
final class Datelines {

    private Datelines() {}

    /** The dateline of a paragraph, or null if it has none. */
    static @Nullable Dateline at(String paragraph) {
        return null;
    }
}
