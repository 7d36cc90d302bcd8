package org.dateline.language;

/**
 * What stands before a sentence proper at the head of a text or paragraph: a dateline ("TROMSØ, Norway (Northlight News) —", "LIMA -"),
 * or a word in capitals and a colon ("LYON:"). It belongs to the sentence, but not to its tree: a parser that reads it with the rest
 * takes the town for the subject. Stateless.
 */
final class LeadIn {

    private static final int LONGEST = 16;
    private static final int SHORTEST_CAPITALS = 3;

    private LeadIn() {}

    /**
     * Where the lead-in of a sentence ends.
     *
     * @param from the sentence's first token
     * @param to the token after its last
     * @return the token after the lead-in's last, the dash or the colon; {@code from} if there is none
     */
    static int end(TokenList tokens, int from, int to) {
        if (!opensBlock(tokens, from) || !startsWithCapital(tokens, from)) {
            return from;
        }
        boolean capitals = isCapitals(tokens, from);
        boolean bracket = false;
        int open = -1;
        for (int token = from; token < to - 2 && token < from + LONGEST; token++) {
            String form = tokens.form(token);
            if (open < 0 && token > from && isDash(form)) {
                return (capitals || bracket) && !touches(tokens, token) ? token + 1 : from;
            }
            if (open < 0 && form.equals(":")) {
                return capitals && token > from ? token + 1 : from;
            }
            if (form.equals("(")) {
                open = token;
            } else if (form.equals(")")) {
                bracket = open >= 0;
                open = -1;
            } else if (open < 0 && !isNamePart(tokens, token, form)) {
                return from;
            }
        }
        return from;
    }

    /** Whether nothing but white space with a line break, or nothing at all, stands before. */
    private static boolean opensBlock(TokenList tokens, int token) {
        if (token == 0) {
            return true;
        }
        int breaks = tokens.text().indexOf('\n', tokens.end(token - 1));
        return breaks >= 0 && breaks < tokens.start(token);
    }

    private static boolean isDash(String form) {
        return form.equals("-") || form.equals("--") || form.equals("\u2014") || form.equals("\u2013");
    }

    /** A hyphen inside a word: "Port-au-Prince", "AL-ARISH". */
    private static boolean touches(TokenList tokens, int token) {
        return tokens.form(token).equals("-") && tokens.end(token) == tokens.start(token + 1);
    }

    private static boolean isNamePart(TokenList tokens, int token, String form) {
        return form.equals(",")
                || form.equals("/")
                || form.equals("-")
                || startsWithCapital(tokens, token)
                || Character.isDigit(form.charAt(0));
    }

    private static boolean startsWithCapital(TokenList tokens, int token) {
        return Character.isUpperCase(tokens.text().charAt(tokens.start(token)));
    }

    private static boolean isCapitals(TokenList tokens, int token) {
        String form = tokens.form(token);
        if (form.length() < SHORTEST_CAPITALS) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }
}
