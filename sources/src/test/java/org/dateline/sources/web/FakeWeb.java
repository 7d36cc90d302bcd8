package org.dateline.sources.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A web with a clock that stands still until somebody waits. */
final class FakeWeb implements Web, InstantSource, Pause {

    final Map<String, WebAnswer> answers = new HashMap<>();
    /** What was asked for, and when: {@code 12:00:05 https://a.example/}. */
    final List<String> log = new ArrayList<>();

    final List<WebRequest> requests = new ArrayList<>();
    Instant now = Instant.parse("2026-03-12T12:00:00Z");

    @Override
    public synchronized WebAnswer get(WebRequest request) {
        log.add(now.toString().substring(11, 19) + " " + request.address());
        requests.add(request);
        WebAnswer answer = answers.get(request.address());
        return answer == null ? status(404, null) : answer;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) {
        now = now.plus(duration);
    }

    FakeWeb serve(String address, String body) {
        answers.put(address, content(address, body, null));
        return this;
    }

    static WebAnswer.Content content(String address, String body, @Nullable String etag) {
        String type =
                body.startsWith("<?xml") ? "application/rss+xml" : body.startsWith("<") ? "text/html" : "text/plain";
        return new WebAnswer.Content(address, body.getBytes(StandardCharsets.UTF_8), type, etag, null, false);
    }

    static WebAnswer.Failure status(int status, @Nullable Duration retryAfter) {
        return new WebAnswer.Failure(
                WebAnswer.Cause.STATUS, status, "is answered with status " + status, "Wait.", retryAfter);
    }

    static WebAnswer.Failure network() {
        return new WebAnswer.Failure(WebAnswer.Cause.NETWORK, 0, "could not be fetched", "Wait.", null);
    }

    static String feed(String... links) {
        StringBuilder feed = new StringBuilder(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Harbour Gazette</title>");
        for (String link : links) {
            feed.append("<item><title>T</title><link>").append(link).append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }
}
