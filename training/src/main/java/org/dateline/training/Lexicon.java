package org.dateline.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.language.internal.HashIndex;
import org.dateline.language.internal.TokenFeatures;

/** Words of names from open tables of facts, each with the kinds of name it was seen in: a hint, which the network weighs by context. */
final class Lexicon {

    static final int PLACE = 1;
    private static final int PEOPLE = 2;
    static final int GIVEN_NAME = 4;
    static final int FAMILY_NAME = 8;
    static final int ORGANIZATION = 16;

    private static final Set<String> COMMON = Set.of(
            "the",
            "of",
            "and",
            "or",
            "in",
            "on",
            "for",
            "de",
            "la",
            "al",
            "le",
            "du",
            "da",
            "del",
            "dos",
            "das",
            "el",
            "to",
            "is",
            "a",
            "an",
            "at",
            "by",
            "new",
            "north",
            "south",
            "east",
            "west",
            "port",
            "int'l",
            "airport",
            "bay",
            "sea",
            "gulf",
            "island",
            "islands",
            "people's",
            "republic",
            "united",
            "democratic",
            "party",
            "party's",
            "states",
            "will",
            "may",
            "none",
            "member");

    /** The words with the kinds of name that each was seen in, a bit each. */
    private final Map<String, Integer> spelled = new TreeMap<>();

    private Lexicon() {}

    static Lexicon empty() {
        return new Lexicon();
    }

    static Lexicon read(Path reference) throws IOException {
        Lexicon lexicon = new Lexicon();
        for (String line : Files.readAllLines(reference.resolve("factbook-extract/countries.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 10) {
                lexicon.add(columns[3] + " " + columns[7] + " " + columns[10], PLACE);
                lexicon.add(columns[8].replace("(s)", " " + columns[8].replace("(s)", "s")) + " " + columns[9], PEOPLE);
            }
        }
        for (String line : Files.readAllLines(reference.resolve("countries/i18n-nationality.en.json"))) {
            String[] quoted = line.split("\"");
            if (quoted.length > 3 && quoted[1].length() == 2) {
                lexicon.add(quoted[3], PEOPLE);
            }
        }
        for (String line : Files.readAllLines(reference.resolve("natural-earth-names/features.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 2 && !columns[0].equals("elevation")) {
                lexicon.add(columns[2], PLACE);
            }
        }
        for (String line : Files.readAllLines(reference.resolve("leaders-factbook/leaders.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 4) {
                for (String word : columns[4].split("[ -]")) {
                    boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
                    lexicon.add(word, capitals ? FAMILY_NAME : GIVEN_NAME);
                }
            }
        }
        for (String file : new String[] {"executive.yaml", "legislators-current.yaml"}) {
            for (String line :
                    Files.readAllLines(reference.resolve("us-legislators").resolve(file))) {
                String text = line.strip();
                if (text.startsWith("first: ")) {
                    lexicon.add(text.substring(7), GIVEN_NAME);
                } else if (text.startsWith("last: ")) {
                    lexicon.add(text.substring(6), FAMILY_NAME);
                }
            }
        }
        for (String file : new String[] {"igo_membership.tsv", "political_parties.tsv"}) {
            for (String line :
                    Files.readAllLines(reference.resolve("factbook-extract").resolve(file))) {
                lexicon.add(line.split("\t", -1)[1], ORGANIZATION);
            }
        }
        lexicon.addAll("given-names.txt", GIVEN_NAME);
        lexicon.addAll("place-words.txt", PLACE);
        lexicon.addAll("organization-words.txt", ORGANIZATION);
        return lexicon;
    }

    /** Adds a list that training carries with it: a word a line, comments after "#". */
    private void addAll(String resource, int kind) throws IOException {
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("Missing on the class path: " + resource);
            }
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    add(line, kind);
                }
            }
        }
    }

    private void add(String words, int kind) {
        for (String word : words.split("[ ,;()/]+")) {
            if (word.length() > 1
                    && Character.isUpperCase(word.charAt(0))
                    && !COMMON.contains(word.toLowerCase(Locale.ROOT))) {
                spelled.merge(word, kind, (a, b) -> a | b);
            }
        }
    }

    /** The words of one kind, in the order of their letters; family names that are all capitals get small letters. */
    List<String> words(int kind) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : spelled.entrySet()) {
            String word = entry.getKey();
            if ((entry.getValue() & kind) != 0) {
                boolean capitals = kind == FAMILY_NAME && word.equals(word.toUpperCase(Locale.ROOT));
                found.add(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
            }
        }
        return found;
    }

    /** The kinds of each word as the network sees it, whatever the case. */
    private Map<Long, Integer> kinds() {
        Map<Long, Integer> kinds = new TreeMap<>();
        spelled.forEach((word, kind) -> kinds.merge(TokenFeatures.hash(word), kind, (a, b) -> a | b));
        return kinds;
    }

    long[] hashes() {
        return kinds().keySet().stream().mapToLong(Long::longValue).toArray();
    }

    long[] masks() {
        return kinds().values().stream().mapToLong(Integer::longValue).toArray();
    }

    HashIndex index() {
        return HashIndex.of(
                hashes(), kinds().values().stream().mapToInt(Integer::intValue).toArray());
    }
}
