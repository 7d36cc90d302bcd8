package org.dateline.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.story.Assignment;
import org.dateline.story.Copy;
import org.dateline.story.StoryArticle;
import org.dateline.story.StoryClusterer;
import org.dateline.story.Window;
import org.jspecify.annotations.Nullable;

/**
 * Gives every new article its story, and keeps what the clusterer knows in the tables: it is made again from there after a start, a failed transaction or a
 * curator's decision. Used on the writing thread alone.
 */
final class StoryKeeper {

    /** About 2 kB each; more than two weeks of what one machine reads of news. */
    static final Window WINDOW = new Window(Window.STANDARD.days(), 40_000);

    private @Nullable StoryClusterer clusterer;

    void forget() {
        clusterer = null;
    }

    /**
     * Finds the story of an article.
     *
     * @param id the article's
     * @param sketch of it, under whatever id
     * @param before number of the version before it, or null: a page stays in its story when it changes
     */
    void place(Sql sql, long article, String id, StoryArticle sketch, @Nullable Long before, Consumer<Change> changes)
            throws SQLException {
        StoryClusterer mine = clusterer == null ? restored(sql) : clusterer;
        clusterer = mine;
        StoryArticle own = withId(sketch, id);
        sql.change("INSERT INTO sketch (article, bytes) VALUES (?, ?)", article, own.bytes());
        Stay stay = before == null
                ? null
                : sql.first(
                        "SELECT s.id, a.clustered, a.story FROM article a JOIN story s ON s.number = a.story WHERE a.number = ?",
                        row -> new Stay(row.getString(1), row.getLong(2), row.getLong(3)),
                        before);
        if (stay != null) {
            mine.restore(own, stay.id);
            sql.change(
                    "UPDATE article SET clustered = ?, story = ? WHERE number = ?",
                    stay.clustered,
                    stay.story,
                    article);
            StoryCounts.recount(sql, stay.story);
            changes.accept(new Change.StoryChanged(stay.id));
            return;
        }
        Assignment assignment = mine.add(own);
        Long story = sql.first("SELECT number FROM story WHERE id = ?", row -> row.getLong(1), assignment.story());
        if (story == null) {
            story = sql.insert("INSERT INTO story (id, title) VALUES (?, ?)", assignment.story(), own.headline());
        }
        sql.change("UPDATE article SET clustered = ?1, story = ?1 WHERE number = ?2", story, article);
        StoryCounts.add(sql, story, article);
        Copy copy = assignment.copy();
        if (copy != null) {
            sql.change(
                    "INSERT OR REPLACE INTO copy (article, original, similarity) SELECT c.number, o.number, ? FROM article c, article o"
                            + " WHERE c.id = ? AND o.id = ?",
                    copy.similarity(),
                    copy.article(),
                    copy.original());
        }
        changes.accept(new Change.StoryChanged(assignment.story()));
    }

    /** Keeps a new sketch of an article that was read anew. Its story stays; those to come are compared with the new one. */
    void renew(Sql sql, long article, StoryArticle sketch) throws SQLException {
        String id = sql.first("SELECT id FROM article WHERE number = ?", row -> row.getString(1), article);
        if (id != null) {
            sql.change(
                    "UPDATE sketch SET bytes = ? WHERE article = ?",
                    withId(sketch, id).bytes(),
                    article);
        }
    }

    private static StoryClusterer restored(Sql sql) throws SQLException {
        record Kept(byte[] bytes, String story) {}
        StoryClusterer clusterer = new StoryClusterer(WINDOW);
        List<Kept> kept = sql.all(
                "SELECT k.bytes, s.id FROM sketch k JOIN article a ON a.number = k.article JOIN story s ON s.number = a.story"
                        + " WHERE a.current = 1 ORDER BY k.article DESC LIMIT ?",
                row -> new Kept(row.getBytes(1), row.getString(2)),
                WINDOW.articles());
        for (Kept each : kept.reversed()) {
            StoryArticle article = readable(each.bytes);
            if (article != null) {
                clusterer.restore(article, each.story);
            }
        }
        return clusterer;
    }

    /** A sketch of an older version is of no use: its article keeps its story and draws no others in until it is read anew. */
    private static @Nullable StoryArticle readable(byte[] bytes) {
        try {
            return StoryArticle.restore(bytes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static StoryArticle withId(StoryArticle sketch, String id) {
        return sketch.id().equals(id)
                ? sketch
                : new StoryArticle(
                        id,
                        sketch.headline(),
                        sketch.publisher(),
                        sketch.agency(),
                        sketch.language(),
                        sketch.published(),
                        sketch.features(),
                        sketch.signature());
    }

    private record Stay(String id, long clustered, long story) {}
}
