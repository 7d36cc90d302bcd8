package org.dateline.language;

/**
 * Where a word ends: what to do with the mark behind its letters. A mark may belong to it (the full stop of "Gen.", the
 * hyphen of "anti-war", the apostrophe of "O'Connor"), or part it from the next. For one text and one thread.
 */
final class Words {

    private final TextRuns runs;
    private final CharSequence text;
    private final TokenTables tables;
    private final TokenBuffer buffer;
    private final Compounds compounds;

    /** The buffer is only read: an abbreviation may depend on the token before it. */
    Words(TextRuns runs, TokenTables tables, TokenBuffer buffer, Compounds compounds) {
        this.runs = runs;
        this.text = runs.text;
        this.tables = tables;
        this.buffer = buffer;
        this.compounds = compounds;
    }

    /** Where the word that begins at {@code start} ends, clitics not included. */
    int end(int start) {
        int end = runs.word(start);
        while (end < runs.length) {
            int longer = extend(start, end);
            if (longer == end) {
                break;
            }
            end = longer;
        }
        return end;
    }

    /** Past the mark at {@code end}, and what follows it, if they belong to the word; else {@code end}. */
    private int extend(int start, int end) {
        char c = text.charAt(end);
        if (isAddressMark(c) && !runs.isSpace(end + 1)) {
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
            case '_', '@' -> runs.isLetterOrDigit(end + 1) ? runs.word(end + 1) : end;
            case '$' -> tables.currencies.has(text, start, end) ? end + 1 : end;
            case ':' -> Math.max(end, compounds.web(start, end));
            case '&', '/', '*' -> joined(start, end, c);
            default -> end;
        };
    }

    /** Marks between two parts of a word that may be one: "AT&T", "w/o", "sh*t". */
    private int joined(int start, int end, char c) {
        int next = runs.word(end + 1);
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
        if (!runs.isLetterOrDigit(end + 1)) {
            boolean hanging = first && runs.isSpace(end + 1) && tables.prefixes.has(text, start, end);
            return hanging ? end + 1 : end;
        }
        if (first && tables.prefixes.has(text, start, end)) {
            return runs.word(end + 1);
        }
        int next = runs.word(end + 1);
        return tables.suffixes.has(text, end + 1, next) ? next : end;
    }

    /** Past the full stop if it belongs to the word: abbreviations, initials, and letters with stops between. */
    private int dotted(int start, int end) {
        int stop = end;
        if (end - start == 1) {
            while (runs.is(stop, '.') && isSingleLetter(stop + 1)) {
                stop += 2;
            }
        }
        boolean full = runs.is(stop, '.') && !runs.isLetterOrDigit(stop + 1) && !runs.is(stop + 1, '.');
        if (stop > end) {
            return full ? stop + 1 : stop;
        }
        int label = runs.letters(end + 1);
        if (label > end + 1 && runs.is(label, '.') && tables.abbreviations.has(text, start, label + 1)) {
            return label + 1;
        }
        int kind = runs.is(end + 1, '.') ? WordTable.ABSENT : tables.abbreviations.get(text, start, end + 1);
        if (kind != WordTable.ABSENT && abbreviates(TokenTables.Abbreviation.ALL.get(kind), start, end)) {
            return end + 1;
        }
        return full && isInitial(start, end) ? end + 1 : end;
    }

    private boolean abbreviates(TokenTables.Abbreviation kind, int start, int end) {
        return switch (kind) {
            case BEFORE, ANYWHERE -> true;
            case BEFORE_FIGURE -> runs.isDigit(runs.space(end + 1));
            case CAPITAL_BEFORE_FIGURE ->
                Character.isUpperCase(text.charAt(start)) && runs.isDigit(runs.space(end + 1));
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
        int next = runs.space(end + 1);
        if (next == runs.length) {
            return false;
        }
        if (!afterName() && (text.charAt(start) == 'I' || tables.starters.has(text, next, runs.word(next)))) {
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
        int tail = runs.letters(end + 1);
        if (tail == end + 1) {
            return tables.elisions.has(text, start, end + 1) ? end + 1 : end;
        }
        boolean clitic = isNegation(start, end) || tables.clitics.has(text, end + 1, tail);
        return clitic || text.charAt(end) == '`' ? end : runs.word(end + 1);
    }

    /** Whether the word ends in the n of "n't". */
    boolean isNegation(int start, int end) {
        if (end - start < 2 || end + 1 >= runs.length || !Characters.isApostrophe(text.charAt(end))) {
            return false;
        }
        char n = text.charAt(end - 1);
        char t = text.charAt(end + 1);
        return (n == 'n' || n == 'N') && (t == 't' || t == 'T') && !runs.isLetterOrDigit(end + 2);
    }

    static boolean isAddressMark(char c) {
        return c == '.' || c == '-' || c == '_' || c == '@' || c == '+';
    }

    private boolean isSingleLetter(int position) {
        return runs.isLetter(position) && !runs.isLetterOrDigit(position + 1);
    }
}
