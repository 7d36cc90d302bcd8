package org.dateline.language;

import java.util.Arrays;

/**
 * Groups tokens into sentences, with rules. A sentence ends at a blank line, and at a full stop, question or exclamation
 * mark or ellipsis with the quotation marks and brackets that close after it, if what follows can begin a sentence. What
 * begins with a small letter cannot ("“Why?” he asked"), except in text without capitals. The full stop of an
 * abbreviation ends a sentence only before a word that seldom goes on after one ("in the U.S. The"). Immutable and
 * thread-safe.
 */
public final class SentenceSplitter {

    private static final int SPEECH_WITHIN = 4;

    private final TokenTables tables;

    private SentenceSplitter(TokenTables tables) {
        this.tables = tables;
    }

    /** A splitter with Dateline's own tables. */
    public static SentenceSplitter standard() {
        return new SentenceSplitter(TokenTables.standard());
    }

    /** The sentences of a text: none if there are no tokens. */
    public SentenceBounds split(TokenList tokens) {
        return new Split(tokens).run();
    }

    /** One text on its way. */
    private final class Split {

        private final TokenList tokens;
        private final String text;
        private final int size;
        private final boolean capitals;
        private int[] ends = new int[16];
        private int count;
        private boolean quoteOpen;

        Split(TokenList tokens) {
            this.tokens = tokens;
            this.text = tokens.text();
            this.size = tokens.size();
            this.capitals = hasCapitals();
        }

        SentenceBounds run() {
            int sentence = 0;
            int token = 0;
            while (token < size) {
                int next = token + 1;
                if (first(token) == '"') {
                    quoteOpen = !quoteOpen;
                }
                boolean stop = isStop(token);
                if (stop || endsWithStop(token)) {
                    next = closed(next);
                    if (next < size && !breaks(next) && !ends(sentence, token, next, stop)) {
                        token = next;
                        continue;
                    }
                } else if (next < size && !breaks(next)) {
                    token = next;
                    continue;
                }
                end(next);
                sentence = next;
                token = next;
            }
            return new SentenceBounds(Arrays.copyOf(ends, count), count);
        }

        private void end(int token) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = token;
            if (token < size && tokens.blockBefore(token)) {
                quoteOpen = false;
            }
        }

        /** Whether the lines of the text part here: another block, or an item of a list on a line of its own. */
        private boolean breaks(int next) {
            return tokens.blockBefore(next) || (tokens.lineBefore(next) && (isBullet(next) || isStop(next - 1)));
        }

        /** Past the quotation marks, brackets, notes and faces that close after a stop. */
        private int closed(int from) {
            int token = from;
            while (token < size && !tokens.lineBefore(token)) {
                char c = first(token);
                boolean spaced = tokens.spaceBefore(token);
                if (c == '"' && (!spaced || (quoteOpen && token + 1 < size && tokens.spaceBefore(token + 1)))) {
                    quoteOpen = false;
                } else if (c == '[' && isNote(token)) {
                    token += 2;
                } else if (!(closes(c) && !spaced) && !isFace(token)) {
                    return token;
                }
                token++;
            }
            return token;
        }

        private boolean ends(int sentence, int token, int next, boolean stop) {
            int begin = next;
            while (begin + 1 < size && opens(first(begin)) && !tokens.blockBefore(begin + 1)) {
                begin++;
            }
            char c = first(begin);
            if (!stop) {
                return capitals
                        && Character.isUpperCase(c)
                        && canEnd(token)
                        && tables.starters.has(text, tokens.start(begin), tokens.end(begin));
            }
            if (continues(c)
                    || isItem(sentence, token)
                    || (tokens.end(begin) - tokens.start(begin) == 1 && isStop(begin))) {
                return false;
            }
            if (capitals && Character.isLowerCase(c) && !isMixed(begin)) {
                return tokens.end(token) - tokens.start(token) > 1
                        && first(token) != '.'
                        && first(token) != '\u2026'
                        && next == token + 1;
            }
            boolean quoted = next > token + 1 && first(token) != '.';
            return !(quoted && begin == next && isAttributed(next));
        }

        /** A name and a verb of speech after a quotation: “Why?” Holt asked. */
        private boolean isAttributed(int from) {
            for (int i = from; i < Math.min(from + SPEECH_WITHIN, size); i++) {
                if (tables.speech.has(text, tokens.start(i), tokens.end(i))) {
                    return !tables.starters.has(text, tokens.start(from), tokens.end(from));
                }
                if (!Character.isUpperCase(first(i))) {
                    return false;
                }
            }
            return false;
        }

        /** The number of an item of a list at the head of a sentence: "1. The first". */
        private boolean isItem(int sentence, int token) {
            return token == sentence + 1
                    && Character.isDigit(first(sentence))
                    && first(token) == '.'
                    && tokens.end(sentence) - tokens.start(sentence) <= 2;
        }

        private boolean canEnd(int token) {
            int kind = tables.abbreviations.get(text, tokens.start(token), tokens.end(token));
            if (kind != WordTable.ABSENT) {
                return TokenTables.Abbreviation.ALL.get(kind) != TokenTables.Abbreviation.BEFORE;
            }
            return tokens.end(token) - tokens.start(token) > 2;
        }

        private boolean isStop(int token) {
            return Characters.isStop(first(token)) && !Character.isLetterOrDigit(last(token));
        }

        /** An abbreviation or initial with its full stop. */
        private boolean endsWithStop(int token) {
            return last(token) == '.' && tokens.end(token) - tokens.start(token) > 1;
        }

        private boolean isBullet(int token) {
            char c = first(token);
            return c == '\u2022'
                    || c == '*'
                    || c == '-'
                    || c == '\u2013'
                    || (Character.isDigit(c) && last(token) == '.');
        }

        /** "[12]". */
        private boolean isNote(int token) {
            return token + 2 < size && first(token + 2) == ']' && Character.isDigit(first(token + 1));
        }

        private boolean isFace(int token) {
            int start = tokens.start(token);
            return Character.getType(Characters.codePoint(text, start)) == Character.OTHER_SYMBOL
                    || tables.emoticons.has(text, start, tokens.end(token));
        }

        /** "iPhone". */
        private boolean isMixed(int token) {
            int second = tokens.start(token) + 1;
            return second < tokens.end(token) && Character.isUpperCase(text.charAt(second));
        }

        private boolean hasCapitals() {
            int upper = 0;
            for (int i = 0; i < size; i++) {
                if (Character.isUpperCase(first(i)) && ++upper * 64 > size) {
                    return true;
                }
            }
            return false;
        }

        private char first(int token) {
            return text.charAt(tokens.start(token));
        }

        private char last(int token) {
            return text.charAt(tokens.end(token) - 1);
        }
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\u201D' || c == '\u2019' || c == '\'' || c == '\u00BB';
    }

    private static boolean opens(char c) {
        return c == '"' || c == '\u201C' || c == '\u2018' || c == '\'' || c == '(' || c == '[' || c == '\u00AB';
    }

    /** Marks that cannot begin a sentence. */
    private static boolean continues(char c) {
        return c == ',' || c == ';' || c == ':' || c == ')' || c == ']';
    }
}
