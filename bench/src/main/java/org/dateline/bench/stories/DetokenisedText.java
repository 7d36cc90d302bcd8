package org.dateline.bench.stories;

import java.util.Set;

/** Puts tokens together as a writer would have: no space before a comma or "'s", none behind an opening bracket. Not thread-safe. */
final class DetokenisedText {

    private static final Set<String> CLITICS =
            Set.of("'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'S", "'", "’s", "’");
    private static final String CLOSING = ".,;:?!%)]}”";
    private static final String OPENING = "([{$“#£€";

    private final StringBuilder text = new StringBuilder();
    private boolean glued = true;
    private boolean quoted;

    /** Begins a new paragraph. */
    void paragraph() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        glued = true;
        quoted = false;
    }

    /** Adds a token and returns where it stands, in code points. */
    int[] add(String token) {
        String written = written(token);
        if (!glued && !closes(written)) {
            text.append(' ');
        }
        int start = text.codePointCount(0, text.length());
        text.append(written);
        glued = written.length() == 1 && OPENING.contains(written);
        return new int[] {start, text.codePointCount(0, text.length())};
    }

    private String written(String token) {
        return switch (token) {
            case "``" -> "“";
            case "''" -> "”";
            case "\"" -> {
                quoted = !quoted;
                yield quoted ? "“" : "”";
            }
            default -> token;
        };
    }

    private static boolean closes(String token) {
        return CLITICS.contains(token) || token.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
