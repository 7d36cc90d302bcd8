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
import java.util.concurrent.Semaphore;
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

    /** From how many of its articles a story is told at most. */
    public static final int MOST_TOLD = 300;

    private static final String STORY =
            "SELECT s.number, s.id, coalesce(s.chosen, s.title) AS shown, s.summary, s.first AS opened, s.last AS closed, s.articles AS size,"
                    + " s.outlets, s.told IS s.revision AS worded FROM story s ";

    /** The number of the story that is shown for an id. */
    private static final String NUMBER = "(SELECT coalesce(merged, number) FROM story WHERE id = ?1)";

    private static final Logger LOG = LoggerFactory.getLogger(Stories.class);
    private static final int REMEMBERED = 64;

    private final Database database;
    private final Writing writing;

    /** What was told lately, by the stories' ids. Guarded by itself. */
    private final Map<String, Telling> told = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Telling> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Telling takes a whole processor for a while: half of them are left to everybody else. */
    private final Semaphore tellers =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** What was told of a story when its articles had a revision. */
    private record Telling(long revision, Story story) {}

    Stories(Database database, Writing writing) {
        this.database = database;
        this.writing = writing;
    }

    /** The story of an id; of one that was merged into another, that other. Empty also if all its articles have left it. */
    public Optional<StorySummary> byId(String id) {
        return database.read(sql -> Optional.ofNullable(
                sql.first(STORY + "WHERE s.number = " + NUMBER + " AND s.articles > 0", Stories::story, id)));
    }

    /** All with at least so many articles, those with the latest article first. */
    public Slice<StorySummary> latest(int articles, Paging paging) {
        long[] after = Cursor.read(paging.cursor(), 2);
        return database.read(sql -> {
            List<long[]> places = new ArrayList<>();
            List<StorySummary> found = sql.all(
                    STORY
                            + "WHERE s.articles >= max(?1, 1) AND (coalesce(s.last, -999999), s.number) < (?2, ?3)"
                            + " ORDER BY coalesce(s.last, -999999) DESC, s.number DESC LIMIT ?4",
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
                "WITH recent AS (SELECT a.story, count(*) + count(DISTINCT a.publisher) AS weight, max(a.day) AS latest FROM article a"
                        + " WHERE a.current = 1 AND a.day >= ? AND a.story IS NOT NULL GROUP BY 1 HAVING count(*) >= 2"
                        + " ORDER BY weight DESC, latest DESC, story DESC LIMIT ?) "
                        + STORY
                        + "JOIN recent r ON r.story = s.number ORDER BY r.weight DESC, r.latest DESC, s.number DESC",
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
                            summary.outlets(),
                            true),
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
        return articles(id, Integer.MAX_VALUE);
    }

    /** The first so many of a story's articles, the earliest first. */
    public List<ArticleSummary> articles(String id, int most) {
        return inOrder(id, most, "b.day IS NULL, b.day, b.number", "a.day IS NULL, a.day, a.published, a.number");
    }

    /** The last so many of a story's articles, the latest first. */
    public List<ArticleSummary> latestArticles(String id, int most) {
        return inOrder(
                id,
                most,
                "b.day DESC NULLS FIRST, b.number DESC",
                "a.day DESC NULLS FIRST, a.published DESC, a.number DESC");
    }

    /** Which ones is known from the index on stories alone; only those are fetched, and put into their full order. */
    private List<ArticleSummary> inOrder(String id, int most, String chosen, String shown) {
        return database.read(sql -> sql.all(
                Rows.ARTICLE + "WHERE a.number IN (SELECT b.number FROM article b WHERE b.current = 1 AND b.story = "
                        + NUMBER + " ORDER BY " + chosen + " LIMIT ?2) ORDER BY " + shown,
                Rows::article,
                id,
                most));
    }

    /** How many articles of a story each outlet has, the one with the most first, those with equally many by name. */
    public Map<String, Integer> outlets(String id) {
        return database.read(sql -> {
            Map<String, Integer> outlets = new LinkedHashMap<>();
            sql.all(
                    "SELECT publisher, count(*) FROM article WHERE current = 1 AND publisher IS NOT NULL AND story = "
                            + NUMBER + " GROUP BY publisher ORDER BY count(*) DESC, publisher",
                    row -> outlets.put(row.getString(1), row.getInt(2)) == null,
                    id);
            return outlets;
        });
    }

    /**
     * What its articles say together: timeline, claims side by side, voices, copies. Of a story of very many articles the first {@value #MOST_TOLD}. Title
     * and summary are noted for lists where the archive may be written to.
     */
    public Optional<Story> tell(String id) {
        return byId(id).flatMap(this::tell);
    }

    /** What was told of a story lately, if it is remembered; articles may have come to it since then. */
    public Optional<Story> remembered(String id) {
        synchronized (told) {
            return Optional.ofNullable(told.get(id)).map(Telling::story);
        }
    }

    private Optional<Story> tell(StorySummary summary) {
        String own = summary.id();
        Optional<Story> remembered = asItIs(own, revision(own));
        if (remembered.isPresent()) {
            return remembered;
        }
        tellers.acquireUninterruptibly();
        try {
            return tellNow(own);
        } finally {
            tellers.release();
        }
    }

    private long revision(String id) {
        return database.read(sql -> sql.number("SELECT revision FROM story WHERE id = ?", id));
    }

    /** What was told of a story at a revision, if it is remembered. */
    private Optional<Story> asItIs(String id, long revision) {
        synchronized (told) {
            Telling known = told.get(id);
            return known != null && known.revision == revision ? Optional.of(known.story) : Optional.empty();
        }
    }

    private Optional<Story> tellNow(String own) {
        long revision = revision(own);
        Optional<Story> meanwhile = asItIs(own, revision);
        if (meanwhile.isPresent()) {
            return meanwhile;
        }
        List<Reading> readings = database.read(sql -> sql.all(
                "SELECT c.record FROM content c WHERE c.article IN (SELECT a.number FROM article a WHERE a.current = 1"
                        + " AND a.story = (SELECT number FROM story WHERE id = ?) ORDER BY a.number LIMIT " + MOST_TOLD
                        + ") ORDER BY c.article",
                row -> RecordReader.read(Packed.unpack(row.getBytes(1))),
                own));
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Story story = StoryTeller.tell(own, readings);
        synchronized (told) {
            told.put(own, new Telling(revision, story));
        }
        note(story, revision);
        return Optional.of(story);
    }

    private void note(Story story, long revision) {
        if (writing.possible()) {
            // Nobody waits for it: if it fails, it is noted the next time.
            CompletableFuture<Integer> noted = writing.later((sql, changes) -> sql.change(
                    "UPDATE story SET title = ?1, summary = ?2, told = ?3 WHERE id = ?4 AND (told IS NULL OR told < ?3)",
                    story.title(),
                    words(story),
                    revision,
                    story.id()));
            if (noted.isCompletedExceptionally()) {
                LOG.debug("the title of story {} could not be noted", story.id());
            }
        }
    }

    /** The events of the articles that a story is told from, in the order of the articles and their text, rejected ones included. */
    public List<EventSummary> events(String id) {
        return database.read(sql -> EventRows.byNumbers(
                sql,
                sql.all(
                        "SELECT e.number FROM event e WHERE e.article IN (SELECT a.number FROM article a WHERE a.current = 1 AND a.story = "
                                + NUMBER + " ORDER BY a.number LIMIT " + MOST_TOLD + ") ORDER BY e.article, e.number",
                        row -> row.getLong(1),
                        id)));
    }

    /** The articles of a story that are copies of others, by their ids. */
    public Map<String, Copy> copiesWithin(String id) {
        return database.read(sql -> {
            Map<String, Copy> copies = new LinkedHashMap<>();
            sql.all(
                    "SELECT a.id, o.id, c.similarity FROM article a JOIN copy c ON c.article = a.number JOIN article o ON o.number = c.original"
                            + " WHERE a.current = 1 AND a.story = " + NUMBER + " ORDER BY a.number",
                    row -> copies.put(row.getString(1), copy(row)) == null,
                    id);
            return copies;
        });
    }

    /** What an article is a copy of, if it is one. */
    public Optional<Copy> copyOf(String article) {
        return database.read(sql -> Optional.ofNullable(sql.first(
                "SELECT a.id, o.id, c.similarity FROM copy c JOIN article a ON a.number = c.article JOIN article o ON o.number = c.original"
                        + " WHERE a.id = ?",
                Stories::copy,
                article)));
    }

    /** The copies that there are of an article. */
    public List<Copy> copies(String original) {
        return database.read(sql -> sql.all(
                "SELECT a.id, o.id, c.similarity FROM copy c JOIN article a ON a.number = c.article JOIN article o ON o.number = c.original"
                        + " WHERE o.id = ? ORDER BY c.article",
                Stories::copy,
                original));
    }

    /**
     * One article that repeats another.
     *
     * @param similarity how much of it, from 0 to 1
     */
    public record Copy(String article, String original, double similarity) {}

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(row.getString(1), row.getString(2), row.getDouble(3));
    }

    static StorySummary story(ResultSet row) throws SQLException {
        return new StorySummary(
                row.getString("id"),
                row.getString("shown"),
                row.getString("summary"),
                Moments.date(Sql.optionalLong(row, "opened")),
                Moments.date(Sql.optionalLong(row, "closed")),
                row.getInt("size"),
                row.getInt("outlets"),
                row.getInt("worded") == 1);
    }
}
