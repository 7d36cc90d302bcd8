package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void believesTheLauncher() {
        Terminal terminal = Terminal.of(Map.of("DATELINE_TERMINAL", "out,error", "DATELINE_COLUMNS", "132"));
        assertThat(terminal).isEqualTo(new Terminal(true, true, 132, true));
        assertThat(Terminal.of(Map.of("DATELINE_TERMINAL", ",error"))).isEqualTo(new Terminal(false, true, 80, true));
        assertThat(Terminal.of(Map.of("DATELINE_TERMINAL", ""))).isEqualTo(new Terminal(false, false, 80, true));
    }

    @Test
    void theUserKnowsTheWidthBest() {
        assertThat(Terminal.of(Map.of("COLUMNS", "60", "DATELINE_COLUMNS", "132"))
                        .columns())
                .isEqualTo(60);
    }

    @Test
    void aWidthThatIsNoneIsPassedOver() {
        assertThat(Terminal.of(Map.of("COLUMNS", "wide", "DATELINE_COLUMNS", "132"))
                        .columns())
                .isEqualTo(132);
        assertThat(Terminal.of(Map.of("COLUMNS", "0")).columns()).isEqualTo(80);
        assertThat(Terminal.of(Map.of("COLUMNS", "", "DATELINE_COLUMNS", "")).columns())
                .isEqualTo(80);
    }

    @Test
    void noColourIsHonoured() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1")).colourWelcome()).isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", "")).colourWelcome()).isTrue();
        assertThat(Terminal.of(Map.of("TERM", "dumb")).colourWelcome()).isFalse();
    }
}
