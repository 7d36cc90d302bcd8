package org.dateline.page;

import org.jspecify.annotations.Nullable;

/** Tells the language of a text. */
final class Languages {

    private Languages() {}

    static @Nullable String of(String text, Draft draft) {
        String declared = draft.declaredLanguage;
        return declared == null ? null : declared.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }
}
