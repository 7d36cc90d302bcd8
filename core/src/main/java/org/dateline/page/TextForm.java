package org.dateline.page;

/** Tells a page's flattened text from the clean text of an article. */
final class TextForm {

    private TextForm() {}

    static boolean isFlattened(String text) {
        return text.lines().filter(l -> !l.isBlank()).count() > 8;
    }
}
