package org.dateline.archive;

import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.Article;
import org.dateline.Document;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/** Puts readings into the tables. Used on the writing thread alone. */
final class Shelf {

    /** Stands between the items of a list that is kept in one column. */
    static final String SEPARATOR = "\u001F";

    private final Clock clock;
    private final ContentsShelf contents = new ContentsShelf();
    private final StoryKeeper stories = new StoryKeeper();

    Shelf(Clock clock) {
        this.clock = clock;
    }

    /** Whatever was remembered of the tables may be wrong. */
    void forget() {
        contents.forget();
        stories.forget();
    }

    /** Adds a reading, unless it is there. */
    Added add(Sql sql, Accession accession, Consumer<Change> changes) throws SQLException {
        String sha256 = accession.reading().document().sha256();
        Long known = sql.first("SELECT number FROM page WHERE key = ?", row -> row.getLong(1), accession.key());
        long page = known == null ? sql.insert("INSERT INTO page (key) VALUES (?)", accession.key()) : known;
        Latest current = null;
        if (known != null) {
            Added same = sql.first(
                    "SELECT id, version FROM article WHERE sha256 = ? AND page = ?", Shelf::same, sha256, page);
            if (same != null) {
                return same;
            }
            current = sql.first(
                    "SELECT a.number, a.id, a.version, a.content, a.observed, p.versions FROM page p JOIN article a ON a.number = p.current"
                            + " WHERE p.number = ?",
                    row -> new Latest(
                            row.getLong(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getInt(6)),
                    page);
            if (current != null && current.content.equals(accession.content())) {
                return new Added(Added.Outcome.SAME, current.id, current.version, 0);
            }
        }
        String observed = observed(accession);
        boolean latest = current == null || !isBefore(observed, current.observed);
        int version = current == null ? 1 : current.versions + 1;
        String id = freeId(sql, accession);
        long number = insert(sql, accession, id, page, version, latest, observed);
        sql.change("UPDATE page SET versions = ? WHERE number = ?", version, page);
        if (latest) {
            sql.change("UPDATE page SET current = ? WHERE number = ?", number, page);
            if (current != null) {
                supersede(sql, current.number);
            }
        }
        keep(sql, accession, number);
        contents.insert(sql, accession.reading(), number, latest);
        if (accession.sketch() != null && latest) {
            stories.place(sql, number, id, accession.sketch(), current == null ? null : current.number, changes);
        } else if (current != null && latest) {
            StoryCounts.recount(sql, StoryCounts.of(sql, current.number));
        }
        long ledger = ledger(sql, "added", number);
        ArticleSummary summary = Rows.summary(sql, number);
        if (summary != null) {
            changes.accept(new Change.NewArticle(summary, version > 1));
        }
        return new Added(version == 1 ? Added.Outcome.ADDED : Added.Outcome.NEW_VERSION, id, version, ledger);
    }

    /** Puts another reading of the same document in an article's place. Its id, version and page stay. */
    void replace(Sql sql, long number, Accession accession, Consumer<Change> changes) throws SQLException {
        Article article = accession.reading().article();
        boolean current = sql.number("SELECT current FROM article WHERE number = ?", number) == 1;
        contents.delete(sql, number, current);
        sql.change(
                "UPDATE article SET content = ?, url = ?, headline = ?, standfirst = ?, section = ?, authors = ?, publisher = ?, language = ?,"
                        + " kind = ?, published = ?, modified = ?, day = ?, dateline = ?, words = ?, events = ?, quotations = ?,"
                        + " corrections = ?, engine = ? WHERE number = ?",
                accession.content(),
                article.url(),
                article.headline(),
                article.standfirst(),
                article.section(),
                String.join(SEPARATOR, article.authors()),
                article.publisher(),
                article.language(),
                Moments.name(article.kind()),
                text(article.published()),
                text(article.modified()),
                Moments.day(article.published()),
                article.dateline() == null ? null : article.dateline().place(),
                article.wordCount(),
                accession.reading().contents().events().size(),
                accession.reading().contents().quotations().size(),
                corrections(article),
                accession.engine(),
                number);
        sql.change(
                "UPDATE content SET record = ?, text = ? WHERE article = ?",
                accession.record(),
                accession.text(),
                number);
        contents.insert(sql, accession.reading(), number, current);
        if (accession.sketch() != null) {
            stories.renew(sql, number, accession.sketch());
        }
        StoryCounts.recount(sql, StoryCounts.of(sql, number));
        ledger(sql, "reread", number);
        String id = sql.first("SELECT id FROM article WHERE number = ?", row -> row.getString(1), number);
        changes.accept(new Change.Reread(String.valueOf(id)));
    }

    long ledger(Sql sql, String change, long article) throws SQLException {
        return sql.insert("INSERT INTO ledger (at, change, article) VALUES (?, ?, ?)", clock.millis(), change, article);
    }

    private long insert(
            Sql sql, Accession accession, String id, long page, int version, boolean latest, @Nullable String observed)
            throws SQLException {
        Article article = accession.reading().article();
        Document document = accession.reading().document();
        return sql.insert(
                "INSERT INTO article (id, page, version, current, sha256, content, uri, url, headline, standfirst, section, authors, publisher,"
                        + " language, kind, published, modified, retrieved, day, observed, dateline, words, events, quotations, corrections,"
                        + " added, engine) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                id,
                page,
                version,
                latest ? 1 : 0,
                document.sha256(),
                accession.content(),
                document.uri(),
                article.url(),
                article.headline(),
                article.standfirst(),
                article.section(),
                String.join(SEPARATOR, article.authors()),
                article.publisher(),
                article.language(),
                Moments.name(article.kind()),
                text(article.published()),
                text(article.modified()),
                document.retrieved(),
                Moments.day(article.published()),
                observed,
                article.dateline() == null ? null : article.dateline().place(),
                article.wordCount(),
                accession.reading().contents().events().size(),
                accession.reading().contents().quotations().size(),
                corrections(article),
                clock.millis(),
                accession.engine());
    }

    private static void keep(Sql sql, Accession accession, long number) throws SQLException {
        Document document = accession.reading().document();
        sql.change(
                "INSERT INTO content (article, record, text, document, media, known) VALUES (?,?,?,?,?,?)",
                number,
                accession.record(),
                accession.text(),
                accession.document(),
                document.mediaType(),
                KnownText.write(document.known()));
    }

    private void supersede(Sql sql, long number) throws SQLException {
        EntityCounts.remove(sql, number);
        for (String table : new String[] {"appearance", "event", "quotation"}) {
            sql.change("UPDATE " + table + " SET current = 0 WHERE article = ?", number);
        }
        sql.change("UPDATE article SET current = 0 WHERE number = ?", number);
        ledger(sql, "superseded", number);
    }

    private static String freeId(Sql sql, Accession accession) throws SQLException {
        String id = accession.reading().document().id();
        boolean taken = sql.number("SELECT count(*) FROM article WHERE id = ?", id) > 0;
        return taken ? accession.otherId() : id;
    }

    /** When the page was as it is: what it says itself, else when it was fetched. */
    private static @Nullable String observed(Accession accession) {
        String modified = text(accession.reading().article().modified());
        return modified == null ? accession.reading().document().retrieved() : modified;
    }

    /** Whether one is surely earlier: days are compared, and the rest only between times that are written alike. */
    private static boolean isBefore(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.length() < 10 || other.length() < 10) {
            return false;
        }
        int days = one.substring(0, 10).compareTo(other.substring(0, 10));
        if (days != 0) {
            return days < 0;
        }
        return one.length() == other.length()
                && one.substring(Math.min(16, one.length())).equals(other.substring(Math.min(16, other.length())))
                && one.compareTo(other) < 0;
    }

    private static String corrections(Article article) {
        return article.corrections().stream().map(Span::exact).collect(Collectors.joining(SEPARATOR));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Added same(java.sql.ResultSet row) throws SQLException {
        return new Added(Added.Outcome.SAME, row.getString(1), row.getInt(2), 0);
    }

    private record Latest(
            long number,
            String id,
            int version,
            String content,
            @Nullable String observed,
            int versions) {}
}
