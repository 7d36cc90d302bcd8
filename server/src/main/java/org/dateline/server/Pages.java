package org.dateline.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * The pages: one document for all of them, built by the web module, with a head of its own for articles and stories, so that who only reads
 * heads (search engines, messengers, feed readers) learns what the page is about. Thread-safe. Only text that has been escaped gets in.
 */
final class Pages {

    private static final String PLACE = "<!--head-->";
    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Dateline</title><!--head--></head>
            <body><h1>Dateline</h1><p>The newsroom's pages are not built into this program. Its <a href="/api/">API</a> works:
            put .json behind the address of a page for what it would show.</p></body></html>
            """;

    private final StaticFiles files;
    private final ArticleEndpoints articles;
    private final StoryEndpoints stories;
    private final Gate gate;

    Pages(StaticFiles files, ArticleEndpoints articles, StoryEndpoints stories, Gate gate) {
        this.files = files;
        this.articles = articles;
        this.stories = stories;
        this.gate = gate;
    }

    /** Whether what lies at a path tells of the archive: the twins of the pages do. */
    static boolean holdsNews(String path) {
        return path.endsWith(".json") && !path.startsWith("/assets/") || path.endsWith(".rss") || path.endsWith(".csv");
    }

    /** A page without a head of its own. */
    void plain(Context context) {
        send(context, "", 200);
    }

    /** A page that is not there. */
    void missing(Context context) {
        send(context, "<meta name=\"robots\" content=\"noindex\">", 404);
    }

    void article(Context context) {
        if (!gate.mayLook(context)) {
            plain(context);
            return;
        }
        Optional<ArticleSummary> article = articles.bySegment(context.pathParam("page"));
        if (article.isEmpty()) {
            missing(context);
        } else if (!moved(context, Pieces.path(article.get()))) {
            send(context, PageHead.of(article.get(), base(context)), 200);
        }
    }

    void story(Context context) {
        if (!gate.mayLook(context)) {
            plain(context);
            return;
        }
        Optional<StorySummary> story = stories.byId(Slug.id(context.pathParam("page")));
        if (story.isEmpty()) {
            missing(context);
        } else if (!moved(context, Pieces.path(story.get()))) {
            send(context, PageHead.of(story.get(), base(context)), 200);
        }
    }

    /** Sends whoever comes with an old or no slug to the address as it is now, so that every page has one. */
    private static boolean moved(Context context, String path) {
        String asked = context.req().getRequestURI();
        if (asked.equals(path)) {
            return false;
        }
        String query = context.queryString();
        context.header("Cache-Control", "no-cache");
        context.status(302).header("Location", path + (query == null ? "" : "?" + query));
        return true;
    }

    /** Where the pages lie, for addresses that must be whole. Checked by the gate on loopback; elsewhere taken only if it is a plain name. */
    static String base(Context context) {
        String host = context.header("Host");
        if (host == null || !host.matches("[A-Za-z0-9.\\[\\]:-]{1,255}")) {
            host = "localhost:" + context.req().getLocalPort();
        }
        return context.req().getScheme() + "://" + host;
    }

    private void send(Context context, String head, int status) {
        Optional<Answer> built = files.find("/index.html");
        String document = built.map(answer -> new String(answer.bytes(), StandardCharsets.UTF_8))
                .orElse(NOT_BUILT);
        Answers.send(context, Answer.of(with(document, head), "text/html; charset=utf-8"), status, Answers.REVALIDATE);
    }

    /** The document with more in its head; a title of its own takes the place of the common one. */
    static String with(String document, @Nullable String head) {
        String text = head == null ? "" : head;
        String page = document;
        int title = page.indexOf("<title>");
        int end = page.indexOf("</title>");
        if (text.contains("<title>") && title >= 0 && end > title) {
            page = page.substring(0, title) + page.substring(end + "</title>".length());
        }
        int place = page.indexOf(PLACE);
        if (place >= 0) {
            return page.substring(0, place) + text + page.substring(place + PLACE.length());
        }
        int close = page.indexOf("</head>");
        return close < 0 ? page : page.substring(0, close) + text + page.substring(close);
    }
}
