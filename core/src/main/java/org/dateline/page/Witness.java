package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * The article's body as JSON-LD gives it, asked whether it knows a block. Letters and digits only are compared, since
 * publishers strip markup, quotes and spaces from it each in their own way. A body of less than 300 characters is a
 * summary and knows nothing.
 */
final class Witness {

    private static final int SHORTEST_BODY = 300;
    private static final int SHORTEST_BLOCK = 25;

    private final @Nullable String letters;

    Witness(@Nullable String articleBody) {
        this.letters = articleBody == null || articleBody.length() < SHORTEST_BODY
                ? null
                : letters(articleBody, articleBody.length());
    }

    boolean speaks() {
        return letters != null;
    }

    /** Whether the witness's text holds the block's: its first and its last words, for long ones. */
    boolean knows(TextBlock block) {
        if (letters == null || block.weight < SHORTEST_BLOCK) {
            return false;
        }
        String own = letters(block.text, block.text.length());
        if (own.length() <= 80) {
            return letters.contains(own);
        }
        return letters.contains(own.substring(0, 40)) && letters.contains(own.substring(own.length() - 40));
    }

    private static String letters(String text, int to) {
        StringBuilder letters = new StringBuilder(to);
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
