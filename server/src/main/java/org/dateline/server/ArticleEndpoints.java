package org.dateline.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.EntitySummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Slice;
import org.dateline.archive.Stories;
import org.dateline.archive.StorySummary;
import org.dateline.archive.Version;
import org.dateline.archive.VersionChange;
import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/** Articles and what is around them. Thread-safe. */
final class ArticleEndpoints {

    private static final int AROUND = 8;

    private final Archive archive;
    private final Teller teller;

    ArticleEndpoints(Archive archive, Teller teller) {
        this.archive = archive;
        this.teller = teller;
    }

    Answer list(Context context) {
        Slice<ArticleSummary> articles = archive.articles().list(Requests.query(context), Requests.paging(context));
        return Answer.json(json -> {
            json.list("items", articles.items(), article -> Pieces.article(json, article));
            json.text("next", articles.next());
        });
    }

    /** @throws RefusedException if there is none */
    ArticleSummary summary(String id) {
        return archive.articles()
                .byId(id)
                .orElseThrow(
                        () -> Problem.notFound("There is no article " + id + ". Search for it: GET /api/search?q=WORDS")
                                .exception());
    }

    /** The article whose page has this address behind {@code /article/}: an id may hold hyphens itself. */
    Optional<ArticleSummary> bySegment(String segment) {
        Optional<ArticleSummary> whole = archive.articles().byId(segment);
        int hyphen = segment.indexOf('-');
        for (int tries = 0; whole.isEmpty() && hyphen > 0 && tries < 20; tries++) {
            whole = archive.articles().byId(segment.substring(0, hyphen));
            hyphen = segment.indexOf('-', hyphen + 1);
        }
        return whole;
    }

    Answer view(String id) {
        ArticleSummary article = summary(id);
        String record = record(id);
        List<EntitySummary> entities = archive.entities().ofArticle(id);
        List<EventSummary> events = archive.events().ofArticle(id);
        List<ArticleSummary> versions =
                archive.articles().versions(id).stream().map(Version::article).toList();
        StorySummary story = article.story() == null
                ? null
                : archive.stories()
                        .byId(article.story())
                        .map(each -> teller.titled(each, Teller.now()))
                        .orElse(null);
        List<ArticleSummary> more = story == null
                ? List.of()
                : archive.stories().articles(story.id(), AROUND + 1).stream()
                        .filter(each -> !each.id().equals(id))
                        .limit(AROUND)
                        .toList();
        Stories.Copy original = archive.stories().copyOf(id).orElse(null);
        List<Stories.Copy> copies = archive.stories().copies(id);
        List<ArticleSummary> latest = archive.articles().latest(AROUND + 1).stream()
                .filter(each -> !each.id().equals(id))
                .limit(AROUND)
                .toList();
        Answer answer = Answer.json(json -> {
            Pieces.article(json, "article", article);
            json.raw("record", record);
            json.list("entities", entities, entity -> Pieces.entity(json, entity));
            json.list("events", events, event -> Pieces.event(json, event));
            json.list("versions", versions, version -> Pieces.article(json, version));
            Pieces.story(json, "story", story);
            copyOf(json, original);
            json.list("copies", copies, copy -> json.object(() -> copyMembers(json, copy)));
            json.list("moreFromStory", more, each -> Pieces.article(json, each));
            json.list("latest", latest, each -> Pieces.article(json, each));
        });
        return answer.passing(story != null && !Teller.settled(story));
    }

    private void copyOf(Json json, Stories.@Nullable Copy copy) {
        if (copy == null) {
            json.nothing("copyOf");
        } else {
            json.object("copyOf", () -> copyMembers(json, copy));
        }
    }

    private void copyMembers(Json json, Stories.Copy copy) {
        Pieces.article(json, "article", summary(copy.article()));
        Pieces.article(json, "original", summary(copy.original()));
        json.decimal("similarity", copy.similarity());
    }

    /** The record of an article: one JSON object. */
    String record(String id) {
        byte[] record = archive.articles()
                .record(id)
                .orElseThrow(
                        () -> Problem.notFound("There is no article " + id + ". Search for it: GET /api/search?q=WORDS")
                                .exception());
        return new String(record, StandardCharsets.UTF_8).stripTrailing();
    }

    Answer versions(String id) {
        summary(id);
        List<Version> versions = archive.articles().versions(id);
        return Answer.json(json -> json.list(
                "items",
                versions,
                version -> json.object(() -> {
                    Pieces.article(json, "article", version.article());
                    VersionChange change = version.change();
                    if (change == null) {
                        json.nothing("change");
                    } else {
                        json.object("change", () -> changeMembers(json, change));
                    }
                })));
    }

    Answer changes(String id) {
        summary(id);
        VersionChange change = archive.articles().versions(id).stream()
                .filter(version -> version.article().id().equals(id))
                .findFirst()
                .map(Version::change)
                .orElseThrow(() -> Problem.notFound("Article " + id
                                + " is the first version of its page: nothing changed before it. GET /api/articles/"
                                + id + "/versions lists all.")
                        .exception());
        return Answer.json(json -> changeMembers(json, change));
    }

    private static void changeMembers(Json json, VersionChange change) {
        json.text("from", change.from());
        json.text("to", change.to());
        revised(json, "headline", change.headline());
        revised(json, "standfirst", change.standfirst());
        json.texts("corrections", change.corrections());
        json.list("numbers", change.numbers(), number -> json.object(() -> revisedMembers(json, number)));
        json.list(
                "text",
                change.text(),
                piece -> json.object(() -> {
                    json.text("kind", Pieces.name(piece.kind()));
                    json.text("text", piece.text());
                }));
    }

    private static void revised(Json json, String name, VersionChange.@Nullable Revised revised) {
        if (revised == null) {
            json.nothing(name);
        } else {
            json.object(name, () -> revisedMembers(json, revised));
        }
    }

    private static void revisedMembers(Json json, VersionChange.Revised revised) {
        json.text("before", revised.before());
        json.text("after", revised.after());
    }
}
