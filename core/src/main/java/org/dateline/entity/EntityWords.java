package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.internal.TableRows;
import org.jspecify.annotations.Nullable;

/** The package's tables: nouns for people, pronouns, given names, forms of address, seats of power. Immutable, thread-safe. */
final class EntityWords {

    /** What a common noun says of whom it stands for. */
    record Noun(EntityKind kind, Gender gender, Sort sort) {}

    enum Sort {
        OFFICE,
        EPITHET,
        PERSON,
        GROUP,
        ORGANIZATION,
        PLACE,
        TEXT
    }

    /** What a pronoun says. {@code person} is 1, 2 or 3; {@code number} is 's', 'p' or '-' for either. */
    record Pronoun(int person, char number, Gender gender) {}

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Gender> honorifics = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Map<String, Boolean> metonyms = new HashMap<>();

    private final Map<String, Boolean> suffixes = new HashMap<>();

    private final List<String> peopleEndings = new ArrayList<>();

    private EntityWords() {}

    static EntityWords standard() {
        EntityWords words = new EntityWords();
        for (String[] row : TableRows.read(EntityWords.class, "role-nouns.tsv", 5)) {
            Noun noun = new Noun(
                    EntityKind.valueOf(row[1]), Gender.of(row[2]), Sort.valueOf(row[3].toUpperCase(Locale.ROOT)));
            words.nouns.put(row[0], noun);
        }
        for (String[] row : TableRows.read(EntityWords.class, "pronouns.tsv", 5)) {
            words.pronouns.put(row[0], new Pronoun(Integer.parseInt(row[1]), row[2].charAt(0), Gender.of(row[3])));
        }
        for (String[] row : TableRows.read(EntityWords.class, "given-names.tsv", 2)) {
            words.givenNames.put(row[0], Gender.of(row[1]));
        }
        for (String[] row : TableRows.read(EntityWords.class, "honorifics.tsv", 4)) {
            words.honorifics.put(row[0], Gender.of(row[1]));
            if (!row[2].equals("-")) {
                words.offices.put(row[0], row[2]);
            }
        }
        for (String[] row : TableRows.read(EntityWords.class, "metonyms.tsv", 2)) {
            words.metonyms.put(row[0], true);
        }
        for (String[] row : TableRows.read(EntityWords.class, "name-suffixes.tsv", 2)) {
            words.suffixes.put(row[0], true);
        }
        TableRows.read(EntityWords.class, "people-endings.tsv", 2).forEach(row -> words.peopleEndings.add(row[0]));
        return words;
    }

    /** Whether a word looks like the adjective of a people or a party: "Danish". */
    boolean isOfPeople(String word) {
        if (word.length() < 5 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (String ending : peopleEndings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** "Jr.": it makes another person of the same name. */
    boolean isNameSuffix(String word) {
        return suffixes.containsKey(word);
    }

    /** By its lemma in any case; null if it stands for nobody that we know of. */
    @Nullable
    Noun noun(String lemma) {
        Noun noun = nouns.get(lemma);
        return noun != null ? noun : nouns.get(lower(lemma));
    }

    @Nullable
    Pronoun pronoun(String form) {
        return pronouns.get(lower(form));
    }

    /** Unknown for a name that is not in the table or borne by women and men. */
    Gender ofGivenName(String name) {
        return givenNames.getOrDefault(name, Gender.UNKNOWN);
    }

    /** Null for a word that is no form of address. */
    @Nullable
    Gender ofHonorific(String form) {
        String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        return bare.length() > 9 ? null : honorifics.get(lower(bare));
    }

    /** The noun that a form of address is short for: "senator" for "Sen."; null if for none. */
    @Nullable
    String office(String form) {
        String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        return bare.length() > 9 ? null : offices.get(lower(bare));
    }

    boolean isMetonym(String words) {
        return metonyms.containsKey(lower(words));
    }

    static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 0x7f) {
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return word;
    }
}
