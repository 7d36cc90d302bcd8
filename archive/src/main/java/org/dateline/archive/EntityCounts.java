package org.dateline.archive;

import java.sql.SQLException;

/**
 * Keeps beside an entity in how many current articles it is named, under whatever name was merged into it: an article names some thirty of them, and those
 * that matter are in a third of all. Every change of who is named where comes here, in the transaction that makes it. Used on the writing thread alone.
 */
final class EntityCounts {

    /** Those that an article names, each once. */
    private static final String NAMED =
            "(SELECT coalesce(e.merged, e.number) FROM appearance p JOIN entity e ON e.number = p.entity WHERE p.article = ?)";

    private EntityCounts() {}

    /** A current article has come. */
    static void add(Sql sql, long article) throws SQLException {
        sql.change("UPDATE entity SET articles = articles + 1 WHERE number IN " + NAMED, article);
    }

    /** An article that was current is so no more, or what it says is taken out. */
    static void remove(Sql sql, long article) throws SQLException {
        sql.change("UPDATE entity SET articles = articles - 1 WHERE number IN " + NAMED, article);
    }

    /** Something else has happened: it was merged with others, or parted from them. */
    static void recount(Sql sql, long entity) throws SQLException {
        sql.change(
                "UPDATE entity SET articles = (SELECT count(DISTINCT a.article) FROM appearance a WHERE a.current = 1 AND a.entity IN "
                        + Entities.SELF + ") WHERE number = ?1",
                entity);
    }
}
