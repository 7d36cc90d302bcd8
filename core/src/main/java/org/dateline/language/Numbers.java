package org.dateline.language;

/**
 * Figures: where a token that begins with a digit ends. "1,650,000", "3.5", "9:30", "11/28/2000", "1990's", "20th" and
 * the telephone number "713-853-3989" are one token; "3-2", "1969-70" and "10km" are not. Every loop here ends at the
 * first character that does not fit and none looks back, so the cost is the length of what was looked at.
 */
final class Numbers {

    private final TextRuns runs;
    private final CharSequence text;
    private final TokenTables tables;

    Numbers(TextRuns runs, TokenTables tables) {
        this.runs = runs;
        this.text = runs.text;
        this.tables = tables;
    }

    /** Where the figure that begins at {@code start} ends. */
    int end(int start) {
        int digits = runs.digits(start);
        int hyphened = hyphened(start, digits);
        if (hyphened > 0) {
            return hyphened;
        }
        int end = separated(digits);
        if (runs.isLetter(end)) {
            return lettered(end);
        }
        return plural(end);
    }

    /** Separators with digits on both sides: of thousands, decimals, hours, days and fractions. */
    private int separated(int from) {
        int end = from;
        while (end + 1 < runs.length) {
            char c = text.charAt(end);
            if (c != '.' && c != ',' && c != ':' && c != '/') {
                return end;
            }
            int next = runs.digits(end + 1);
            int length = next - end - 1;
            boolean fits = switch (c) {
                case '.' -> length > 0;
                case ',' -> length > 0 && length <= 3;
                case ':' -> length > 0 && length <= 2;
                default -> length == 1 || length == 2 || length == 4;
            };
            if (!fits) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /**
     * Groups parted by hyphens that are one token: a telephone number (a group of three, then one of four at the end), a
     * postal code (five and four), a date (two or four, two, two or four). Else 0: a range or a score.
     */
    private int hyphened(int start, int firstEnd) {
        int end = firstEnd;
        int before = 0;
        int last = firstEnd - start;
        int groups = 1;
        while (groups < 6 && runs.isDigit(end + 1) && Characters.isHyphen(text.charAt(end))) {
            int next = runs.digits(end + 1);
            before = last;
            last = next - end - 1;
            end = next;
            groups++;
        }
        boolean telephone = groups > 1 && before == 3 && last == 4;
        boolean postal = groups == 2 && before == 5 && last == 4;
        boolean date = groups == 3 && before <= 2 && (last == 2 || last == 4) && (firstEnd - start == 4 || last == 4);
        return telephone || postal || date ? end : 0;
    }

    /** Letters after digits: a measure is cut off ("10km"), anything else belongs to the figure ("20th", "4G"). */
    private int lettered(int from) {
        int end = runs.letters(from);
        boolean small = Character.isLowerCase(text.charAt(from));
        if (tables.units.has(text, from, end) || (small && tables.smallUnits.has(text, from, end))) {
            return from;
        }
        return runs.word(end);
    }

    /** "1990's". */
    private int plural(int end) {
        boolean plural = runs.is(end + 1, 's') && Characters.isApostrophe(text.charAt(end)) && !runs.isLetter(end + 2);
        return plural ? end + 2 : end;
    }
}
