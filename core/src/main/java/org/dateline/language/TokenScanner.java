package org.dateline.language;

/**
 * Cuts one text into tokens, from left to right, once. Each kind of character has its own way to find the end of the
 * token it begins: {@link Numbers}, {@link Symbols}, {@link Compounds} and, here, words. What follows a word decides
 * where it ends; the method {@link #word} is that decision, a case for each mark. For one text and one thread.
 *
 * <p>The conventions are those of UD English EWT and GUM as of release 2.16: hyphens part words except after an affix
 * ("long - term", "anti-war"), slashes part words, currency signs and measures stand apart from figures, clitics are
 * words of their own inside one surface token.
 */
final class TokenScanner {

    private final CharSequence text;
    private final int length;
    private final Characters characters;
    private final TokenTables tables;
    private final TokenBuffer buffer;
    private final Compounds compounds;
    private final Numbers numbers;
    private final Symbols symbols;

    /** A single quotation mark has been opened and not closed: an apostrophe after an s may close it. */
    private boolean singleQuoteOpen;

    TokenScanner(CharSequence text, Characters characters, TokenTables tables) {
        this.text = text;
        this.length = text.length();
        this.characters = characters;
        this.tables = tables;
        this.buffer = new TokenBuffer(length);
        this.compounds = new Compounds(text, characters, tables);
        this.numbers = new Numbers(text, characters, tables);
        this.symbols = new Symbols(text, characters, tables);
    }

