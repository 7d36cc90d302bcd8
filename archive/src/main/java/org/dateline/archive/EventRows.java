package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/** Reads whole events by their numbers, in three questions however many there are. */
final class EventRows {

    private EventRows() {}

    /** In the order of the numbers; those that are gone are left out. */
    static List<EventSummary> byNumbers(Sql sql, List<Long> numbers) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String in = Sql.in(numbers);
        Map<Long, Map<String, List<EventSummary.Party>>> parties = parties(sql, in);
        Map<Long, List<EventSummary.Amount>> amounts = amounts(sql, in);
        Map<Long, EventSummary> events = new HashMap<>();
        Sql.Row<Boolean> each = row -> {
            long number = row.getLong("number");
            events.put(
                    number,
                    event(row, parties.getOrDefault(number, Map.of()), amounts.getOrDefault(number, List.of())));
            return true;
        };
        sql.once(
                "SELECT e.*, a.id AS article_id, a.headline, a.publisher, a.published, s.id AS story_id FROM event e"
                        + " JOIN article a ON a.number = e.article LEFT JOIN story s ON s.number = a.story WHERE e.number IN "
                        + in,
                each);
        List<EventSummary> found = new ArrayList<>();
        for (Long number : numbers) {
            EventSummary event = events.get(number);
            if (event != null) {
                found.add(event);
            }
        }
        return found;
    }

    private static Map<Long, Map<String, List<EventSummary.Party>>> parties(Sql sql, String in) throws SQLException {
        Map<Long, Map<String, List<EventSummary.Party>>> parties = new HashMap<>();
        Sql.Row<Boolean> each = row -> {
            Long entity = Sql.optionalLong(row, "entity_number");
            return parties.computeIfAbsent(row.getLong("event"), number -> new HashMap<>())
                    .computeIfAbsent(row.getString("side"), side -> new ArrayList<>())
                    .add(new EventSummary.Party(
                            entity == null ? null : "e" + entity,
                            row.getString("entity_name"),
                            row.getString("country"),
                            row.getString("sector"),
                            row.getString("exact")));
        };
        sql.once(
                "SELECT p.event, p.side, p.country, p.sector, p.exact, r.number AS entity_number, coalesce(r.title, r.name) AS entity_name"
                        + " FROM party p LEFT JOIN entity o ON o.number = p.entity"
                        + " LEFT JOIN entity r ON r.number = coalesce(o.merged, o.number) WHERE p.event IN " + in
                        + " ORDER BY p.event, p.side, p.place",
                each);
        return parties;
    }

    private static Map<Long, List<EventSummary.Amount>> amounts(Sql sql, String in) throws SQLException {
        Map<Long, List<EventSummary.Amount>> amounts = new HashMap<>();
        Sql.Row<Boolean> each = row -> amounts.computeIfAbsent(row.getLong("event"), number -> new ArrayList<>())
                .add(new EventSummary.Amount(
                        row.getString("what"),
                        row.getDouble("value"),
                        Sql.optionalDouble(row, "upper"),
                        row.getString("bound"),
                        new Part(row.getInt("first"), row.getInt("last"), row.getString("exact"))));
        sql.once("SELECT * FROM quantity WHERE event IN " + in + " ORDER BY event, place", each);
        return amounts;
    }

    private static EventSummary event(
            ResultSet row, Map<String, List<EventSummary.Party>> parties, List<EventSummary.Amount> amounts)
            throws SQLException {
        return new EventSummary(
                row.getString("article_id") + "." + row.getString("local"),
                row.getString("article_id"),
                row.getString("headline"),
                row.getString("publisher"),
                row.getString("published"),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                row.getString("status"),
                row.getInt("quad"),
                row.getString("cameo"),
                row.getString("time"),
                Moments.time(Sql.optionalLong(row, "first")),
                Moments.time(Sql.optionalLong(row, "last")),
                row.getString("basis"),
                Rows.spot(row, "place"),
                parties.getOrDefault("A", List.of()),
                parties.getOrDefault("R", List.of()),
                parties.getOrDefault("S", List.of()),
                amounts,
                new Part(row.getInt("trigger_start"), row.getInt("trigger_end"), row.getString("trigger_exact")),
                new Part(row.getInt("evidence_start"), row.getInt("evidence_end"), row.getString("evidence")),
                row.getString("rule"),
                row.getDouble("confidence"),
                verdict(row.getString("verdict")),
                row.getString("story_id"));
    }

    private static EventSummary.Verdict verdict(@Nullable String stored) {
        return stored == null ? EventSummary.Verdict.OPEN : EventSummary.Verdict.valueOf(stored);
    }
}
