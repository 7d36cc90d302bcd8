package org.dateline.cli.terminal;

import java.util.List;

/** Lines in the making, for one width. Mutable, used by one thread. */
final class Sheet {

    /** Wider lines lose the eye on its way back (typographers advise 45 to 90 characters). */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    Sheet(int columns, boolean colour) {
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** A paragraph; every line of it starts with {@code margin}. */
    Sheet paragraph(String margin, String words, Style style) {
        return paragraph(margin, margin, words, style);
    }

    /** A paragraph whose first line starts otherwise than the rest. */
    Sheet paragraph(String first, String rest, String words, Style style) {
        int room = width - Math.max(DisplayText.width(first), DisplayText.width(rest));
        List<String> lines = Wrapping.lines(DisplayText.safe(words), room);
        for (int i = 0; i < lines.size(); i++) {
            // The no-break spaces have done their work by now, and are a nuisance to whoever copies the words.
            String line = (i == 0 ? first : rest) + style.on(lines.get(i).replace('\u00A0', ' '), colour);
            text.append(line.stripTrailing()).append('\n');
        }
        return this;
    }

    Sheet blank() {
        text.append('\n');
        return this;
    }

    /** A line across, with a title in it. */
    Sheet rule(String margin, String title) {
        String fitted = Excerpt.of(title, width - margin.length() - 4);
        int room = width - margin.length() - DisplayText.width(fitted) - 4;
        String line = ("── " + fitted + " " + "─".repeat(room)).stripTrailing();
        text.append(margin).append(Style.QUIET.on(line, colour));
        return blank();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