    TokenBuffer scan() {
        int position = 0;
        boolean afterSpace = true;
        while (position < length) {
            byte kind = characters.kind(text, position);
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
        while (end < length && characters.kind(text, end) == Characters.SPACE) {
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
        if (end < length && isAddressMark(text.charAt(end))) {
            int address = compounds.address(start);
            if (address > end) {
                return add(start, address);
            }
        }
        boolean item = end < length && text.charAt(end) == '.' && end - start <= 2 && beginsLine() && spaceAt(end + 1);
        return add(start, item ? end + 1 : end);
    }

    private int word(int start) {
        int end = run(start);
        while (end < length) {
            int longer = extend(start, end);
            if (longer == end) {
                break;
            }
            end = longer;
        }
        return finish(start, end);
    }

    /** Past the mark at {@code end}, and what follows it, if they belong to the word; else {@code end}. */
    private int extend(int start, int end) {
        char c = text.charAt(end);
        if (isAddressMark(c) && !spaceAt(end + 1)) {
            int address = compounds.address(start);
            if (address > end) {
                return address;
            }
        }
        if (Characters.isApostrophe(c)) {
            return apostrophe(start, end);
        }
        if (Characters.isHyphen(c)) {
            return hyphened(start, end);
        }
        return switch (c) {
            case '.' -> dotted(start, end);
            case '_', '@' -> letterOrDigit(end + 1) ? run(end + 1) : end;
            case '$' -> tables.currencies.has(text, start, end) ? end + 1 : end;
            case ':' -> Math.max(end, compounds.web(start, end));
            case '&', '/', '*' -> joined(start, end, c);
            default -> end;
        };
    }

    /** Adds a word and the words that hide in it: clitics, and the second half of "cannot". */
    private int finish(int start, int end) {
        int position = end;
        int cut = tables.contractions.get(text, start, end);
        if (cut > 0) {
            split(start, start + cut, end);
        } else if (isNegation(start, end)) {
            position = split(start, end - 1, end + 2);
        } else {
            add(start, end);
            if (isPossessive(start, end)) {
                buffer.add(end, end + 1, true);
                return end + 1;
            }
        }
        while (position < length && Characters.isApostrophe(text.charAt(position))) {
            int tail = letters(position + 1);
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

    /** Marks between two parts of a word that may be one: "AT&T", "w/o", "sh*t". */
    private int joined(int start, int end, char c) {
        int next = run(end + 1);
        boolean one = switch (c) {
            case '&' -> next > end + 1 && isShort(start, end) && isShort(end + 1, next);
            case '/' -> tables.slashed.has(text, start, next);
            default -> next > end + 1;
        };
        return one ? next : end;
    }

    /** Few letters, or capitals: "AT&T", "R&D", "B&Bs", but not "pubs&bars". */
    private boolean isShort(int start, int end) {
        return end - start <= 4 && (end - start <= 2 || Character.isUpperCase(text.charAt(end - 1)));
    }

    /** Past the hyphen and what follows it if the first part is an affix or the last is; else where it was. */
    private int hyphened(int start, int end) {
        boolean first = start == 0 || !Characters.isHyphen(text.charAt(start - 1));
        if (!letterOrDigit(end + 1)) {
            boolean hanging = first && spaceAt(end + 1) && tables.prefixes.has(text, start, end);
            return hanging ? end + 1 : end;
        }
        if (first && tables.prefixes.has(text, start, end)) {
            return run(end + 1);
        }
        int next = run(end + 1);
        return tables.suffixes.has(text, end + 1, next) ? next : end;
    }

    /** Past the full stop if it belongs to the word: abbreviations, initials, and letters with stops between. */
    private int dotted(int start, int end) {
        int stop = end;
        if (end - start == 1) {
            while (stop < length && text.charAt(stop) == '.' && isSingleLetter(stop + 1)) {
                stop += 2;
            }
        }
        boolean full = isStop(stop) && !letterOrDigit(stop + 1) && !isStop(stop + 1);
        if (stop > end) {
            return full ? stop + 1 : stop;
        }
        int kind = isStop(end + 1) ? WordTable.ABSENT : tables.abbreviations.get(text, start, end + 1);
        if (kind != WordTable.ABSENT && abbreviates(TokenTables.Abbreviation.ALL[kind], start, end)) {
            return end + 1;
        }
        return full && isInitial(start, end) ? end + 1 : end;
    }

    private boolean abbreviates(TokenTables.Abbreviation kind, int start, int end) {
        return switch (kind) {
            case BEFORE, ANYWHERE -> true;
            case BEFORE_FIGURE -> {
                int next = skipSpace(end + 1);
                yield next < length && characters.kind(text, next) == Characters.DIGIT;
            }
            case AFTER_COMMA -> {
                int last = buffer.size() - 1;
                yield last >= 0 && text.charAt(buffer.start(last)) == ',' && Character.isUpperCase(text.charAt(start));
            }
        };
    }

    /** A capital and a full stop before another name: "W. Bush", but not "plan B." at the end or before "The". */
    private boolean isInitial(int start, int end) {
        if (end - start != 1 || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int next = skipSpace(end + 1);
        if (next == length) {
            return false;
        }
        if (!afterName() && (text.charAt(start) == 'I' || tables.starters.has(text, next, run(next)))) {
            return false;
        }
        char c = text.charAt(next);
        return Character.isLetter(c) || c == ',' || c == ';' || c == '(' || c == '&';
    }

    /** Whether the token before begins with a capital. */
    private boolean afterName() {
        int last = buffer.size() - 1;
        return last >= 0 && Character.isUpperCase(text.charAt(buffer.start(last)));
    }

    /** Past an apostrophe inside a word ("O'Connor") or after one that drops a letter ("ol'"); not past a clitic. */
    private int apostrophe(int start, int end) {
        int tail = letters(end + 1);
        if (tail == end + 1) {
            return tables.elisions.has(text, start, end + 1) ? end + 1 : end;
        }
        boolean clitic = isNegation(start, end) || tables.clitics.has(text, end + 1, tail);
        return clitic || text.charAt(end) == '`' ? end : run(end + 1);
    }

    /** Whether the word ends in the n of "n't". */
    private boolean isNegation(int start, int end) {
        if (end - start < 2 || end + 1 >= length || !Characters.isApostrophe(text.charAt(end))) {
            return false;
        }
        char n = text.charAt(end - 1);
        char t = text.charAt(end + 1);
        return (n == 'n' || n == 'N') && (t == 't' || t == 'T') && !letterOrDigit(end + 2);
    }

    /** Whether the apostrophe after the word is the possessive of a plural and no closing quotation mark. */
    private boolean isPossessive(int start, int end) {
        if (singleQuoteOpen || end - start < 2 || end >= length || letterOrDigit(end + 1)) {
            return false;
        }
        char c = text.charAt(end);
        boolean doubled = end + 1 < length && text.charAt(end + 1) == c;
        char last = text.charAt(end - 1);
        return (c == '\'' || c == '\u2019') && !doubled && (last == 's' || last == 'S' || last == 'x' || last == 'z');
    }

    private int mark(int start, boolean afterSpace) {
        char c = text.charAt(start);
        if (Characters.isApostrophe(c) || c == '\u2018') {
            return quote(start, c, afterSpace);
        }
        boolean digit = start + 1 < length && characters.kind(text, start + 1) == Characters.DIGIT;
        if (digit && (c == '.' && (afterSpace || afterCurrency()) || c == '+' && afterSpace)) {
            return add(start, numbers.end(start + 1));
        }
        if ((c == '@' || c == '#') && !letterOrDigit(start - 1)) {
            int tag = compounds.tag(start);
            if (tag > 0) {
                return add(start, tag);
            }
        }
        return add(start, symbols.end(start, afterSpace));
    }

    private int quote(int start, char c, boolean afterSpace) {
        int tail = letters(start + 1);
        if (c != '\u2018' && tail > start + 1) {
            int cut = tables.contractions.get(text, start, tail);
            if (cut > 0) {
                return split(start, start + cut, tail);
            }
            if (tables.elisions.has(text, start, tail)) {
                return add(start, tail);
            }
        }
        int digits = numbers.digits(start + 1);
        if (c != '`' && afterSpace && digits == start + 3) {
            int end = digits < length && text.charAt(digits) == 's' ? digits + 1 : digits;
            if (!letterOrDigit(end)) {
                return add(start, end);
            }
        }
        int end = symbols.end(start, afterSpace);
        singleQuoteOpen = end == start + 1 && (afterSpace || c == '\u2018') && end < length && !spaceAt(end);
        return add(start, end);
    }

    private boolean afterCurrency() {
        int last = buffer.size() - 1;
        return last >= 0 && Character.getType(text.charAt(buffer.end(last) - 1)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether the next token is the first of its line. */
    private boolean beginsLine() {
        return buffer.atLineStart();
    }

    private int run(int from) {
        int end = from;
        while (end < length) {
            byte kind = characters.kind(text, end);
            if (kind != Characters.LETTER && kind != Characters.DIGIT) {
                break;
            }
            end++;
        }
        return end;
    }

    private int letters(int from) {
        int end = from;
        while (end < length && characters.kind(text, end) == Characters.LETTER) {
            end++;
        }
        return end;
    }

    private boolean isStop(int position) {
        return position < length && text.charAt(position) == '.';
    }

    private boolean isSingleLetter(int position) {
        return position < length
                && characters.kind(text, position) == Characters.LETTER
                && !letterOrDigit(position + 1);
    }

    private static boolean isAddressMark(char c) {
        return c == '.' || c == '-' || c == '_' || c == '@' || c == '+';
    }

    private int skipSpace(int from) {
        int end = from;
        while (end < length && end < from + 8 && characters.kind(text, end) == Characters.SPACE) {
            end++;
        }
        return end;
    }

    private boolean letterOrDigit(int position) {
        if (position < 0 || position >= length) {
            return false;
        }
        byte kind = characters.kind(text, position);
        return kind == Characters.LETTER || kind == Characters.DIGIT;
    }

    private boolean spaceAt(int position) {
        return position >= length || characters.kind(text, position) == Characters.SPACE;
    }
}
