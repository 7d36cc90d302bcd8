package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.query.Query;

/** The quotations of an archive. Thread-safe. */
public final class Quotations {

    static final String QUOTATION =
            "SELECT q.*, a.id AS article_id, a.headline, a.publisher, a.published, r.number AS entity_number, coalesce(r.title, r.name) AS"
                    + " entity_name FROM quotation q JOIN article a ON a.number = q.article LEFT JOIN entity o ON o.number = q.entity"
                    + " LEFT JOIN entity r ON r.number = coalesce(o.merged, o.number) ";

    private final Database database;
    private final Search search;

    Quotations(Database database, Search search) {
        this.database = database;
        this.search = search;
    }

    /** Those that match, the latest first. Words are looked for in what was said. */
    public Slice<QuotationSummary> find(Query query, Paging paging) {
        Slice<Long> numbers = search.quotations(query, paging);
        if (numbers.items().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        return database.read(sql -> {
            Map<Long, QuotationSummary> found = new HashMap<>();
            sql.once(
                    QUOTATION + "WHERE q.number IN " + Sql.in(numbers.items()),
                    row -> found.put(row.getLong("number"), quotation(row)) == null);
            List<QuotationSummary> ordered = new ArrayList<>();
            for (Long number : numbers.items()) {
                QuotationSummary quotation = found.get(number);
                if (quotation != null) {
                    ordered.add(quotation);
                }
            }
            return new Slice<>(ordered, numbers.next());
        });
    }

    /** Those of an entity, the latest first. */
    public Slice<QuotationSummary> of(String entity, Paging paging) {
        long number = Entities.number(entity);
        long[] after = Cursor.read(paging.cursor(), 2);
        return database.read(sql -> {
            List<long[]> places = new ArrayList<>();
            List<QuotationSummary> found = sql.all(
                    QUOTATION
                            + "WHERE q.current = 1 AND q.entity IN (SELECT number FROM entity WHERE number = ? OR merged = ?)"
                            + " AND (coalesce(q.day, -999999), q.number) < (?, ?) ORDER BY coalesce(q.day, -999999) DESC, q.number DESC LIMIT ?",
                    row -> {
                        Long day = Sql.optionalLong(row, "day");
                        places.add(new long[] {day == null ? -999_999 : day, row.getLong("number")});
                        return quotation(row);
                    },
                    number,
                    number,
                    after == null ? Long.MAX_VALUE : after[0],
                    after == null ? Long.MAX_VALUE : after[1],
                    paging.size());
            return new Slice<>(
                    found, found.size() < paging.size() ? null : Cursor.write(places.get(places.size() - 1)));
        });
    }

    static QuotationSummary quotation(ResultSet row) throws SQLException {
        Long entity = Sql.optionalLong(row, "entity_number");
        String name = row.getString("entity_name");
        return new QuotationSummary(
                row.getString("article_id") + "." + row.getString("local"),
                row.getString("article_id"),
                row.getString("headline"),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("kind"),
                entity == null ? null : "e" + entity,
                name == null ? row.getString("speaker") : name,
                new Part(row.getInt("first"), row.getInt("last"), row.getString("exact")),
                row.getString("cue"));
    }
}
