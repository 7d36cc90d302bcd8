package org.dateline.archive;

import java.util.List;
import java.util.Optional;
import org.dateline.archive.query.Query;

/** The events of an archive: of the latest version of each page, without those that a curator has rejected. Thread-safe. */
public final class Events {

    private final Database database;
    private final Search search;

    Events(Database database, Search search) {
        this.database = database;
        this.search = search;
    }

    /** Those that match, the latest act first, those of unknown time last. {@code date:} is about the time of the act. */
    public Slice<EventSummary> find(Query query, Paging paging) {
        Slice<Long> numbers = search.events(query, paging);
        return new Slice<>(database.read(sql -> EventRows.byNumbers(sql, numbers.items())), numbers.next());
    }

    /** How many match. */
    public long count(Query query) {
        return search.countEvents(query);
    }

    /**
     * How many match, by one value or by several together: week and type for a heat map; actor's and recipient's country and type for a dyad.
     *
     * @return sorted by the values
     */
    public List<EventCount> count(Query query, EventCount.Axis... axes) {
        return search.countEvents(query, List.of(axes));
    }

    /** The event of an id, rejected or not, of any version. */
    public Optional<EventSummary> byId(String id) {
        int dot = id.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return database.read(sql -> {
            List<Long> number = sql.all(
                    "SELECT e.number FROM event e JOIN article a ON a.number = e.article WHERE a.id = ? AND e.local = ?",
                    row -> row.getLong(1),
                    id.substring(0, dot),
                    id.substring(dot + 1));
            return EventRows.byNumbers(sql, number).stream().findFirst();
        });
    }

    /** All of an article, in the order of its text, rejected ones included. */
    public List<EventSummary> ofArticle(String id) {
        return database.read(sql -> EventRows.byNumbers(
                sql,
                sql.all(
                        "SELECT e.number FROM event e JOIN article a ON a.number = e.article WHERE a.id = ? ORDER BY e.number",
                        row -> row.getLong(1),
                        id)));
    }
}
