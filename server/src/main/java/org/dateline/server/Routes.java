package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryField;
import org.dateline.formats.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/** Which address is answered by what. Used once, while the server is put together. */
final class Routes {

    private static final String YAML = "application/yaml";

    private final RoutesConfig routes;
    private final AnswerCache cache;

    Routes(RoutesConfig routes, AnswerCache cache) {
        this.routes = routes;
        this.cache = cache;
    }

    /** Every part that answers. */
    record Parts(
            ReadEndpoint read,
            ArticleEndpoints articles,
            StoryEndpoints stories,
            EventEndpoints events,
            EntityEndpoints entities,
            SearchEndpoints search,
            SavedSearches saved,
            ExportEndpoints exports,
            ExplainEndpoint explain,
            DeskEndpoints desk,
            DecisionEndpoints decisions,
            LiveFeed live,
            Health health,
            ServerMetrics metrics,
            SessionEndpoint session,
            StaticFiles files,
            Pages pages) {}

    void register(Parts parts) {
        api(parts);
        desk(parts);
        service(parts);
        twins(parts);
        pages(parts);
    }

    private void api(Parts parts) {
        post("/api/read", parts.read()::read);
        kept("/api/overview", context -> parts.desk().overview());
        kept("/api/articles", parts.articles()::list);
        kept("/api/articles/{id}", context -> parts.articles().view(id(context)));
        kept("/api/articles/{id}/record", context -> Answer.of(parts.articles().record(id(context)), Answer.JSON));
        kept("/api/articles/{id}/versions", context -> parts.articles().versions(id(context)));
        kept("/api/articles/{id}/changes", context -> parts.articles().changes(id(context)));
        kept(
                "/api/articles/{id}/explain",
                context -> parts.read()
                        .inTurn(() -> parts.explain().explain(id(context), Requests.text(context, "value"))));
        kept("/api/stories", parts.stories()::list);
        kept("/api/stories/{id}", context -> parts.stories().view(id(context)));
        kept("/api/events", parts.events()::list);
        kept("/api/events/aggregate", parts.events()::aggregate);
        kept("/api/events/{id}", context -> parts.events().one(id(context)));
        kept("/api/entities", parts.entities()::list);
        kept("/api/entities/{id}", context -> parts.entities().view(id(context)));
        kept("/api/quotations", parts.entities()::quotations);
        kept("/api/search", parts.search()::search);
        fresh("/api/saved-searches", context -> parts.saved().list());
        post("/api/saved-searches", parts.saved()::save);
        delete("/api/saved-searches/{id}", context -> {
            parts.saved().forget(id(context));
            context.status(204);
        });
        fresh("/api/exports", context -> ExportEndpoints.formats());
        get("/api/exports/{format}", parts.exports()::export);
    }

    private void desk(Parts parts) {
        get("/api/live", parts.live()::serve);
        kept("/api/sources", context -> parts.desk().sources());
        fresh("/api/ingest", context -> parts.desk().ingestStatus());
        post("/api/ingest", parts.desk()::ingest);
        delete("/api/ingest", parts.desk()::stop);
        fresh("/api/failures", context -> parts.desk().failures());
        post("/api/failures/retry", parts.desk()::retry);
        fresh("/api/decisions", parts.decisions()::list);
        post("/api/decisions", parts.decisions()::decide);
        post("/api/decisions/{number}/undo", parts.decisions()::undo);
        fresh("/api/revisions/{subject}", context -> parts.decisions().revision(context.pathParam("subject")));
        post("/api/demo", parts.desk()::demo);
    }

    private void service(Parts parts) {
        get("/api/session", context -> Answers.sendOnce(context, parts.session().state(context), 200));
        post("/api/session", parts.session()::open);
        delete("/api/session", parts.session()::close);
        Supplier<Answer> page = once(() -> Answer.of(OpenApiPage.html(), "text/html; charset=utf-8"));
        Supplier<Answer> yaml = once(() -> Answer.of(OpenApiPage.source(), YAML));
        fresh("/api/", context -> page.get());
        fresh("/api/openapi.yaml", context -> yaml.get());
        fresh("/api/style.css", context -> Answer.of(OpenApiPage.resource("api.css"), "text/css; charset=utf-8"));
        get("/health", context -> {
            Health.Report report = parts.health().report();
            Answers.sendOnce(
                    context, parts.health().answer(report), report.status().equals("down") ? 503 : 200);
        });
        get(
                "/metrics",
                context -> Answers.sendOnce(
                        context, Answer.of(parts.metrics().text(), "text/plain; version=0.0.4; charset=utf-8"), 200));
    }

