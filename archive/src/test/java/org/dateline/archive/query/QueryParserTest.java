package org.dateline.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.query.Query.And;
import org.dateline.archive.query.Query.Dates;
import org.dateline.archive.query.Query.In;
import org.dateline.archive.query.Query.Named;
import org.dateline.archive.query.Query.Near;
import org.dateline.archive.query.Query.Not;
import org.dateline.archive.query.Query.Or;
import org.dateline.archive.query.Query.Point;
import org.dateline.archive.query.Query.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static Text word(String text) {
        return new Text(text, false);
    }

    @Test
    void wordsSideBySideAreAllWanted() {
        assertThat(Query.parse(" herring  deal ")).isEqualTo(new And(List.of(word("herring"), word("deal"))));
        assertThat(Query.parse("herring AND deal")).isEqualTo(Query.parse("herring deal"));
    }

    @Test
    void sideBySideBindsCloserThanOr() {
        assertThat(Query.parse("a b OR c"))
                .isEqualTo(new Or(List.of(new And(List.of(word("a"), word("b"))), word("c"))));
        assertThat(Query.parse("a (b OR c)"))
                .isEqualTo(new And(List.of(word("a"), new Or(List.of(word("b"), word("c"))))));
    }

    @Test
    void nothingAndAStarAreEverything() {
        assertThat(Query.parse("")).isEqualTo(Query.EVERYTHING);
        assertThat(Query.parse("  ")).isEqualTo(Query.EVERYTHING);
        assertThat(Query.parse("*")).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void threeWaysToSayNot() {
        Query none = new And(List.of(word("a"), new Not(word("b"))));
        assertThat(Query.parse("a -b")).isEqualTo(none);
        assertThat(Query.parse("a !b")).isEqualTo(none);
        assertThat(Query.parse("a NOT b")).isEqualTo(none);
        assertThat(Query.parse("-(a OR b)")).isEqualTo(new Not(new Or(List.of(word("a"), word("b")))));
    }

    @Test
    void aHyphenInsideAWordIsNoNot() {
        assertThat(Query.parse("cease-fire")).isEqualTo(word("cease-fire"));
    }

    @Test
    void smallOrIsAWord() {
        assertThat(Query.parse("sink or swim")).isInstanceOf(And.class);
        assertThat(Query.parse("ORGAN")).isEqualTo(word("ORGAN"));
    }

    @Test
    void phrasesAndFields() {
        assertThat(Query.parse("\"herring deal\"")).isEqualTo(new Text("herring deal", true));
        assertThat(Query.parse("publisher:\"The Courier\""))
                .isEqualTo(new In(QueryField.PUBLISHER, "The Courier", true));
        assertThat(Query.parse("Actor:RUS")).isEqualTo(new In(QueryField.ACTOR, "RUS", false));
        assertThat(Query.parse("event:assault")).isEqualTo(new In(QueryField.EVENT, "ASSAULT", false));
        assertThat(Query.parse("status:Claimed")).isEqualTo(new In(QueryField.STATUS, "CLAIMED", false));
    }

    @Test
    void addressesAndTimesOfDayAreNoFields() {
        assertThat(Query.parse("https://a.example/x")).isEqualTo(word("https://a.example/x"));
        assertThat(Query.parse("12:30")).isEqualTo(word("12:30"));
    }

    @Test
    void days() {
        LocalDate first = LocalDate.of(2025, 7, 1);
        assertThat(Query.parse("date:2025-07-01..2025-07-10")).isEqualTo(new Dates(first, LocalDate.of(2025, 7, 10)));
        assertThat(Query.parse("date:2025-07")).isEqualTo(new Dates(first, LocalDate.of(2025, 7, 31)));
        assertThat(Query.parse("date:2025-07-01..")).isEqualTo(new Dates(first, null));
        assertThat(Query.parse("date:..2024")).isEqualTo(new Dates(null, LocalDate.of(2024, 12, 31)));
    }

    @Test
    void circles() {
        assertThat(Query.parse("near:Kyiv,50km")).isEqualTo(new Near(new Named("Kyiv"), 50));
        assertThat(Query.parse("near:\"New York,7.5 km\"")).isEqualTo(new Near(new Named("New York"), 7.5));
        assertThat(Query.parse("near:-33.9,18.4,120km")).isEqualTo(new Near(new Point(-33.9, 18.4), 120));
    }

    /** Start and end are code points: a flag is two of them, and four chars. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "herring \"deal       | 8  | 9  | never closes",
                "(a OR b              | 0  | 1  | never closes",
                "a )                  | 2  | 3  | never opened",
                "()                   | 0  | 2  | between the parentheses",
                "a OR                 | 2  | 4  | behind OR",
                "OR a                 | 0  | 2  | before it",
                "a AND OR b           | 2  | 5  | behind AND",
                "a🇳🇴 plaec:Oslo      | 4  | 10 | no field plaec:",
                "a🇳🇴 date:2025-02-30 | 9  | 19 | the calendar has no 2025-02-30",
                "date:yesterday       | 5  | 14 | is no date",
                "date:2025-07-02..2025-07-01 | 5 | 27 | comes before",
                "date:..              | 5  | 7  | no day on either side",
                "event:WAR            | 6  | 9  | no event type",
                "status:maybe         | 7  | 12 | no status",
                "near:Kyiv            | 5  | 9  | distance is missing",
                "near:Kyiv,-5km       | 5  | 14 | is no distance",
                "near:91,0,5km        | 5  | 13 | no such point",
                "actor:               | 0  | 6  | nothing stands behind actor:",
                "actor:(a OR b)       | 6  | 7  | takes one value",
                "a -                  | 2  | 3  | no letter and no digit",
                "\"!!\"               | 0  | 4  | no letter and no digit"
            })
    void errorsPointAtTheCharacter(String text, int start, int end, String problem) {
        QueryException error = catchThrowableOfType(QueryException.class, () -> Query.parse(text));
        assertThat(error).isNotNull();
        assertThat(error.problem()).contains(problem);
        assertThat(List.of(error.start(), error.end())).isEqualTo(List.of(start, end));
        assertThat(error.advice()).endsWith(".");
    }

    @Test
    void theMessageDrawsAnArrow() {
        QueryException error = catchThrowableOfType(QueryException.class, () -> Query.parse("herring event:WAR"));
        assertThat(error)
                .hasMessageContaining("at character 15 of the query")
                .hasMessageEndingWith("\n                ^^^");
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        QueryException deep = catchThrowableOfType(QueryException.class, () -> Query.parse("(".repeat(5_000) + "a"));
        assertThat(deep.problem()).contains("levels deep");
        QueryException minus = catchThrowableOfType(QueryException.class, () -> Query.parse("-".repeat(5_000) + "a"));
        assertThat(minus.problem()).contains("levels deep");
        QueryException long_ = catchThrowableOfType(QueryException.class, () -> Query.parse("a ".repeat(6_000)));
        assertThat(long_.problem()).contains("more than 10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b OR c",
                "a (b OR c) -d",
                "-(a b)",
                "\"herring deal\" publisher:\"The Courier\"",
                "date:2025-07-01..",
                "near:\"New York,7.5km\" event:ASSAULT",
                "near:-33.9,18.4,120km",
                "(a OR (b c)) (d OR e)",
                "*"
            })
    void aQueryPrintedIsTheSameQuery(String text) {
        Query query = Query.parse(text);
        assertThat(Query.parse(query.toString())).isEqualTo(query);
    }
}
