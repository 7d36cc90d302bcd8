package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection with the statements that were prepared on it. Used by one thread at a time. */
final class Sql implements AutoCloseable {

    /** Makes a value of the row that the results stand at. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** Runs a change. Returns how many rows it touched. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        return statement.executeUpdate();
    }

    /** Runs an insertion. Returns the number of the new row. */
    long insert(String sql, @Nullable Object... values) throws SQLException {
        change(sql, values);
        Long number = first("SELECT last_insert_rowid()", row -> row.getLong(1));
        return number == null ? 0 : number;
    }

    /** The first row, or null. */
    <T> @Nullable T first(String sql, Row<T> mapper, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? mapper.read(row) : null;
        }
    }

    /** All rows. */
    <T> List<T> all(String sql, Row<T> mapper, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        List<T> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(mapper.read(row));
            }
        }
        return found;
    }

    /** All rows of a question that is asked in these words only once, so that it is not worth keeping prepared. */
    <T> List<T> once(String sql, Row<T> mapper) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(mapper.read(row));
            }
        }
        return found;
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        Long found = first(sql, row -> row.getLong(1), values);
        return found == null ? 0 : found;
    }

    /** The number in the only row, or null if there is NULL. */
    @Nullable
    Long optionalNumber(String sql) throws SQLException {
        PreparedStatement statement = prepared(sql);
        try (ResultSet row = statement.executeQuery()) {
            long value = row.next() ? row.getLong(1) : 0;
            return row.wasNull() ? null : value;
        }
    }

    /** A list of numbers as SQL spells it. */
    static String in(List<Long> numbers) {
        StringBuilder list = new StringBuilder("(");
        for (long number : numbers) {
            list.append(list.length() == 1 ? "" : ",").append(number);
        }
        return list.append(')').toString();
    }

    static @Nullable Long optionalLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Double optionalDouble(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            if (statements.size() > 300) {
                forget();
            }
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Lets go of all prepared statements: the driver leaves some of them useless after an error. */
    void forget() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    @Override
    public void close() throws SQLException {
        try {
            forget();
        } finally {
            connection.close();
        }
    }
}
