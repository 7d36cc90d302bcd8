package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What curators decided: a log that only grows. What holds at any time is what the readings say, with all decisions that were not taken back applied in their
 * order; so it can be worked out again after a page has been read anew. Thread-safe.
 *
 * <p>Everything that can be decided on has a revision: the number of the last decision about it, 0 if there is none. Whoever decides says at which revision
 * it was when he looked, and is refused if it has moved.
 */
public final class Decisions {

    private final Database database;
    private final Writing writing;
    private final Clock clock;
    private final Verdicts verdicts;
    private final Runnable forget;

    /**
     * @param forget called on the writing thread after every decision on a story: whatever was remembered of stories may be wrong
     */
    Decisions(Database database, Writing writing, Clock clock, Verdicts verdicts, Runnable forget) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
        this.verdicts = verdicts;
        this.forget = forget;
    }

    /** The revision of an entity, event, story or article, by its id. */
    public long revision(String subject) {
        return database.read(sql -> revision(sql, subject));
    }

    /**
     * Decides. Returns once it is on the disk.
     *
     * @param who whose decision, for the log
     * @param object see {@link Decision}
     * @param value see {@link Decision}
     * @param revision the subject's revision when the curator looked
     * @return the decision as the log has it
     * @throws ArchiveException.Conflict if the subject has another revision now
     * @throws ArchiveException.Unknown if subject or object is not there, or the act makes no sense for it
     */
    public Decision decide(
            String who,
            Decision.Act act,
            String subject,
            @Nullable String object,
            @Nullable String value,
            long revision) {
        if (act == Decision.Act.UNDO) {
            throw new ArchiveException.Unknown("a decision is taken back by its number", "Use undo.");
        }
        return writing.now((sql, changes) -> {
            expect(sql, subject, revision);
            Verdicts.Plan plan = verdicts.plan(sql, act, subject, object, value);
            Decision decision = append(sql, who, act, subject, plan.object(), plan.value(), plan.trace(), null);
            verdicts.apply(sql, decision, plan.trace(), true);
            forgetIfStory(subject);
            changes.accept(new Change.Decided(decision));
            return decision;
        });
    }

    /**
     * Takes a decision back.
     *
     * @param number the decision's
     * @param revision the subject's revision when the curator looked
     * @throws ArchiveException.Conflict if the subject has another revision now
     * @throws ArchiveException.Unknown if there is no such decision, or it has been taken back
     */
    public Decision undo(String who, long number, long revision) {
        return writing.now((sql, changes) -> {
            Decision undone = sql.first("SELECT * FROM decision WHERE number = ?", Decisions::decision, number);
            if (undone == null || undone.act() == Decision.Act.UNDO) {
                throw new ArchiveException.Unknown(
                        "there is no decision " + number + " to take back", "The log lists those there are.");
            }
            if (sql.number("SELECT count(*) FROM decision WHERE undoes = ?", number) > 0) {
                throw new ArchiveException.Unknown(
                        "decision " + number + " has been taken back already", "Decide anew instead.");
            }
            expect(sql, undone.subject(), revision);
            Decision undo = append(
                    sql, who, Decision.Act.UNDO, undone.subject(), undone.object(), undone.value(), null, number);
            verdicts.replay(sql);
            forgetIfStory(undone.subject());
            verdicts.reindex(sql, undone);
            changes.accept(new Change.Decided(undo));
            return undo;
        });
    }

    /** The log, the latest first. */
    public Slice<Decision> log(Paging paging) {
        return log(null, paging);
    }

    /** The log of one thing, the latest first. */
    public Slice<Decision> log(@Nullable String subject, Paging paging) {
        long[] after = Cursor.read(paging.cursor(), 1);
        return database.read(sql -> {
            List<Decision> found = sql.all(
                    "SELECT * FROM decision WHERE (?1 IS NULL OR subject = ?1 OR object = ?1) AND number < ?2 ORDER BY number DESC LIMIT ?3",
                    Decisions::decision,
                    subject,
                    after == null ? Long.MAX_VALUE : after[0],
                    paging.size());
            return new Slice<>(
                    found,
                    found.size() < paging.size()
                            ? null
                            : Cursor.write(found.get(found.size() - 1).number()));
        });
    }

    /** Decisions that no longer have anything to hold on to: the event was not found again when its page was read anew. */
    public List<Decision> dangling() {
        return database.read(verdicts::dangling);
    }

    /** A decision by its number. */
    public Optional<Decision> byNumber(long number) {
        return database.read(sql ->
                Optional.ofNullable(sql.first("SELECT * FROM decision WHERE number = ?", Decisions::decision, number)));
    }

    static long revision(Sql sql, String subject) throws SQLException {
        return sql.number("SELECT coalesce(max(number), 0) FROM decision WHERE subject = ?1 OR object = ?1", subject);
    }

    /** An article whose caller named it "s..." is taken for one too, which costs a second and no more. */
    private void forgetIfStory(String subject) {
        if (subject.startsWith("s")) {
            forget.run();
        }
    }

    private static void expect(Sql sql, String subject, long expected) throws SQLException {
        long revision = revision(sql, subject);
        if (revision != expected) {
            throw new ArchiveException.Conflict(subject, expected, revision);
        }
    }

    private Decision append(
            Sql sql,
            String who,
            Decision.Act act,
            String subject,
            @Nullable String object,
            @Nullable String value,
            @Nullable String trace,
            @Nullable Long undoes)
            throws SQLException {
        long at = clock.millis();
        long number = sql.insert(
                "INSERT INTO decision (at, who, act, subject, object, value, trace, undoes) VALUES (?,?,?,?,?,?,?,?)",
                at,
                who,
                act.name(),
                subject,
                object,
                value,
                trace,
                undoes);
        return new Decision(number, Instant.ofEpochMilli(at), who, act, subject, object, value, undoes);
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                Decision.Act.valueOf(row.getString("act")),
                row.getString("subject"),
                row.getString("object"),
                row.getString("value"),
                Sql.optionalLong(row, "undoes"));
    }
}
