package org.dateline.archive;

import java.sql.SQLException;
import java.sql.Statement;

/** One step from a version of the tables to the next. Stateless. */
final class Migration {

    private Migration() {}

    /**
     * Takes all of a step or nothing of it: the new version is part of the same transaction.
     *
     * @param to the version it leads to
     * @param script statements, each ending at a semicolon at the end of a line
     * @throws SQLException if a statement fails; the tables are then as they were
     */
    static void run(Sql sql, int to, String script) throws SQLException {
        try (Statement statement = sql.connection().createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (String each : script.split(";\\R")) {
                    if (!each.isBlank()) {
                        statement.execute(each);
                    }
                }
                statement.execute("PRAGMA application_id = " + Database.APPLICATION);
                statement.execute("PRAGMA user_version = " + to);
                statement.execute("COMMIT");
            } catch (SQLException failure) {
                statement.execute("ROLLBACK");
                throw failure;
            }
        }
    }
}
