package org.dateline.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveStats;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.Failure;
import org.dateline.archive.Paging;
import org.dateline.archive.SearchRequest;
import org.dateline.archive.SearchResult;
import org.dateline.archive.StorySummary;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryField;
import org.dateline.formats.Json;
import org.dateline.formats.JsonValue;
import org.jspecify.annotations.Nullable;

/** The desk: the front page, sources and their health, ingest, failures. Thread-safe. */
final class DeskEndpoints {

    private static final int LARGEST = 256 << 10;
    private static final int MOST_SOURCES = 100;
    private static final int LONGEST = 2_000;
    private static final int FRONT = 12;

    private final Archive archive;
    private final Desk desk;
    private final Teller teller;

    DeskEndpoints(Archive archive, Desk desk, Teller teller) {
        this.archive = archive;
        this.desk = desk;
        this.teller = teller;
    }

    Answer overview() {
        ArchiveStats stats = archive.maintenance().stats();
        long end = Teller.soon();
        List<StorySummary> stories =
                teller.titled(archive.stories().latest(2, Paging.first(FRONT)).items(), end);
        List<ArticleSummary> articles =
                archive.articles().list(Query.EVERYTHING, Paging.first(FRONT)).items();
        FrontPage front = FrontPage.of(archive, teller, end, articles);
        Desk.Status status = desk.status();
        Answer answer = Answer.json(json -> {
            json.flag("empty", stats.articles() == 0);
            json.flag("readOnly", !archive.writable());
            json.object("stats", () -> {
                json.number("articles", stats.articles());
                json.number("pages", stats.pages());
                json.number("events", stats.events());
                json.number("quotations", stats.quotations());
                json.number("entities", stats.entities());
                json.number("stories", stats.stories());
                json.number("failures", stats.failures());
                json.text("first", Pieces.day(stats.first()));
                json.text("last", Pieces.day(stats.last()));
            });
            front.write(json);
            json.list("stories", stories, story -> Pieces.story(json, story));
            json.list("articles", articles, article -> Pieces.article(json, article));
            json.object("ingest", () -> status.members(json));
        });
        return answer.passing(front.passing() || !stories.stream().allMatch(Teller::settled));
    }

    Answer sources() {
        SearchResult all = archive.search()
                .search(new SearchRequest(Query.EVERYTHING, Paging.first(1), SearchRequest.Order.NEWEST, true));
        record Outlet(String name, long articles, @Nullable String last) {}
        List<Outlet> outlets = new ArrayList<>();
        for (SearchResult.Count count : all.facets().getOrDefault(SearchResult.Facet.PUBLISHER, List.of())) {
            Query ofOutlet = new Query.In(QueryField.PUBLISHER, count.value().replace('"', ' '), true);
            String last = archive.articles().list(ofOutlet, Paging.first(1)).items().stream()
                    .findFirst()
                    .map(ArticleSummary::published)
                    .orElse(null);
            outlets.add(new Outlet(count.value(), count.count(), last));
        }
        Map<String, List<Failure>> failures = new HashMap<>();
        archive.failures()
                .list()
                .forEach(failure -> failures.computeIfAbsent(failure.source(), source -> new ArrayList<>())
                        .add(failure));
        SortedMap<String, String> states = new TreeMap<>(archive.sources().all());
        failures.keySet().forEach(source -> states.putIfAbsent(source, ""));
        return Answer.json(json -> {
            json.list(
                    "publishers",
                    outlets,
                    outlet -> json.object(() -> {
                        json.text("name", outlet.name());
                        json.number("articles", outlet.articles());
                        json.text("last", outlet.last());
                    }));
            json.list(
                    "sources",
                    states.entrySet(),
                    source -> json.object(() -> {
                        List<Failure> failed = failures.getOrDefault(source.getKey(), List.of());
                        json.text("name", source.getKey());
                        json.text("state", source.getValue());
                        json.text("health", failed.isEmpty() ? "good" : "failing");
                        json.number("failures", failed.size());
                        json.text(
                                "lastProblem",
                                failed.stream()
                                        .max((a, b) -> a.at().compareTo(b.at()))
                                        .map(Failure::problem)
                                        .orElse(null));
                    }));
        });
    }

    Answer ingestStatus() {
        return status(desk.status());
    }

    private static Answer status(Desk.Status status) {
        return Answer.json(status::members);
    }

    void ingest(Context context) {
        JsonValue.Members body = Requests.object(context, LARGEST);
        List<String> sources = new ArrayList<>();
        for (JsonValue item : body.items("sources")) {
            if (!(item instanceof JsonValue.Text text)
                    || text.value().isBlank()
                    || text.value().length() > LONGEST
                    || text.value().indexOf('\0') >= 0) {
                throw Problem.badRequest(
                                "sources", "Every source must be the name of a file or folder on the server's machine.")
                        .exception();
            }
            if (text.value().contains("://")) {
                throw Problem.badRequest(
                                "sources",
                                "The newsroom does not go to the network for \"" + text.value()
                                        + "\". Use dateline watch or dateline ingest for addresses, or name a file.")
                        .exception();
            }
            sources.add(text.value());
        }
        if (sources.isEmpty() || sources.size() > MOST_SOURCES) {
            throw Problem.badRequest("sources", "Give 1 to " + MOST_SOURCES + " files or folders as \"sources\".")
                    .exception();
        }
        Answers.sendOnce(context, status(desk.ingest(sources)), 202);
    }

    void stop(Context context) {
        Answers.sendOnce(context, status(desk.stop()), 202);
    }

    void retry(Context context) {
        Answers.sendOnce(context, status(desk.retry()), 202);
    }

    void demo(Context context) {
        if (archive.maintenance().stats().articles() > 0) {
            throw Problem.of(
                            409,
                            "Not empty",
                            "The archive holds articles already, and the sample set would get in among them. Start the newsroom with --archive and the name of a new folder.")
                    .exception();
        }
        Answers.sendOnce(context, status(SampleSet.begin(archive, desk)), 202);
    }

    Answer failures() {
        List<Failure> failures = archive.failures().list();
        return Answer.json(json -> json.list("items", failures, each -> json.object(() -> members(json, each))));
    }

    static void members(Json json, Failure failure) {
        json.text("document", failure.document());
        json.text("source", failure.source());
        json.text("problem", failure.problem());
        json.text("at", failure.at().toString());
        json.number("times", failure.times());
    }
}
