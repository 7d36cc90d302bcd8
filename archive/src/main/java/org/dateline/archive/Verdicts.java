package org.dateline.archive;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What decisions do to the tables. Events are known again after a new reading by type and trigger: their ids count from v1 in each article and move when an
 * event before them comes or goes. Used on the writing thread, but for {@link #dangling}.
 */
final class Verdicts {

    private final Clock clock;

    Verdicts(Clock clock) {
        this.clock = clock;
    }

    /**
     * A decision made sure of.
     *
     * @param trace of an event, type and trigger: {@code ASSAULT@120-128}; else null
     */
    record Plan(
            @Nullable String object,
            @Nullable String value,
            @Nullable String trace) {}

    /** Checks that a decision makes sense, and fixes what it leaves open. */
    Plan plan(Sql sql, Decision.Act act, String subject, @Nullable String object, @Nullable String value)
            throws SQLException {
        return switch (act) {
            case MERGE -> {
                boolean entities = subject.startsWith("e");
                long one = entities ? entity(sql, subject) : story(sql, subject);
                if (object == null) {
                    throw new ArchiveException.Unknown(
                            "it is not said what " + subject + " is merged into", "Name the other one.");
                }
                long other = entities ? entity(sql, object) : story(sql, object);
                if (one == other) {
                    throw new ArchiveException.Unknown(
                            subject + " and " + object + " are one already", "Nothing is to be done.");
                }
                yield new Plan(object, value, null);
            }
            case SPLIT -> {
                if (subject.startsWith("e")) {
                    entity(sql, subject);
                    yield new Plan(null, value, null);
                }
                long story = story(sql, subject);
                long left = object == null
                        ? 0
                        : sql.number("SELECT count(*) FROM article WHERE id = ? AND story = ?", object, story);
                if (left == 0) {
                    throw new ArchiveException.Unknown(
                            "article " + object + " is not in story " + subject, "Name one of its articles.");
                }
                if (value != null) {
                    story(sql, value);
                }
                yield new Plan(object, value == null ? newStory(sql) : value, null);
            }
            case ACCEPT, REJECT -> new Plan(null, value, trace(sql, subject));
            case RENAME -> {
                if (value == null || value.isBlank()) {
                    throw new ArchiveException.Unknown("the new name of " + subject + " is empty", "Give one.");
                }
                if (subject.startsWith("e")) {
                    entity(sql, subject);
                } else {
                    story(sql, subject);
                }
                yield new Plan(null, value.strip(), null);
            }
            case UNDO -> throw new IllegalStateException("planned by nobody");
        };
    }

    /**
     * Does what a decision says.
     *
     * @param reindex whether the articles concerned are to be indexed anew
     */
    void apply(Sql sql, Decision decision, @Nullable String trace, boolean reindex) throws SQLException {
        String subject = decision.subject();
        if (reindex && decision.act() == Decision.Act.MERGE) {
            reindex(sql, decision);
        }
        switch (decision.act()) {
            case MERGE -> {
                boolean entities = subject.startsWith("e");
                String table = entities ? "entity" : "story";
                String object = String.valueOf(decision.object());
                long one = entities ? entity(sql, subject) : story(sql, subject);
                long other = entities ? entity(sql, object) : story(sql, object);
                if (one != other) {
                    sql.change("UPDATE " + table + " SET merged = ?1 WHERE number = ?2 OR merged = ?2", other, one);
                    if (entities) {
                        EntityCounts.recount(sql, other);
                    } else {
                        sql.change("UPDATE article SET story = ? WHERE story = ?", other, one);
                        StoryCounts.recount(sql, one);
                        StoryCounts.recount(sql, other);
                    }
                }
            }
            case SPLIT -> {
                if (subject.startsWith("e")) {
                    long number = Entities.number(subject);
                    long left = entity(sql, subject);
                    sql.change("UPDATE entity SET merged = NULL WHERE number = ?", number);
                    EntityCounts.recount(sql, number);
                    EntityCounts.recount(sql, left);
                } else {
                    split(sql, String.valueOf(decision.object()), String.valueOf(decision.value()));
                }
            }
            case ACCEPT, REJECT -> {
                Long event = find(sql, subject, trace);
                if (event != null) {
                    String verdict = decision.act() == Decision.Act.ACCEPT ? "ACCEPTED" : "REJECTED";
                    sql.change("UPDATE event SET verdict = ? WHERE number = ?", verdict, event);
                }
            }
            case RENAME -> {
                if (subject.startsWith("e")) {
                    sql.change(
                            "UPDATE entity SET title = ? WHERE number = ?", decision.value(), Entities.number(subject));
                } else {
                    sql.change("UPDATE story SET chosen = ? WHERE id = ?", decision.value(), subject);
                }
            }
            case UNDO -> {}
        }
        if (reindex && decision.act() != Decision.Act.MERGE) {
            reindex(sql, decision);
        }
    }

    /** Works out anew what all decisions together do. */
    void replay(Sql sql) throws SQLException {
        Set<Long> parted = new TreeSet<>(sql.all(
                "SELECT number FROM entity WHERE merged IS NOT NULL UNION SELECT merged FROM entity WHERE merged IS NOT NULL",
                row -> row.getLong(1)));
        sql.change("UPDATE entity SET merged = NULL WHERE merged IS NOT NULL");
        for (long entity : parted) {
            EntityCounts.recount(sql, entity);
        }
        sql.change("UPDATE entity SET title = NULL WHERE title IS NOT NULL");
        Set<Long> moved = new TreeSet<>(sql.all(
                "SELECT story FROM article WHERE story <> clustered UNION SELECT clustered FROM article WHERE story <> clustered",
                row -> row.getLong(1)));
        sql.change("UPDATE story SET merged = NULL, chosen = NULL WHERE merged IS NOT NULL OR chosen IS NOT NULL");
        sql.change("UPDATE event SET verdict = NULL WHERE verdict IS NOT NULL");
        sql.change("UPDATE article SET story = clustered WHERE story <> clustered");
        for (Held held : held(sql, null)) {
            apply(sql, held.decision, held.trace, false);
        }
        for (long story : moved) {
            StoryCounts.recount(sql, story);
        }
    }

    /** The same for the events of one article, which has been read anew. */
    void replay(Sql sql, String article) throws SQLException {
        for (Held held : held(sql, article)) {
            apply(sql, held.decision, held.trace, false);
        }
    }

    /** An article leaves the story that it is in for another. */
    private static void split(Sql sql, String article, String into) throws SQLException {
        Long left = sql.first(
                "SELECT story FROM article WHERE id = ? AND story IS NOT NULL", row -> row.getLong(1), article);
        Long joined = sql.first("SELECT coalesce(merged, number) FROM story WHERE id = ?", row -> row.getLong(1), into);
        sql.change("UPDATE article SET story = ? WHERE id = ?", joined, article);
        StoryCounts.recount(sql, left);
        StoryCounts.recount(sql, joined);
    }

    /** Puts all articles that a decision concerns into the ledger, so that the index reads them anew. */
    void reindex(Sql sql, Decision decision) throws SQLException {
        String subject = decision.subject();
        if (subject.indexOf('.') > 0) {
            sql.change(
                    "INSERT INTO ledger (at, change, article) SELECT ?, 'decided', number FROM article WHERE id = ?",
                    clock.millis(),
                    subject.substring(0, subject.lastIndexOf('.')));
        } else if (subject.startsWith("e")) {
            sql.change(
                    "INSERT INTO ledger (at, change, article) SELECT DISTINCT ?1, 'decided', p.article FROM appearance p WHERE p.current = 1 AND"
                            + " p.entity IN (SELECT number FROM entity WHERE number = ?2 OR merged = ?2)",
                    clock.millis(),
                    Entities.number(subject));
        }
    }

    List<Decision> dangling(Sql sql) throws SQLException {
        List<Decision> dangling = new ArrayList<>();
        for (Held held : held(sql, null)) {
            if (held.trace != null && find(sql, held.decision.subject(), held.trace) == null) {
                dangling.add(held.decision);
            }
        }
        return dangling;
    }

    private record Held(Decision decision, @Nullable String trace) {}

    /** Decisions that were not taken back, in order; those on an article's events if one is named. */
    private static List<Held> held(Sql sql, @Nullable String article) throws SQLException {
        List<Held> all = sql.all(
                "SELECT d.* FROM decision d WHERE d.act <> 'UNDO' AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number)"
                        + " ORDER BY d.number",
                row -> new Held(Decisions.decision(row), row.getString("trace")));
        return article == null
                ? all
                : all.stream()
                        .filter(each ->
                                each.trace != null && each.decision.subject().startsWith(article + "."))
                        .toList();
    }

    private static String trace(Sql sql, String event) throws SQLException {
        int dot = event.lastIndexOf('.');
        String trace = dot < 0
                ? null
                : sql.first(
                        "SELECT e.type || '@' || e.trigger_start || '-' || e.trigger_end FROM event e JOIN article a ON a.number = e.article"
                                + " WHERE a.id = ? AND e.local = ?",
                        row -> row.getString(1),
                        event.substring(0, dot),
                        event.substring(dot + 1));
        if (trace == null) {
            throw new ArchiveException.Unknown(
                    "there is no event " + event, "Events are named ARTICLE.v1, as lists show them.");
        }
        return trace;
    }

    /** The event of its article with the same type and a trigger that overlaps. */
    private static @Nullable Long find(Sql sql, String event, @Nullable String trace) throws SQLException {
        if (trace == null) {
            return null;
        }
        int at = trace.lastIndexOf('@');
        int dash = trace.lastIndexOf('-');
        return sql.first(
                "SELECT e.number FROM event e JOIN article a ON a.number = e.article WHERE a.id = ? AND e.type = ? AND e.trigger_start < ?"
                        + " AND e.trigger_end > ? ORDER BY e.number LIMIT 1",
                row -> row.getLong(1),
                event.substring(0, event.lastIndexOf('.')),
                trace.substring(0, at),
                Integer.parseInt(trace.substring(dash + 1)),
                Integer.parseInt(trace.substring(at + 1, dash)));
    }

    private static long entity(Sql sql, String id) throws SQLException {
        Long number = sql.first(
                "SELECT coalesce(merged, number) FROM entity WHERE number = ?",
                row -> row.getLong(1),
                Entities.number(id));
        if (number == null) {
            throw new ArchiveException.Unknown(
                    "there is no entity " + id, "Entities are named e17, as lists show them.");
        }
        return number;
    }

    private static long story(Sql sql, String id) throws SQLException {
        Long number = sql.first("SELECT coalesce(merged, number) FROM story WHERE id = ?", row -> row.getLong(1), id);
        if (number == null) {
            throw new ArchiveException.Unknown("there is no story " + id, "Stories are named s17, as lists show them.");
        }
        return number;
    }

    /** An empty story, for an article to leave to. */
    private static String newStory(Sql sql) throws SQLException {
        long next = sql.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'story'), 0) + 1");
        sql.insert("INSERT INTO story (number, id) VALUES (?, ?)", next, "s" + next);
        return "s" + next;
    }
}
