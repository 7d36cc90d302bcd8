package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/** Those whom the articles name. Thread-safe. */
public final class Entities {

    private static final int ROLES = 500;
    private static final int COUNTERPARTS = 200;

    /** The numbers that are one entity after the curator's mergers: itself and those merged into it. */
    static final String SELF = "(SELECT number FROM entity WHERE number = ?1 OR merged = ?1)";

    /** From how many of its latest acts, as actor and as recipient each, an actor's page is counted, and from how many roles its career is told. */
    static final int ACTS = 10_000;

    private static final int ROLES_READ = 5_000;

    /** The latest acts of an entity, with the side that it is on. The order of the tables is fixed: the planner would rather go through all events. */
    private static final String ACT = "WITH act AS MATERIALIZED (" + latest('A') + " UNION ALL " + latest('R') + ") ";

    private static String latest(char side) {
        return "SELECT * FROM (SELECT event, side FROM party WHERE side = '" + side + "' AND entity IN " + SELF
                + " ORDER BY event DESC LIMIT " + ACTS + ")";
    }

    private static final String ENTITY = "SELECT e.*, coalesce(e.title, e.name) AS shown FROM entity e ";

    private final Database database;

    Entities(Database database) {
        this.database = database;
    }

    /** The entity of an id; of one that was merged into another, that other. */
    public Optional<EntitySummary> byId(String id) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                ENTITY + "WHERE e.number = (SELECT coalesce(merged, number) FROM entity WHERE number = ?)",
                Entities::entity,
                number(id))));
    }

    /**
     * Entities whose name, or a name merged into it, holds the words; those in most articles first.
     *
     * @param words any part of a name, in any letter case; empty for all
     */
    public Slice<EntitySummary> find(String words, Paging paging) {
        long[] after = Cursor.read(paging.cursor(), 1);
        long skip = after == null ? 0 : after[0];
        String pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.read(sql -> {
            List<EntitySummary> found = sql.all(
                    ENTITY
                            + "WHERE e.number IN (SELECT coalesce(merged, number) FROM entity WHERE name LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\')"
                            + " ORDER BY e.articles DESC, e.number LIMIT ? OFFSET ?",
                    Entities::entity,
                    pattern,
                    pattern,
                    paging.size(),
                    skip);
            return new Slice<>(found, found.size() < paging.size() ? null : Cursor.write(skip + found.size()));
        });
    }

    /** Those that an article names, the most mentioned first. */
    public List<EntitySummary> ofArticle(String article) {
        return database.read(sql -> sql.all(
                ENTITY
                        + "JOIN (SELECT coalesce(o.merged, o.number) AS root, sum(p.mentions) AS mentions FROM appearance p"
                        + " JOIN entity o ON o.number = p.entity JOIN article a ON a.number = p.article WHERE a.id = ? GROUP BY root) here"
                        + " ON here.root = e.number ORDER BY here.mentions DESC, e.number",
                Entities::entity,
                article));
    }

    /** All that is known of one. */
    public Optional<ActorPage> page(String id) {
        return database.read(sql -> {
            EntitySummary entity = sql.first(
                    ENTITY + "WHERE e.number = (SELECT coalesce(merged, number) FROM entity WHERE number = ?)",
                    Entities::entity,
                    number(id));
            return entity == null ? Optional.empty() : Optional.of(page(sql, entity));
        });
    }

    private static ActorPage page(Sql sql, EntitySummary entity) throws SQLException {
        long number = number(entity.id());
        List<String> aliases =
                sql.all("SELECT name FROM entity WHERE merged = ? ORDER BY number", row -> row.getString(1), number);
        List<ActorPage.DatedRole> roles = sql.all(
                "SELECT r.title, r.owner, r.day, a.id, a.publisher, r.first, r.last, r.exact FROM (SELECT rowid AS number FROM role WHERE entity IN "
                        + SELF + " ORDER BY day LIMIT " + ROLES_READ
                        + ") held CROSS JOIN role r ON r.rowid = held.number CROSS JOIN article a ON a.number = r.article WHERE a.current = 1"
                        + " GROUP BY r.title, r.owner, r.day, a.publisher ORDER BY r.day, r.article, r.first LIMIT "
                        + ROLES,
                row -> new ActorPage.DatedRole(
                        row.getString(1),
                        row.getString(2),
                        Moments.date(Sql.optionalLong(row, "day")),
                        row.getString(4),
                        row.getString(5),
                        new Part(row.getInt(6), row.getInt(7), row.getString(8))),
                number);
        List<ActorPage.TypeCount> types = sql.all(
                ACT
                        + "SELECT e.type, count(DISTINCT CASE WHEN p.side = 'A' THEN e.number END), count(DISTINCT CASE WHEN p.side = 'R' THEN e.number END)"
                        + " FROM act p CROSS JOIN event e ON e.number = p.event WHERE e.current = 1 AND e.verdict IS NOT 'REJECTED'"
                        + " GROUP BY e.type ORDER BY e.type",
                row -> new ActorPage.TypeCount(EventType.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)),
                number);
        List<ActorPage.Counterpart> counterparts = sql.all(
                ACT
                        + "SELECT r.number AS root, coalesce(r.title, r.name, o.country) AS shown, e.type,"
                        + " count(DISTINCT CASE WHEN p.side = 'A' THEN e.number END) AS did,"
                        + " count(DISTINCT CASE WHEN p.side = 'R' THEN e.number END) AS suffered"
                        + " FROM act p CROSS JOIN event e ON e.number = p.event"
                        + " CROSS JOIN party o ON o.event = p.event AND ((p.side = 'A' AND o.side = 'R') OR (p.side = 'R' AND o.side = 'A'))"
                        + " LEFT JOIN entity oe ON oe.number = o.entity LEFT JOIN entity r ON r.number = coalesce(oe.merged, oe.number)"
                        + " WHERE e.current = 1 AND e.verdict IS NOT 'REJECTED' AND coalesce(r.title, r.name, o.country) IS NOT NULL"
                        + " GROUP BY root, shown, e.type ORDER BY did + suffered DESC, shown, e.type LIMIT "
                        + COUNTERPARTS,
                row -> {
                    Long other = Sql.optionalLong(row, "root");
                    return new ActorPage.Counterpart(
                            other == null ? null : "e" + other,
                            row.getString("shown"),
                            EventType.valueOf(row.getString("type")),
                            row.getLong("did"),
                            row.getLong("suffered"));
                },
                number);
        List<@Nullable Long> span = new ArrayList<>();
        sql.all(
                "SELECT min(day) AS first, max(day) AS last FROM appearance WHERE current = 1 AND entity IN " + SELF,
                row -> span.add(Sql.optionalLong(row, "first")) && span.add(Sql.optionalLong(row, "last")),
                number);
        return new ActorPage(
                entity,
                Decisions.revision(sql, entity.id()),
                aliases,
                roles,
                types,
                counterparts,
                Moments.date(span.get(0)),
                Moments.date(span.get(1)));
    }

    private static EntitySummary entity(ResultSet row) throws SQLException {
        return new EntitySummary(
                "e" + row.getLong("number"),
                row.getString("shown"),
                row.getString("kind"),
                row.getString("country"),
                row.getString("sector"),
                Rows.spot(row, "shown"),
                row.getLong("articles"));
    }

    /** The number in an id; -1, which nothing has, if it is none. */
    static long number(String id) {
        try {
            return id.startsWith("e") ? Long.parseLong(id.substring(1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
