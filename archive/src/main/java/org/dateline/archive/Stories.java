package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stories of an archive. Thread-safe. */
public final class Stories {

    private static final String STORY =
            "SELECT s.number, s.id, coalesce(s.chosen, s.title) AS shown, s.summary, min(a.day) AS opened, max(a.day) AS closed,"
                    + " count(*) AS size, count(DISTINCT a.publisher) AS outlets FROM story s"
                    + " JOIN story o ON o.number = s.number OR o.merged = s.number JOIN article a ON a.story = o.number AND a.current = 1 ";

    private final Database database;

    Stories(Database database) {
        this.database = database;
    }

    /** The story of an id; of one that was merged into another, that other. Empty also if all its articles have left it. */
    public Optional<StorySummary> byId(String id) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                STORY + "WHERE s.number = (SELECT coalesce(merged, number) FROM story WHERE id = ?) GROUP BY s.number",
                Stories::story,
                id)));
    }

    /** All with at least so many articles, those with the latest article first. */
    public Slice<StorySummary> latest(int articles, Paging paging) {
        long[] after = Cursor.read(paging.cursor(), 2);
        return database.read(sql -> {
            List<long[]> places = new ArrayList<>();
            List<StorySummary> found = sql.all(
                    STORY
                            + "WHERE s.merged IS NULL GROUP BY s.number HAVING size >= ? AND (coalesce(closed, -999999), s.number) < (?, ?)"
                            + " ORDER BY coalesce(closed, -999999) DESC, s.number DESC LIMIT ?",
                    row -> {
                        Long closed = Sql.optionalLong(row, "closed");
                        places.add(new long[] {closed == null ? -999_999 : closed, row.getLong("number")});
                        return story(row);
                    },
                    articles,
                    after == null ? Long.MAX_VALUE : after[0],
                    after == null ? Long.MAX_VALUE : after[1],
                    paging.size());
            return new Slice<>(
                    found, found.size() < paging.size() ? null : Cursor.write(places.get(places.size() - 1)));
        });
    }

    /** A story's articles, the earliest first. */
    public List<ArticleSummary> articles(String id) {
        return database.read(sql -> sql.all(
                Rows.ARTICLE
                        + "WHERE a.current = 1 AND a.story IN (SELECT o.number FROM story o WHERE coalesce(o.merged, o.number) ="
                        + " (SELECT coalesce(merged, number) FROM story WHERE id = ?)) ORDER BY a.day IS NULL, a.day, a.published, a.number",
                Rows::article,
                id));
    }

    /** What an article is a copy of, if it is one. */
    public Optional<Copy> copyOf(String article) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                "SELECT a.id, o.id, c.similarity FROM copy c JOIN article a ON a.number = c.article JOIN article o ON o.number = c.original"
                        + " WHERE a.id = ?",
                row -> new Copy(row.getString(1), row.getString(2), row.getDouble(3)),
                article)));
    }

    /** The copies that there are of an article. */
    public List<Copy> copies(String original) {
        return database.read(sql -> sql.all(
                "SELECT a.id, o.id, c.similarity FROM copy c JOIN article a ON a.number = c.article JOIN article o ON o.number = c.original"
                        + " WHERE o.id = ? ORDER BY c.article",
                row -> new Copy(row.getString(1), row.getString(2), row.getDouble(3)),
                original));
    }

    /**
     * One article that repeats another.
     *
     * @param similarity how much of it, from 0 to 1
     */
    public record Copy(String article, String original, double similarity) {}

    static StorySummary story(ResultSet row) throws SQLException {
        return new StorySummary(
                row.getString("id"),
                row.getString("shown"),
                row.getString("summary"),
                Moments.date(Sql.optionalLong(row, "opened")),
                Moments.date(Sql.optionalLong(row, "closed")),
                row.getInt("size"),
                row.getInt("outlets"));
    }
}
