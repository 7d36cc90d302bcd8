package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the tokeniser knows by heart, from the tables beside this class: one fact a line, fields parted by tabs, the last
 * field an example that the tests run. Immutable and thread-safe.
 */
final class TokenTables {

    /** How an abbreviation ends its sentence, or does not. {@link #abbreviations} holds its place in {@link #ALL}. */
    enum Abbreviation {
        /** Stands before what it belongs to, and so never ends a sentence: "Gen.", "St.", "vs.". */
        BEFORE,
        /** Is one only before a figure: "p. 5". */
        BEFORE_FIGURE,
        /** Is one only before a figure and with a capital, and else a word: "No. 5". */
        CAPITAL_BEFORE_FIGURE,
        /** Is one only after a comma, and else a word: "Boston, Mass.". */
        AFTER_COMMA,
        /** May end a sentence, its full stop then doing two duties: "Inc.", "p.m.". */
        ANYWHERE;

        static final List<Abbreviation> ALL = List.of(values());
    }

    /** The kind of each abbreviation, full stop included, as its place in {@link Abbreviation#ALL}. */
    final WordTable abbreviations;

    /** First parts that keep their hyphen: "anti-". */
    final WordTable prefixes;

    /** Last parts that keep their hyphen: "-esque". */
    final WordTable suffixes;

    /** Where a word without apostrophe is cut in two, counted from its start. */
    final WordTable contractions;

    /** What follows an apostrophe and is a word of its own: "s", "ll". */
    final WordTable clitics;

    /** Words that begin or end with an apostrophe: "'em", "ol'". */
    final WordTable elisions;

    /** Measures that are cut from the figure before them: "km". */
    final WordTable units;

    /** Measures that are so only in small letters: "g", for "4G" is none. */
    final WordTable smallUnits;

    /** Last labels of host and file names: 1 if the label alone tells, 2 if it is an English word as well. */
    final WordTable domains;

    /** Words with a slash inside that are not two: "w/o". */
    final WordTable slashed;

    /** Letters before a currency sign: "US$". */
    final WordTable currencies;

    /** Words that begin sentences far oftener than they go on after an abbreviation. */
    final WordTable starters;

    /** Verbs that follow a quotation and its question mark in the same sentence. */
    final WordTable speech;

    /** Faces made of marks: ":-)". */
    final WordTable emoticons;

    private TokenTables(Map<String, Map<String, Integer>> tables) {
        abbreviations = table(tables, "abbreviation");
        prefixes = table(tables, "prefix");
        suffixes = table(tables, "suffix");
        contractions = table(tables, "contraction");
        clitics = table(tables, "clitic");
        elisions = table(tables, "elision");
        units = table(tables, "unit");
        smallUnits = table(tables, "small-unit");
        domains = table(tables, "domain");
        slashed = table(tables, "slashed");
        currencies = table(tables, "currency");
        starters = table(tables, "starter");
        speech = table(tables, "speech");
        emoticons = table(tables, "emoticon");
    }

    static TokenTables standard() {
        Map<String, Map<String, Integer>> tables = new LinkedHashMap<>();
        for (String[] row : rows("abbreviations.tsv")) {
            put(
                    tables,
                    "abbreviation",
                    row[1],
                    Abbreviation.ALL.indexOf(Abbreviation.valueOf(row[0].replace('-', '_'))));
        }
        for (String[] row : rows("words.tsv")) {
            String word = row[1].replace("|", "");
            int bar = row[1].indexOf('|');
            put(tables, row[0], word, Math.max(bar, 0));
        }
        for (String[] row : rows("domains.tsv")) {
            put(tables, "domain", row[1], row[0].equals("word") ? 2 : 1);
        }
        return new TokenTables(tables);
    }

    /** The lines of one of the tables, cut into fields, without comments. */
    static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream stream = TokenTables.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
        return rows;
    }

    private static void put(Map<String, Map<String, Integer>> tables, String table, String word, int value) {
        Integer before =
                tables.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(word.toLowerCase(Locale.ROOT), value);
        if (before != null) {
            throw new IllegalStateException("Twice in the table of " + table + "s: " + word);
        }
    }

    private static WordTable table(Map<String, Map<String, Integer>> tables, String name) {
        Map<String, Integer> table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("No table of " + name + "s");
        }
        return new WordTable(table);
    }
}
