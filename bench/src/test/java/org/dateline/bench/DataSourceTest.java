package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSourceTest {

    @Test
    void readsWhereASetComesFrom(@TempDir Path folder) throws IOException {
        Path set = Files.createDirectories(folder.resolve("harbour"));
        Files.writeString(set.resolve("README.txt"), "source: an invented set\ncommit: 12ab 2025-03-04\nsize: 3\n");
        assertThat(DataSource.read(set))
                .isEqualTo(new DataSource("harbour", "an invented set", "12ab 2025-03-04", "not stated"));
    }

    @Test
    void aFolderWithoutASetIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> DataSource.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--data");
    }
}
