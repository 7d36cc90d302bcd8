package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

class ArchiveOptionTest {

    @Test
    void whatIsTypedWins() {
        assertThat(ArchiveOption.folder(parsed("--archive", "typed"), Map.of("DATELINE_ARCHIVE", "told")))
                .isEqualTo(Path.of("typed"));
    }

    @Test
    void thenTheEnvironment() {
        assertThat(ArchiveOption.folder(parsed(), Map.of("DATELINE_ARCHIVE", "told")))
                .isEqualTo(Path.of("told"));
    }

    @Test
    void thenTheUsualName() {
        assertThat(ArchiveOption.folder(parsed(), Map.of())).isEqualTo(Path.of("dateline-archive"));
        assertThat(ArchiveOption.folder(parsed(), Map.of("DATELINE_ARCHIVE", " ")))
                .isEqualTo(Path.of("dateline-archive"));
    }

    @Test
    void anEmptyNameIsWrongUsage() {
        assertThatThrownBy(() -> ArchiveOption.folder(parsed("--archive", ""), Map.of()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("--archive names no folder");
    }

    private static ParseResult parsed(String... arguments) {
        CommandSpec spec = CommandSpec.create().name("x").addOption(ArchiveOption.spec());
        return new CommandLine(spec).parseArgs(arguments);
    }
}
