package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps after the first are tried on an archive that holds something. */
class MigrationTest {

    private static final int NEXT = Database.VERSION + 1;

    @TempDir
    Path folder;

    private Sql filled() throws SQLException {
        try (Archive archive = Archive.open(folder)) {
            archive.add(Invented.page("https://a.example/1")
                    .headline("Boat 1")
                    .text("Boat number 1 left the harbour of Tarn.")
                    .reading());
        }
        return new Sql(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE)));
    }

    @Test
    void aStepChangesTablesAndKeepsWhatIsInThem() throws SQLException {
        try (Sql sql = filled()) {
            Migration.run(
                    sql,
                    NEXT,
                    "ALTER TABLE article ADD COLUMN tide TEXT NOT NULL DEFAULT 'high';\nCREATE INDEX tides ON article (tide);\n");
            assertThat(sql.number("SELECT count(*) FROM article WHERE tide = 'high'"))
                    .isEqualTo(1);
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(NEXT);
        }
        assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(ArchiveException.NewerVersion.class);
    }

    @Test
    void aStepThatFailsLeavesEverythingAsItWas() throws SQLException {
        try (Sql sql = filled()) {
            assertThatThrownBy(
                            () -> Migration.run(
                                    sql,
                                    NEXT,
                                    "ALTER TABLE article ADD COLUMN tide TEXT;\nDELETE FROM article;\nCREATE TABLE meta (twice TEXT);\n"))
                    .isInstanceOf(SQLException.class);
            assertThat(sql.number("SELECT count(*) FROM article")).isEqualTo(1);
            assertThat(sql.number("SELECT count(*) FROM pragma_table_info('article') WHERE name = 'tide'"))
                    .isZero();
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(Database.VERSION);
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.maintenance().check()).isEmpty();
        }
    }
}
