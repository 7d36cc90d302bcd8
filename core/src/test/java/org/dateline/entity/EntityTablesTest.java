package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.entity.internal.TableRows;
import org.dateline.language.LanguageStage;
import org.junit.jupiter.api.Test;

/** The rows of the tables do what their examples say. A retrained tagger may stumble over a sentence in thirty. */
class EntityTablesTest {

    private static final double STUMBLES = 0.03;
    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final EntityWords WORDS = EntityWords.standard();

    private static List<Reference> references(String text) {
        Page page = new Page(LANGUAGE.annotate(text), WORDS);
        List<Reference> names = new NameFinder(page, Calendar.standard()).find();
        return new ReferenceFinder(page, names).find();
    }

    @Test
    void nounsAreFoundInTheirExamples() {
        List<String[]> rows = TableRows.read(EntityWords.class, "role-nouns.tsv", 5);
        List<String> failed = new ArrayList<>();
        for (String[] row : rows) {
            if (references(row[4]).stream().noneMatch(reference -> row[0].equals(reference.noun))) {
                failed.add(row[4]);
            }
        }
        assertThat(failed).hasSizeLessThan((int) (rows.size() * STUMBLES));
    }

    @Test
    void pronounsAreFoundInTheirExamples() {
        List<String> failed = new ArrayList<>();
        for (String[] row : TableRows.read(EntityWords.class, "pronouns.tsv", 5)) {
            if (references(row[4]).stream()
                    .noneMatch(reference ->
                            reference.pronoun != null && reference.pronoun.equals(WORDS.pronoun(row[0])))) {
                failed.add(row[4]);
            }
        }
        assertThat(failed).hasSizeLessThan(3);
    }

    @Test
    void formsOfAddressBelongToPersonsAndTellTheirGender() {
        for (String[] row : TableRows.read(EntityWords.class, "honorifics.tsv", 4)) {
            assertThat(references(row[3])).as(row[3]).anySatisfy(reference -> {
                assertThat(reference.kind).isEqualTo(EntityKind.PERSON);
                assertThat(reference.words).endsWith("Orlan");
                assertThat(reference.addressed).isTrue();
            });
            assertThat(WORDS.ofHonorific(row[0])).isEqualTo(Gender.of(row[1]));
        }
    }

    @Test
    void seatsOfPowerAreOrganisations() {
        List<String> failed = new ArrayList<>();
        List<String[]> rows = TableRows.read(EntityWords.class, "metonyms.tsv", 2);
        for (String[] row : rows) {
            boolean found = references(row[1]).stream()
                    .anyMatch(reference -> reference.kind == EntityKind.ORGANIZATION
                            && String.join(" ", reference.words)
                                    .toLowerCase(Locale.ROOT)
                                    .endsWith(row[0]));
            if (!found) {
                failed.add(row[1]);
            }
        }
        assertThat(failed).hasSizeLessThan(3);
    }

    @Test
    void adjectivesOfPeoplesAreKnownByTheirEndings() {
        for (String[] row : TableRows.read(EntityWords.class, "people-endings.tsv", 2)) {
            assertThat(WORDS.isOfPeople(row[1])).as(row[1]).isTrue();
        }
        assertThat(WORDS.isOfPeople("Foreign")).isFalse();
        assertThat(WORDS.isOfPeople("Prime")).isFalse();
    }

    @Test
    void noWordStandsTwice() {
        for (String table : List.of("role-nouns.tsv", "pronouns.tsv")) {
            Set<String> seen = new HashSet<>();
            TableRows.read(EntityWords.class, table, 5)
                    .forEach(row -> assertThat(seen.add(row[0])).as(row[0]).isTrue());
        }
        Set<String> names = new HashSet<>();
        TableRows.read(EntityWords.class, "given-names.tsv", 2)
                .forEach(row -> assertThat(names.add(row[0])).as(row[0]).isTrue());
    }

    @Test
    void aSuffixMakesAnotherPerson() {
        for (String[] row : TableRows.read(EntityWords.class, "name-suffixes.tsv", 2)) {
            assertThat(WORDS.isNameSuffix(row[0])).isTrue();
        }
        NameSieve sieve = new NameSieve(WORDS);
        Draft father = new Draft(0, EntityKind.PERSON);
        sieve.keep(name("Peter", "Orlan"), father);
        assertThat(sieve.find(name("Peter", "Orlan"))).isSameAs(father);
        assertThat(sieve.find(name("Peter", "Orlan", "Jr."))).isNull();
    }

    @Test
    void aNameWithAHyphenIsWrittenAsOneWord() {
        NameSieve sieve = new NameSieve(WORDS);
        Draft minister = new Draft(0, EntityKind.PERSON);
        sieve.keep(name("Ada", "Holm", "-", "Nordby"), minister);
        assertThat(minister.name).isEqualTo("Ada Holm-Nordby");
        assertThat(sieve.find(name("Ada", "Holm", "-", "Nordby"))).isSameAs(minister);
        Draft loose = new Draft(1, EntityKind.PERSON);
        sieve.keep(name("Ada", "-"), loose);
        assertThat(loose.name).isEqualTo("Ada -");
    }

    private static Reference name(String... words) {
        Reference reference = new Reference(0, words.length, 0, Mention.Form.NAME, EntityKind.PERSON);
        reference.words = words;
        return reference;
    }
}
