package org.dateline.language.conllu;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Opens no files: the caller hands over lines. Not thread-safe,
 * as it has no state to share; every call is its own.
 */
public final class ConlluReader {

    private static final int COLUMNS = 10;

    private ConlluReader() {}

    /**
     * Reads every sentence.
     *
     * @param lines the file's lines without their ends; for example {@code Files.lines(path)}
     * @throws IllegalArgumentException if a line is no CoNLL-U; the message has the line's number, from 1
     */
    public static List<ConlluSentence> read(Stream<String> lines) {
        List<ConlluSentence> sentences = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        List<ConlluLine> rows = new ArrayList<>();
        int number = 0;
        for (Iterator<String> i = lines.iterator(); i.hasNext(); ) {
            String line = i.next();
            number++;
            if (line.isBlank()) {
                finish(sentences, comments, rows);
            } else if (line.startsWith("#") && rows.isEmpty()) {
                comments.add(line);
            } else {
                rows.add(row(line, number));
            }
        }
        finish(sentences, comments, rows);
        return sentences;
    }

    private static void finish(List<ConlluSentence> sentences, List<String> comments, List<ConlluLine> rows) {
        if (!rows.isEmpty()) {
            sentences.add(new ConlluSentence(comments, rows));
            comments.clear();
            rows.clear();
        }
    }

    private static ConlluLine row(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("Line " + number + ": CoNLL-U has ten columns, here are "
                    + columns.length + "; are they separated by tabs?");
        }
        String id = columns[0];
        int dash = id.indexOf('-');
        int dot = id.indexOf('.');
        if (dash > 0) {
            return new ConlluLine.MultiwordToken(
                    number(id.substring(0, dash), number),
                    number(id.substring(dash + 1), number),
                    columns[1],
                    columns[5],
                    columns[9]);
        }
        if (dot > 0) {
            return new ConlluLine.EmptyNode(
                    number(id.substring(0, dot), number),
                    number(id.substring(dot + 1), number),
                    columns[1],
                    columns[2],
                    columns[3],
                    columns[4],
                    columns[5],
                    columns[8],
                    columns[9]);
        }
        return new ConlluLine.Word(
                number(id, number),
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6].equals("_") ? -1 : number(columns[6], number),
                columns[7],
                columns[8],
                columns[9]);
    }

    private static int number(String digits, int line) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Line " + line + ": \"" + digits + "\" is no number of a word", e);
        }
    }
}
