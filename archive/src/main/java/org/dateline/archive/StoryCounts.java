package org.dateline.archive;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what lists tell of a story beside it: how many articles of how many outlets, from which day to which. Every change of a story's articles comes here,
 * in the transaction that makes it. Used on the writing thread alone.
 */
final class StoryCounts {

    private static final String COUNTED =
            "(SELECT count(*), count(DISTINCT a.publisher), min(a.day), max(a.day) FROM article a WHERE a.story = story.number AND a.current = 1)";

    private StoryCounts() {}

    /** One current article has come to a story. A large story is not counted again for it. */
    static void add(Sql sql, long story, long article) throws SQLException {
        sql.change(
                "UPDATE story SET articles = articles + 1, revision = revision + 1, first = min(coalesce(first, a.day), coalesce(a.day, first)),"
                        + " last = max(coalesce(last, a.day), coalesce(a.day, last)), outlets = outlets + (a.publisher IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM article b WHERE b.story = ?1 AND b.current = 1 AND b.publisher = a.publisher AND b.number <> a.number))"
                        + " FROM article a WHERE story.number = ?1 AND a.number = ?2",
                story,
                article);
    }

    /** Something else has happened to a story's articles. Null for no story. */
    static void recount(Sql sql, @Nullable Long story) throws SQLException {
        if (story != null) {
            sql.change(
                    "UPDATE story SET revision = revision + 1, (articles, outlets, first, last) = " + COUNTED
                            + " WHERE number = ?",
                    story);
        }
    }

    /** The story that an article is shown in, or null. */
    static @Nullable Long of(Sql sql, long article) throws SQLException {
        return sql.first(
                "SELECT story FROM article WHERE number = ? AND story IS NOT NULL", row -> row.getLong(1), article);
    }
}
