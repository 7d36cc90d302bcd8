package org.dateline.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.internal.TableRows;
import org.jspecify.annotations.Nullable;

/** Words by which writers say that something was said or thought. Immutable and thread-safe. */
final class CueTable {

    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> adjectives = new HashMap<>();

    private final Map<String, Cue> adverbs = new HashMap<>();
    private final Map<String, Cue> phrases = new HashMap<>();

    private CueTable() {}

    static CueTable standard() {
        CueTable table = new CueTable();
        for (String[] row : TableRows.read(CueTable.class, "cues.tsv", 5)) {
            Map<String, Cue> words = switch (row[0]) {
                case "v" -> table.verbs;
                case "n" -> table.nouns;
                case "a" -> table.adjectives;
                case "r" -> table.adverbs;
                case "p" -> table.phrases;
                default -> throw new IllegalStateException("cues.tsv: no kind of word: " + row[0]);
            };
            words.put(row[1], cue(row[2].equals("stance"), row[3]));
        }
        return table;
    }

    private static Cue cue(boolean stance, String frames) {
        boolean quote = false;
        boolean clause = false;
        boolean infinitive = false;
        boolean object = false;
        boolean as = false;
        boolean raises = false;
        boolean addressee = false;
        boolean moves = false;
        boolean holder = false;
        List<String> prepositions = new ArrayList<>();
        String particle = "";
        for (String frame : frames.split(" ")) {
            switch (frame) {
                case "quote" -> quote = true;
                case "that" -> clause = true;
                case "to" -> infinitive = true;
                case "object" -> object = true;
                case "as" -> as = true;
                case "raises" -> raises = true;
                case "addressee" -> addressee = true;
                case "out_", "up_", "down_", "off_" -> particle = frame.substring(0, frame.length() - 1);
                case "moves" -> moves = true;
                case "holder" -> holder = true;
                case "-" -> {}
                default -> prepositions.add(frame.replace("_", ""));
            }
        }
        return new Cue(
                stance,
                quote,
                clause,
                infinitive,
                object,
                as,
                raises,
                addressee,
                moves,
                holder,
                List.copyOf(prepositions),
                particle);
    }

    @Nullable
    Cue verb(String lemma) {
        return verbs.get(lower(lemma));
    }

    @Nullable
    Cue noun(String lemma) {
        return nouns.get(lower(lemma));
    }

    @Nullable
    Cue adjective(String lemma) {
        return adjectives.get(lower(lemma));
    }

    @Nullable
    Cue adverb(String lemma) {
        return adverbs.get(lower(lemma));
    }

    @Nullable
    Cue phrase(String lemma) {
        return phrases.get(lower(lemma));
    }

    private static String lower(String lemma) {
        return !lemma.isEmpty() && Character.isUpperCase(lemma.charAt(0)) ? lemma.toLowerCase(Locale.ROOT) : lemma;
    }
}
