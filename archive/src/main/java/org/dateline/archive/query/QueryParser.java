package org.dateline.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query by recursive descent over its code points. One parser reads one query.
 *
 * <pre>
 * any    = all ("OR" all)*
 * all    = one ("AND"? one)*
 * one    = ("-" | "!" | "NOT") one | "(" any ")" | field ":" value | value | "*"
 * value  = '"' ... '"' | characters up to a blank or a parenthesis
 * </pre>
 *
 * <p>So words side by side bind closer than {@code OR}: {@code a b OR c} asks for both of the first or the third alone.
 */
final class QueryParser {

    /** Deep enough for every query a person writes, and shallow enough for every stack. */
    private static final int DEEPEST = 50;

    private static final int LONGEST = 10_000;

    private final String query;
    private final int[] points;
    private int at;
    private int depth;

    QueryParser(String query) {
        this.query = query;
        this.points = query.codePoints().toArray();
    }

    Query parse() {
        if (points.length > LONGEST) {
            throw wrong(LONGEST, points.length, "the query has more than " + LONGEST + " characters", "Shorten it.");
        }
        blanks();
        if (at == points.length) {
            return Query.EVERYTHING;
        }
        Query whole = any();
        if (at < points.length) {
            throw wrong(at, at + 1, "a parenthesis closes that was never opened", "Remove it, or open it with (.");
        }
        return whole;
    }

    private Query any() {
        List<Query> parts = new ArrayList<>();
        parts.add(all());
        while (isWord("OR")) {
            int operator = at;
            at += 2;
            blanks();
            if (atEnd()) {
                throw wrong(
                        operator,
                        operator + 2,
                        "nothing stands behind OR",
                        "Say what else it may be, or write \"OR\" for the word.");
            }
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        if (isWord("OR") || isWord("AND")) {
            throw wrong(
                    at,
                    at + (isWord("OR") ? 2 : 3),
                    "nothing stands before it",
                    "Say what comes first, or write it in quotation marks for the word.");
        }
        while (!atEnd() && !isWord("OR")) {
            if (isWord("AND")) {
                int operator = at;
                at += 3;
                blanks();
                if (atEnd() || isWord("OR") || isWord("AND")) {
                    throw wrong(
                            operator,
                            operator + 3,
                            "nothing stands behind AND",
                            "Say what else it must be, or write \"AND\" for the word.");
                }
            }
            parts.add(one());
            blanks();
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Query> flat = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.And inner) {
                flat.addAll(inner.parts());
            } else {
                flat.add(part);
            }
        }
        return new Query.And(flat);
    }

    private Query one() {
        int start = at;
        if (++depth > DEEPEST) {
            throw wrong(start, start + 1, "more than " + DEEPEST + " levels deep", "Take some parentheses out.");
        }
        try {
            return one(start);
        } finally {
            depth--;
        }
    }

    private Query one(int start) {
        int first = points[at];
        if (isWord("NOT") || ((first == '-' || first == '!') && at + 1 < points.length && !isBlank(points[at + 1]))) {
            at += isWord("NOT") ? 3 : 1;
            blanks();
            if (atEnd() || isWord("OR") || isWord("AND")) {
                throw wrong(start, at, "nothing stands behind it", "Say what is not wanted.");
            }
            return new Query.Not(one());
        }
        if (first == '(') {
            return group(start);
        }
        if (first == '"') {
            String text = quoted();
            return new Query.Text(text, true);
        }
        int colon = fieldEnd();
        if (colon > 0) {
            return field(start, colon);
        }
        String word = bare();
        if (word.equals("*")) {
            return Query.EVERYTHING;
        }
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong(start, at, "no letter and no digit to look for", "Type a word, or * for everything.");
        }
        return new Query.Text(word, false);
    }

    private Query group(int start) {
        at++;
        blanks();
        if (at < points.length && points[at] == ')') {
            throw wrong(start, at + 1, "nothing stands between the parentheses", "Remove them, or fill them.");
        }
        if (at == points.length) {
            throw wrong(start, start + 1, "a parenthesis opens and never closes", "Close it with ).");
        }
        Query inner = any();
        if (at == points.length) {
            throw wrong(start, start + 1, "a parenthesis opens and never closes", "Close it with ).");
        }
        at++;
        return inner;
    }

    /** The index of the colon behind a run of letters that starts here and has something other than a slash behind it, or -1. */
    private int fieldEnd() {
        int end = at;
        while (end < points.length && Character.isLetter(points[end])) {
            end++;
        }
        boolean address = end + 1 < points.length && points[end] == ':' && points[end + 1] == '/';
        return end > at && end < points.length && points[end] == ':' && !address ? end : -1;
    }

    private Query field(int start, int colon) {
        String typed = new String(points, start, colon - start);
        Optional<QueryField> field = QueryField.of(typed);
        if (field.isEmpty()) {
            throw wrong(
                    start,
                    colon + 1,
                    "there is no field " + typed + ":",
                    "The fields are " + QueryField.all() + "; for the words themselves, write \"" + typed
                            + ":...\" in quotation marks.");
        }
        at = colon + 1;
        if (at == points.length || isBlank(points[at]) || points[at] == ')') {
            throw wrong(
                    start,
                    at,
                    "nothing stands behind " + typed + ":",
                    "Write the value right behind the colon, without a blank.");
        }
        if (points[at] == '(') {
            throw wrong(
                    at, at + 1, "a field takes one value", "Repeat the field: (" + typed + ":a OR " + typed + ":b).");
        }
        int value = at;
        boolean phrase = points[at] == '"';
        String text = phrase ? quoted() : bare();
        return new FieldValues(query, value, at).read(field.get(), text, phrase);
    }

    private String quoted() {
        int start = at++;
        while (at < points.length && points[at] != '"') {
            at++;
        }
        if (at == points.length) {
            throw wrong(start, start + 1, "a quotation mark opens and never closes", "Close it with \".");
        }
        String text = new String(points, start + 1, at - start - 1).strip();
        at++;
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong(start, at, "no letter and no digit between the quotation marks", "Type a word between them.");
        }
        return text;
    }

    private String bare() {
        int start = at;
        while (at < points.length
                && !isBlank(points[at])
                && points[at] != '('
                && points[at] != ')'
                && points[at] != '"') {
            at++;
        }
        return new String(points, start, at - start);
    }

    private boolean atEnd() {
        return at == points.length || points[at] == ')';
    }

    private boolean isWord(String word) {
        int end = at + word.length();
        if (end > points.length || !new String(points, at, word.length()).equals(word)) {
            return false;
        }
        return end == points.length || isBlank(points[end]) || points[end] == '(' || points[end] == ')';
    }

    private void blanks() {
        while (at < points.length && isBlank(points[at])) {
            at++;
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private QueryException wrong(int start, int end, String problem, String advice) {
        return new QueryException(query, start, end, problem, advice);
    }
}