    /** What the pages would show, for programs: the same parameters, the same answers. */
    private void twins(Parts parts) {
        kept("/index.json", context -> parts.desk().overview());
        kept("/desk.json", context -> parts.desk().sources());
        kept("/search.json", parts.search()::search);
        kept("/events.json", parts.events()::list);
        get("/search.rss", context -> feed(parts, context, Requests.query(context)));
        get("/search.csv", context -> table(parts, context, Requests.query(context)));
        get("/events.rss", context -> feed(parts, context, Filters.query(context)));
        get("/events.csv", context -> table(parts, context, Filters.query(context)));
    }

    private static void feed(Parts parts, Context context, Query query) {
        parts.exports().export(context, ExportFormat.RSS, query, "inline");
    }

    private static void table(Parts parts, Context context, Query query) {
        parts.exports().export(context, ExportFormat.CSV, query, "attachment");
    }

    private void pages(Parts parts) {
        get("/", parts.pages()::plain);
        get("/events", parts.pages()::plain);
        get("/search", parts.pages()::plain);
        get("/desk", parts.pages()::plain);
        get("/article/{page}", context -> article(parts, context));
        get("/story/{page}", context -> story(parts, context));
        get("/actor/{page}", context -> actor(parts, context));
        Handler nothing = context -> {
            throw Problem.notFound("There is nothing at this address. /api/ lists what there is.")
                    .exception();
        };
        get("/api/<path>", nothing);
        get("/<path>", context -> {
            String path = context.path();
            Optional<Answer> file = parts.files().find(path);
            if (file.isPresent()) {
                Answers.send(context, file.get(), 200, StaticFiles.caching(path));
            } else {
                parts.pages().missing(context);
            }
        });
    }

    private void article(Parts parts, Context context) {
        String page = context.pathParam("page");
        if (!page.endsWith(".json")) {
            parts.pages().article(context);
            return;
        }
        ArticleSummary article = parts.articles()
                .bySegment(page.substring(0, page.length() - ".json".length()))
                .orElseThrow(() -> Problem.notFound("There is no such article. Search for it: GET /api/search?q=WORDS")
                        .exception());
        Answers.send(
                context,
                cache.get(
                        "/api/articles/" + article.id(), () -> parts.articles().view(article.id())));
    }

    private void story(Parts parts, Context context) {
        String page = context.pathParam("page");
        String id = Slug.id(page.replaceFirst("\\.(json|rss|csv)$", ""));
        Query query = new Query.In(QueryField.STORY, id, false);
        if (page.endsWith(".json")) {
            Answers.send(
                    context,
                    cache.get("/api/stories/" + id, () -> parts.stories().view(id)));
        } else if (page.endsWith(".rss")) {
            parts.stories().view(id);
            feed(parts, context, query);
        } else if (page.endsWith(".csv")) {
            parts.stories().view(id);
            table(parts, context, query);
        } else {
            parts.pages().story(context);
        }
    }

    private void actor(Parts parts, Context context) {
        String page = context.pathParam("page");
        String id = Slug.id(page.replaceFirst("\\.(json|csv)$", ""));
        if (page.endsWith(".json")) {
            Answers.send(
                    context,
                    cache.get("/api/entities/" + id, () -> parts.entities().view(id)));
        } else if (page.endsWith(".csv")) {
            table(parts, context, EntityEndpoints.either(parts.entities().name(id)));
        } else {
            parts.pages().plain(context);
        }
    }

    private static String id(Context context) {
        return context.pathParam("id");
    }

    /** An answer that is the same until something happens to the archive. */
    private void kept(String path, Function<Context, Answer> answer) {
        get(path, context -> {
            String query = context.queryString();
            String name = context.req().getRequestURI() + (query == null ? "" : "?" + query);
            Answers.send(context, cache.get(name, () -> answer.apply(context)));
        });
    }

    private interface Maker {
        Answer make(Context context) throws Exception;
    }

    private void fresh(String path, Maker answer) {
        get(path, context -> Answers.send(context, answer.make(context)));
    }

    /** What can be had can also be asked about: HEAD is answered as GET is, without the body. */
    private void get(String path, Handler handler) {
        routes.get(path, named(path, handler));
        routes.head(path, named(path, handler));
    }

    private void post(String path, Handler handler) {
        routes.post(path, named(path, handler));
    }

    private void delete(String path, Handler handler) {
        routes.delete(path, named(path, handler));
    }

    private static Handler named(String path, Handler handler) {
        return context -> {
            context.attribute(ServerMetrics.ROUTE, path);
            handler.handle(context);
        };
    }

    private static Supplier<Answer> once(Supplier<Answer> make) {
        return new Supplier<>() {
            private volatile @Nullable Answer made;

            @Override
            public Answer get() {
                Answer known = made;
                if (known == null) {
                    known = make.get();
                    made = known;
                }
                return known;
            }
        };
    }
}
