package org.dateline.archive.query;

/** A text that is no query. Points at what is wrong and says what to type instead. */
public final class QueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;
    private final String problem;
    private final String advice;

    QueryException(String query, int start, int end, String problem, String advice) {
        super("at character " + (start + 1) + " of the query: " + problem + ". " + advice + "\n  " + oneLine(query)
                + "\n  " + " ".repeat(start) + "^".repeat(Math.max(1, end - start)));
        this.start = start;
        this.end = end;
        this.problem = problem;
        this.advice = advice;
    }

    /** First code point of the query that is wrong, from 0; the query's length where something is missing at its end. */
    public int start() {
        return start;
    }

    /** The code point after the last that is wrong. */
    public int end() {
        return end;
    }

    /** What is wrong, without a full stop. */
    public String problem() {
        return problem;
    }

    /** What to do, a whole sentence. */
    public String advice() {
        return advice;
    }

    private static String oneLine(String query) {
        return query.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
