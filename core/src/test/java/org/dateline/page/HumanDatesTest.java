package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HumanDatesTest {

    static List<String[]> examples() {
        return Examples.of("dates.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsDateLines(String text, String where, String expected) {
        String[] known = where.split(" ");
        Timestamp found = HumanDates.parse(text, orNull(known[0]), orNull(known[1]));
        assertThat(found == null ? "-" : found.toString()).as(text).isEqualTo(expected);
    }

    private static @Nullable String orNull(String field) {
        return field.equals("-") ? null : field;
    }

    @Test
    void saysWhereInTheTextTheDateStands() {
        String caption = "Fans outside the stadium, Thursday, July 10, 2025, in Eastport.";
        HumanDates.Found found = Objects.requireNonNull(HumanDates.find(caption, 0, "en", null));
        assertThat(caption.substring(found.start(), found.end())).isEqualTo("Thursday, July 10, 2025");
    }

    @Test
    void findsTheSecondDateAfterTheFirst() {
        String line = "Published 10 July 2025 at 09:30 BST, updated 11 July 2025";
        HumanDates.Found first = Objects.requireNonNull(HumanDates.find(line, 0, "en", "GB"));
        assertThat(line.substring(first.start(), first.end())).isEqualTo("10 July 2025 at 09:30 BST");
        HumanDates.Found second = Objects.requireNonNull(HumanDates.find(line, first.end(), "en", "GB"));
        assertThat(second.timestamp()).isEqualTo(Timestamp.of(LocalDate.of(2025, 7, 11)));
    }

    /** The table is ours; the running JDK is only asked whether it knows a full name that the table lacks. */
    @ParameterizedTest
    @MethodSource("languages")
    void knowsEveryFullMonthNameOfTheRuntime(String language) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.of(language));
            Timestamp found = HumanDates.parse("10 " + name + " 2025", language, null);
            assertThat(found).as(language + " " + name).isEqualTo(Timestamp.of(LocalDate.of(2025, month, 10)));
        }
    }

    static List<String> languages() {
        return List.of(
                "en", "de", "fr", "es", "pt", "it", "nl", "ca", "gl", "ro", "sv", "nb", "da", "is", "fi", "et", "pl",
                "cs", "sk", "sl", "hr", "hu", "sq", "tr", "az", "id", "ms", "sw", "af", "vi", "ru", "uk", "be", "bg",
                "mk", "sr", "hy", "ka", "el", "he", "ar", "fa", "ur", "hi", "mr", "bn", "gu", "ta", "te", "kn", "ml",
                "th");
    }
}
