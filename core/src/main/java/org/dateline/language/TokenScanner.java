package org.dateline.language;

/**
 * Cuts one text into tokens, from left to right, once. Each kind of character has its own way to find the end of the
 * token it begins: {@link Numbers}, {@link Symbols}, {@link Compounds} and {@link Words}. For one text and one thread.
 *
 * <p>The conventions are those of UD English EWT and GUM as of release 2.16: hyphens part words except after an affix
 * ("long - term", "anti-war"), slashes part words, currency signs and measures stand apart from figures, clitics are
 * words of their own inside one surface token.
 */
final class TokenScanner {

    private final CharSequence text;
    private final int length;
    private final TextRuns runs;
    private final TokenTables tables;
    private final TokenBuffer buffer;
    private final Compounds compounds;
    private final Words words;
    private final Numbers numbers;
    private final Symbols symbols;

    /** A single quotation mark has been opened and not closed: an apostrophe after an s may close it. */
    private boolean singleQuoteOpen;

    TokenScanner(CharSequence text, Characters characters, TokenTables tables) {
        this.text = text;
        this.length = text.length();
        this.tables = tables;
        this.buffer = new TokenBuffer(length);
        this.runs = new TextRuns(text, characters);
        this.compounds = new Compounds(runs, tables);
        this.words = new Words(runs, tables, buffer, compounds);
        this.numbers = new Numbers(runs, tables);
        this.symbols = new Symbols(runs, tables);
    }

    TokenBuffer scan() {
        int position = 0;
        boolean afterSpace = true;
        while (position < length) {
            byte kind = runs.kind(position);
            if (kind == Characters.SPACE) {
                position = space(position);
                afterSpace = true;
                continue;
            }
            position = switch (kind) {
                case Characters.LETTER -> word(position);
                case Characters.DIGIT -> figure(position);
                default -> mark(position, afterSpace);
            };
            afterSpace = false;
        }
        return buffer;
    }

    private int space(int from) {
        int end = from;
        int lines = 0;
        while (end < length && runs.kind(end) == Characters.SPACE) {
            char c = text.charAt(end++);
            buffer.space(c);
            lines += c == '\n' ? 1 : 0;
        }
        if (lines > 1) {
            singleQuoteOpen = false;
        }
        return end;
    }

    private int add(int start, int end) {
        buffer.add(start, end, false);
        return end;
    }

    private int figure(int start) {
        int end = numbers.end(start);
        if (end < length && Words.isAddressMark(text.charAt(end))) {
            int address = compounds.address(start);
            if (address > end) {
                return add(start, address);
            }
        }
        boolean item = end - start <= 2 && buffer.atLineStart() && runs.is(end, '.') && runs.isSpace(end + 1);
        return add(start, item ? end + 1 : end);
    }

    /** Adds a word and the words that hide in it: clitics, and the second half of "cannot". */
    private int word(int start) {
        int end = words.end(start);
        int position = end;
        int cut = tables.contractions.get(text, start, end);
        if (cut > 0) {
            split(start, start + cut, end);
        } else if (words.isNegation(start, end)) {
            position = split(start, end - 1, end + 2);
        } else {
            add(start, end);
            if (isPossessive(start, end)) {
                buffer.add(end, end + 1, true);
                return end + 1;
            }
        }
        while (position < length && Characters.isApostrophe(text.charAt(position))) {
            int tail = runs.letters(position + 1);
            if (!tables.clitics.has(text, position + 1, tail)) {
                break;
            }
            buffer.add(position, tail, true);
            position = tail;
        }
        return position;
    }

    private int split(int start, int cut, int end) {
        buffer.add(start, cut, false);
        buffer.add(cut, end, true);
        return end;
    }

    /** Whether the apostrophe after the word is the possessive of a plural and no closing quotation mark. */
    private boolean isPossessive(int start, int end) {
        if (singleQuoteOpen || end - start < 2 || end >= length || runs.isLetterOrDigit(end + 1)) {
            return false;
        }
        char c = text.charAt(end);
        char last = text.charAt(end - 1);
        return (c == '\'' || c == '\u2019')
                && !runs.is(end + 1, c)
                && (last == 's' || last == 'S' || last == 'x' || last == 'z');
    }

    private int mark(int start, boolean afterSpace) {
        char c = text.charAt(start);
        if (Characters.isApostrophe(c) || c == '\u2018') {
            return quote(start, c, afterSpace);
        }
        if (runs.isDigit(start + 1) && ((c == '.' && (afterSpace || afterCurrency())) || (c == '+' && afterSpace))) {
            return add(start, numbers.end(start + 1));
        }
        if ((c == '@' || c == '#') && !runs.isLetterOrDigit(start - 1)) {
            int tag = compounds.tag(start);
            if (tag > 0) {
                return add(start, tag);
            }
        }
        return add(start, symbols.end(start, afterSpace));
    }

    private int quote(int start, char c, boolean afterSpace) {
        int tail = runs.letters(start + 1);
        if (c != '\u2018' && tail > start + 1) {
            int cut = tables.contractions.get(text, start, tail);
            if (cut > 0) {
                return split(start, start + cut, tail);
            }
            if (tail < length && tables.elisions.has(text, start, tail + 1)) {
                return add(start, tail + 1);
            }
            if (tables.elisions.has(text, start, tail)) {
                return add(start, tail);
            }
        }
        int digits = runs.digits(start + 1);
        if (c != '`' && afterSpace && digits == start + 3) {
            int end = runs.is(digits, 's') ? digits + 1 : digits;
            if (!runs.isLetterOrDigit(end)) {
                return add(start, end);
            }
        }
        int end = symbols.end(start, afterSpace);
        singleQuoteOpen = end == start + 1 && (afterSpace || c == '\u2018') && end < length && !runs.isSpace(end);
        return add(start, end);
    }

    private boolean afterCurrency() {
        int last = buffer.size() - 1;
        return last >= 0 && Character.getType(text.charAt(buffer.end(last) - 1)) == Character.CURRENCY_SYMBOL;
    }
}
