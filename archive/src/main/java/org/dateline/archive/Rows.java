package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rows become what callers see. */
final class Rows {

    static final String ARTICLE =
            "SELECT a.*, (SELECT s.id FROM story s WHERE s.number = a.story) AS story_id FROM article a ";

    private Rows() {}

    static ArticleSummary article(ResultSet row) throws SQLException {
        return new ArticleSummary(
                row.getString("id"),
                row.getInt("version"),
                row.getInt("current") == 1,
                row.getString("uri"),
                row.getString("url"),
                row.getString("headline"),
                row.getString("standfirst"),
                row.getString("section"),
                list(row.getString("authors")),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("modified"),
                row.getString("language"),
                row.getString("kind"),
                row.getString("dateline"),
                row.getInt("words"),
                row.getInt("events"),
                row.getInt("quotations"),
                row.getString("story_id"),
                Instant.ofEpochMilli(row.getLong("added")),
                row.getString("engine"));
    }

    static @Nullable ArticleSummary summary(Sql sql, long number) throws SQLException {
        return sql.first(ARTICLE + "WHERE a.number = ?", Rows::article, number);
    }

    static List<String> list(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(Shelf.SEPARATOR));
    }

    static @Nullable Spot spot(ResultSet row, String name) throws SQLException {
        Double latitude = Sql.optionalDouble(row, "latitude");
        Double longitude = Sql.optionalDouble(row, "longitude");
        String placeName = row.getString(name);
        if (latitude == null || longitude == null || placeName == null) {
            return null;
        }
        Long geonames = Sql.optionalLong(row, "geonames");
        return new Spot(
                placeName,
                geonames == null ? null : geonames.intValue(),
                row.getString("country"),
                latitude,
                longitude,
                row.getString("resolution"));
    }
}
