package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dateline.Reading;
import org.dateline.formats.RecordReader;
import org.dateline.story.Story;
import org.dateline.story.StoryTeller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stories of an archive. Thread-safe. */
public final class Stories {

    private static final String STORY =
            "SELECT s.number, s.id, coalesce(s.chosen, s.title) AS shown, s.summary, min(a.day) AS opened, max(a.day) AS closed,"
                    + " count(*) AS size, count(DISTINCT a.publisher) AS outlets FROM story s"
                    + " JOIN story o ON o.number = s.number OR o.merged = s.number JOIN article a ON a.story = o.number AND a.current = 1 ";

    private static final Logger LOG = LoggerFactory.getLogger(Stories.class);
    private static final int REMEMBERED = 64;
    private static final int MOST_TOLD = 300;

    private final Database database;
    private final Writing writing;

    /** What was told lately, by the articles it was told from. Guarded by itself. */
    private final Map<List<Long>, Story> told = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Long>, Story> eldest) {
            return size() > REMEMBERED;
        }
    };

    Stories(Database database, Writing writing) {
        this.database = database;
        this.writing = writing;
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

    /**
     * The stories that most is written about now: those with the most articles and outlets from a day on, of equal ones that with the latest article. Each
     * has at least two articles from then on.
     */
    public List<StorySummary> current(LocalDate from, int most) {
        return database.read(sql -> sql.all(
                "WITH recent AS (SELECT coalesce(o.merged, o.number) AS story, count(*) + count(DISTINCT a.publisher) AS weight,"
                        + " max(a.day) AS latest FROM article a JOIN story o ON o.number = a.story WHERE a.current = 1 AND a.day >= ?"
                        + " GROUP BY 1 HAVING count(*) >= 2 ORDER BY weight DESC, latest DESC, story DESC LIMIT ?) "
                        + STORY
                        + "JOIN recent r ON r.story = s.number GROUP BY s.number ORDER BY r.weight DESC, r.latest DESC, s.number DESC",
                Stories::story,
                from.toEpochDay(),
                most));
    }

    /**
     * The story of an id, with title and summary as its articles have them now, and a curator's title before any other: it is told for that. Empty as
     * {@link #byId} is.
     */
    public Optional<StorySummary> worded(String id) {
        return told(id).map(Told::summary);
    }

    /**
     * A story and what its articles say together.
     *
     * @param summary as {@link #worded} gives it
     * @param story as {@link #tell} gives it
     */
    public record Told(StorySummary summary, Story story) {}

    /** The story of an id, as {@link #worded} and {@link #tell} give it, for whoever shows both: it is looked up and told once. */
    public Optional<Told> told(String id) {
        return byId(id).flatMap(summary -> tell(summary).map(story -> {
            String chosen = database.read(sql -> Optional.ofNullable(
                            sql.first("SELECT chosen FROM story WHERE id = ?", row -> row.getString(1), summary.id())))
                    .orElse(null);
            String title = chosen != null ? chosen : story.title() != null ? story.title() : summary.title();
            return new Told(
                    new StorySummary(
                            summary.id(),
                            title,
                            words(story),
                            summary.first(),
                            summary.last(),
                            summary.articles(),
                            summary.outlets()),
                    story);
        }));
    }

    private static @Nullable String words(Story story) {
        return story.summary().isEmpty()
                ? null
                : story.summary().stream().map(each -> each.span().exact()).collect(Collectors.joining(" "));
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

    /**
     * What its articles say together: timeline, claims side by side, voices, copies. Of a story of very many articles the first {@value #MOST_TOLD}. Title
     * and summary are noted for lists where the archive may be written to.
     */
    public Optional<Story> tell(String id) {
        return byId(id).flatMap(this::tell);
    }

    private Optional<Story> tell(StorySummary summary) {
        String own = summary.id();
        List<Long> versions = database.read(sql -> sql.all(
                "SELECT max(l.number) FROM ledger l JOIN article a ON a.number = l.article JOIN story o ON o.number = a.story WHERE a.current = 1"
                        + " AND coalesce(o.merged, o.number) = (SELECT number FROM story WHERE id = ?) GROUP BY a.number ORDER BY a.number LIMIT "
                        + MOST_TOLD,
                row -> row.getLong(1),
                own));
        synchronized (told) {
            Story known = told.get(versions);
            if (known != null) {
                return Optional.of(known);
            }
        }
        List<Reading> readings = database.read(sql -> sql.all(
                "SELECT c.record FROM content c JOIN article a ON a.number = c.article JOIN story o ON o.number = a.story WHERE a.current = 1"
                        + " AND coalesce(o.merged, o.number) = (SELECT number FROM story WHERE id = ?) ORDER BY a.number LIMIT "
                        + MOST_TOLD,
                row -> RecordReader.read(Packed.unpack(row.getBytes(1))),
                own));
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Story story = StoryTeller.tell(own, readings);
        synchronized (told) {
            told.put(versions, story);
        }
        note(story);
        return Optional.of(story);
    }

    private void note(Story story) {
        if (writing.possible()) {
            // Nobody waits for it: if it fails, it is noted the next time.
            CompletableFuture<Integer> noted = writing.later((sql, changes) -> sql.change(
                    "UPDATE story SET title = ?, summary = ? WHERE id = ?", story.title(), words(story), story.id()));
            if (noted.isCompletedExceptionally()) {
                LOG.debug("the title of story {} could not be noted", story.id());
            }
        }
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
