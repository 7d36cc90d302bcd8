package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dateline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPrinterTest {

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void setsAPageForAnyWidth(int columns) throws IOException {
        Golden.check("full-" + columns + ".txt", new ReadingPrinter(columns, false).print(Samples.full()));
    }

    @Test
    void setsAPageInColour() throws IOException {
        Golden.check("full-80-colour.txt", new ReadingPrinter(80, true).print(Samples.full()));
    }

    @Test
    void setsWideCharacters() throws IOException {
        Golden.check("wide-40.txt", new ReadingPrinter(40, false).print(Samples.wide()));
    }

    @Test
    void setsABareSentence() throws IOException {
        Golden.check("bare-80.txt", new ReadingPrinter(80, false).print(Samples.bare()));
    }

    @Test
    void setsAnExplanation() throws IOException {
        Golden.check("explained-80.txt", new ExplanationPrinter(80, false).print(Samples.explained()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 21, 33, 79, 99, 200, 100_000})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (Reading reading : new Reading[] {Samples.full(), Samples.wide(), Samples.bare()}) {
            assertThat(new ReadingPrinter(columns, false).print(reading).lines())
                    .allMatch(line -> DisplayText.width(line) <= Math.clamp(columns, 20, 100));
        }
    }

    @Test
    void withoutColourNoEscapesAreWritten() {
        for (Reading reading : new Reading[] {Samples.full(), Samples.wide(), Samples.bare()}) {
            assertThat(new ReadingPrinter(80, false).print(reading)).doesNotContain("\u001B");
        }
    }
}
