package org.dateline.sources.web;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dateline.Document;
import org.dateline.sources.EntryPages;
import org.dateline.sources.Limits;
import org.dateline.sources.Position;
import org.dateline.sources.SourceItem;
import org.dateline.sources.feed.Feed;
import org.dateline.sources.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** Fetches the pages that entries name. Thread-safe. */
final class PageFetch {

    private final PoliteWeb web;
    private final Limits limits;

    PageFetch(PoliteWeb web, Limits limits) {
        this.web = web;
        this.limits = limits;
    }

    /**
     * What came of an entry.
     *
     * @param again whether it is worth another try later
     * @param rest how long the server asks to be left alone, or null if it does not
     */
    record Outcome(SourceItem item, boolean again, @Nullable Duration rest) {

        Outcome(SourceItem item, boolean again) {
            this(item, again, null);
        }
    }

    /**
     * The page of an entry; where it cannot be had and the feed holds the whole article, that.
     *
     * @param source the feed's address
     */
    Outcome page(String source, long ordinal, @Nullable Feed feed, FeedEntry entry) throws InterruptedException {
        String address = entry.url();
        Position position = new Position(ordinal, -1, address == null ? "entry " + (ordinal + 1) : address);
        if (address == null) {
            return whole(source, position, feed, entry, "an entry without an address");
        }
        return switch (web.get(WebRequest.of(address, limits.document()))) {
            case WebAnswer.Unchanged unchanged ->
                new Outcome(new SourceItem.Skipped(source, position, "unchanged"), false);
            case WebAnswer.Content content -> new Outcome(item(source, position, content, feed, entry), false);
            case WebAnswer.Failure failure -> {
                boolean again = failure.isPassing();
                if (!again && feed != null && EntryPages.isWhole(entry)) {
                    yield whole(source, position, feed, entry, failure.problem());
                }
                yield new Outcome(
                        new SourceItem.Failed(source, position, failure.problem(), failure.advice()),
                        again,
                        rest(failure));
            }
        };
    }

    /** A server that is asked too much says so with these two, with or without saying for how long. */
    private static @Nullable Duration rest(WebAnswer.Failure failure) {
        boolean asks = failure.status() == 429 || failure.status() == 503;
        return asks && failure.retryAfter() == null ? Duration.ZERO : asks ? failure.retryAfter() : null;
    }

    SourceItem item(
            String source,
            Position position,
            WebAnswer.Content content,
            @Nullable Feed feed,
            @Nullable FeedEntry entry) {
        String type = content.mediaType() == null ? "" : content.mediaType().toLowerCase(Locale.ROOT);
        boolean page = type.isEmpty()
                || type.startsWith("text/html")
                || type.startsWith("application/xhtml")
                || type.startsWith("text/plain");
        if (!page) {
            int end = type.indexOf(';');
            return new SourceItem.Skipped(
                    source, position, "not a page (" + (end < 0 ? type : type.substring(0, end)) + ")");
        }
        Document.Known known =
                entry == null ? new Document.Known(null, content.address(), null, null) : EntryPages.known(feed, entry);
        Document document = Document.of(content.body(), content.address())
                .withMediaType(content.mediaType())
                .withRetrieved(
                        web.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .with(known);
        return new SourceItem.Found(source, position, document);
    }

    private static Outcome whole(
            String source, Position position, @Nullable Feed feed, FeedEntry entry, String reason) {
        if (feed != null && EntryPages.isWhole(entry)) {
            return new Outcome(
                    new SourceItem.Found(
                            source, position, EntryPages.document(feed, entry, source + ", " + position.words())),
                    false);
        }
        return new Outcome(new SourceItem.Skipped(source, position, reason), false);
    }
}
