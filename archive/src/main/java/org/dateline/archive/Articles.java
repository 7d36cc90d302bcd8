package org.dateline.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Document;
import org.dateline.archive.query.Query;
import org.jspecify.annotations.Nullable;

/** The articles of an archive. Thread-safe. Nothing here changes anything. */
public final class Articles {

    private final Database database;
    private final Search search;

    Articles(Database database, Search search) {
        this.database = database;
        this.search = search;
    }

    /** The article of an id. */
    public Optional<ArticleSummary> byId(String id) {
        return database.read(sql -> Optional.ofNullable(sql.first(Rows.ARTICLE + "WHERE a.id = ?", Rows::article, id)));
    }

    /** The latest version of the page at an address, however it is spelled (scheme, tracking parameters, fragment). */
    public Optional<ArticleSummary> byUrl(String url) {
        String key = PageKey.of(url);
        return key == null
                ? Optional.empty()
                : database.read(sql -> Optional.ofNullable(sql.first(
                        Rows.ARTICLE + "WHERE a.number = (SELECT current FROM page WHERE key = ?)",
                        Rows::article,
                        key)));
    }

    /** The record of an article: one line of JSON, UTF-8. */
    public Optional<byte[]> record(String id) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                        "SELECT record FROM content WHERE article = (SELECT number FROM article WHERE id = ?)",
                        row -> row.getBytes(1),
                        id)))
                .map(Packed::unpack);
    }

    /** The text of an article. */
    public Optional<String> text(String id) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                        "SELECT text FROM content WHERE article = (SELECT number FROM article WHERE id = ?)",
                        row -> row.getBytes(1),
                        id)))
                .map(Packed::text);
    }

    /** The document that an article was read from, as it was given; empty if the archive does not keep documents. */
    public Optional<Document> document(String id) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                "SELECT c.document, c.media, c.known, a.uri, a.retrieved FROM content c JOIN article a ON a.number = c.article"
                        + " WHERE a.id = ? AND c.document IS NOT NULL",
                row -> Document.of(Packed.unpack(row.getBytes(1)), row.getString(4))
                        .withMediaType(row.getString(2))
                        .withRetrieved(row.getString(5))
                        .with(KnownText.read(row.getString(3))),
                id)));
    }

    /** All versions of the page that an article is a version of, the first one first; empty if there is no such article. */
    public List<Version> versions(String id) {
        record Row(ArticleSummary article, String corrections, byte[] text) {}
        List<Row> rows = database.read(sql -> sql.all(
                Rows.ARTICLE
                                .replace("SELECT a.*,", "SELECT a.*, c.text AS packed,")
                                .replace("FROM article a ", "FROM article a JOIN content c ON c.article = a.number ")
                        + "WHERE a.page = (SELECT page FROM article WHERE id = ?) ORDER BY a.version",
                row -> new Row(Rows.article(row), row.getString("corrections"), row.getBytes("packed")),
                id));
        List<Version> versions = new ArrayList<>();
        Row before = null;
        for (Row row : rows) {
            VersionChange change = before == null
                    ? null
                    : Comparison.of(
                            before.article,
                            row.article,
                            Rows.list(before.corrections),
                            Rows.list(row.corrections),
                            Packed.text(before.text),
                            Packed.text(row.text));
            versions.add(new Version(row.article, change));
            before = row;
        }
        return versions;
    }

    /** The latest so many by day, of one day the last taken in first; those without a date last. */
    public List<ArticleSummary> latest(int most) {
        return database.read(sql -> sql.all(
                Rows.ARTICLE + "WHERE a.current = 1 ORDER BY a.day DESC, a.number DESC LIMIT ?", Rows::article, most));
    }

    /** The articles that match, the newest first. {@link Query#EVERYTHING} lists all. */
    public Slice<ArticleSummary> list(Query query, Paging paging) {
        Slice<Long> numbers = search.articles(query, paging);
        return new Slice<>(byNumbers(numbers.items()), numbers.next());
    }

    /** Ids of articles with a record that was made by another engine than this, in the order in which they were taken in. */
    public Slice<String> readByOthers(String engine, Paging paging) {
        long[] after = Cursor.read(paging.cursor(), 1);
        return database.read(sql -> {
            List<Long> numbers = new ArrayList<>();
            List<String> ids = sql.all(
                    "SELECT id, number FROM article WHERE engine <> ? AND number > ? ORDER BY number LIMIT ?",
                    row -> {
                        numbers.add(row.getLong(2));
                        return row.getString(1);
                    },
                    engine,
                    after == null ? 0L : after[0],
                    paging.size());
            return new Slice<>(ids, ids.size() < paging.size() ? null : Cursor.write(numbers.get(numbers.size() - 1)));
        });
    }

    List<ArticleSummary> byNumbers(List<Long> numbers) {
        return numbers.isEmpty() ? List.of() : database.read(sql -> byNumbers(sql, numbers));
    }

    static List<ArticleSummary> byNumbers(Sql sql, List<Long> numbers) throws SQLException {
        Map<Long, ArticleSummary> found = new HashMap<>();
        sql.once(Rows.ARTICLE + "WHERE a.number IN " + Sql.in(numbers), row -> {
            @Nullable ArticleSummary before = found.put(row.getLong("number"), Rows.article(row));
            return before == null;
        });
        List<ArticleSummary> articles = new ArrayList<>();
        for (Long number : numbers) {
            ArticleSummary article = found.get(number);
            if (article != null) {
                articles.add(article);
            }
        }
        return articles;
    }
}
