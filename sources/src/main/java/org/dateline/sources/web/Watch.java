package org.dateline.sources.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.UnreadableDocumentException;
import org.dateline.sources.SourceItem;
import org.dateline.sources.feed.FeedEntry;
import org.dateline.sources.feed.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Watches feeds: asks each from time to time, and fetches the pages that are new or changed.
 *
 * <p>What was fetched is settled with the sink before the feed's state says that it was seen, so that whenever this stops, nothing
 * is lost; what is then fetched twice is the same to the archive. Whatever is wrong with one feed, the others are asked. One that
 * fails is asked after twice the pause, then four times, at most a day; sooner or later if the server says so. One round at a
 * time; within it, several threads.
 */
public final class Watch {

    /** Tries to fetch a page that its server could not give; after that it is let go. */
    private static final int MOST_TRIES = 3;
    /** Marks of entries to keep, beside those that the feed still has. */
    private static final int MOST_MARKS = 20_000;
    /** How soon to go on with a feed that has more new pages than one round fetches. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final List<Subscription> subscriptions;
    private final PoliteWeb web;
    private final PageFetch pages;
    private final WatchSettings settings;
    private final FeedStates states;
    private final WatchSink sink;
    private volatile boolean stopped;

    public Watch(
            List<Subscription> subscriptions,
            PoliteWeb web,
            WatchSettings settings,
            FeedStates states,
            WatchSink sink) {
        this.subscriptions = List.copyOf(subscriptions);
        this.web = web;
        this.pages = new PageFetch(web, settings.limits());
        this.settings = settings;
        this.states = states;
        this.sink = sink;
    }

    /** Ends the round under way after the page that is being fetched. Any thread may call it. */
    public void stop() {
        stopped = true;
    }

    /**
     * Asks every feed that is due.
     *
     * @return how many were
     * @throws InterruptedException if the thread is interrupted; what was fetched by then is settled or will be fetched again
     */
    public int round() throws InterruptedException {
        List<Subscription> due = new ArrayList<>();
        Instant now = web.clock().instant();
        for (Subscription subscription : subscriptions) {
            if (isDue(states.of(subscription.address(), subscription.name()), now)) {
                due.add(subscription);
            }
        }
        if (settings.threads() == 1 || due.size() < 2) {
            for (Subscription subscription : due) {
                poll(subscription);
            }
            return due.size();
        }
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(settings.threads(), due.size()),
                Thread.ofPlatform().daemon().name("watch-", 1).factory());
        try {
            List<Future<?>> polls = new ArrayList<>();
            for (Subscription subscription : due) {
                polls.add(workers.submit(() -> {
                    poll(subscription);
                    return null;
                }));
            }
            for (Future<?> poll : polls) {
                poll.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            // Of our own making, such as an archive that cannot be written: not to be passed over.
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return due.size();
    }

    /** When the next feed is due; now if one is. */
    public Instant nextDue() {
        Instant now = web.clock().instant();
        Instant next = now.plus(settings.every());
        for (Subscription subscription : subscriptions) {
            FeedState state = states.of(subscription.address(), subscription.name());
            if (isDue(state, now)) {
                return now;
            }
            Instant poll = state.nextPoll();
            if (!state.gone() && poll != null && poll.isBefore(next)) {
                next = poll;
            }
        }
        return next;
    }

    /** A poll that lies further away than any pause is what a clock that was set back left behind. */
    private boolean isDue(FeedState state, Instant now) {
        Instant next = state.nextPoll();
        Duration furthest = settings.longest().plus(RetryAfter.LONGEST);
        return !state.gone() && (next == null || !next.isAfter(now) || next.isAfter(now.plus(furthest)));
    }

    private void poll(Subscription subscription) throws InterruptedException {
        if (stopped) {
            return;
        }
        FeedState before = states.of(subscription.address(), subscription.name());
        String address = before.movedTo() != null ? before.movedTo() : before.address();
        WebAnswer answer =
                web.get(new WebRequest(address, settings.limits().feed(), before.etag(), before.lastModified()));
        FeedState after;
        try {
            after = switch (answer) {
                case WebAnswer.Unchanged unchanged ->
                    worked(before, null, new Found(before.seen(), 0, 0, false, Duration.ZERO));
                case WebAnswer.Failure failure -> failed(before, failure);
                case WebAnswer.Content content -> worked(before, content, entries(before, content));
            };
        } catch (UnreadableDocumentException e) {
            after = failed(
                    before,
                    new WebAnswer.Failure(WebAnswer.Cause.REFUSED, 0, String.valueOf(e.getMessage()), "", null));
        }
        sink.settle();
        states.keep(after);
        sink.polled(after);
    }

    /** What came of a feed's entries; {@code more} if there are new ones left, {@code rest} if a server asks to be left alone so long. */
    private record Found(Map<String, Integer> seen, int documents, int troubles, boolean more, Duration rest) {}

    private Found entries(FeedState before, WebAnswer.Content content) throws InterruptedException {
        Listing listing = Listing.of(content, web, settings.limits());
        Map<String, Integer> seen = new LinkedHashMap<>(before.seen());
        int fetched = 0;
        int documents = 0;
        int troubles = 0;
        boolean more = false;
        Duration rest = Duration.ZERO;
        long ordinal = -1;
        for (FeedEntry entry : listing.entries()) {
            ordinal++;
            String key = entry.key();
            String mark = key == null ? null : Marks.of(key);
            int tries = mark == null ? 0 : seen.getOrDefault(mark, 0);
            if (mark == null || (seen.containsKey(mark) && tries == 0)) {
                refresh(seen, mark);
                continue;
            }
            if (stopped || fetched >= settings.pages()) {
                more = true;
                break;
            }
            fetched++;
            PageFetch.Outcome outcome;
            try {
                outcome = pages.page(before.address(), ordinal, listing.feed(), entry);
            } catch (InterruptedException e) {
                if (!stopped) {
                    throw e;
                }
                // Whoever stops this ends the pauses too; what was fetched by then still counts as seen.
                more = true;
                break;
            }
            boolean again = outcome.again() && tries + 1 < MOST_TRIES;
            seen.remove(mark);
            seen.put(mark, again ? tries + 1 : 0);
            if (outcome.item() instanceof SourceItem.Found) {
                documents++;
            } else if (outcome.item() instanceof SourceItem.Failed) {
                troubles++;
            }
            // What is tried again is told of when the last try has failed.
            if (!again) {
                sink.take(outcome.item());
            }
            if (outcome.rest() != null) {
                // The rest when the server has recovered; not before the usual time.
                more = true;
                rest = outcome.rest().compareTo(settings.every()) > 0 ? outcome.rest() : settings.every();
                break;
            }
        }
        trim(seen);
        return new Found(seen, documents, troubles, more, rest);
    }

    /** Moves a mark to the end of those to be forgotten: the feed still has it. */
    private static void refresh(Map<String, Integer> seen, @Nullable String mark) {
        if (mark != null) {
            Integer tries = seen.remove(mark);
            seen.put(mark, tries == null ? 0 : tries);
        }
    }

    private static void trim(Map<String, Integer> seen) {
        var marks = seen.entrySet().iterator();
        for (int over = seen.size() - MOST_MARKS; over > 0; over--) {
            marks.next();
            marks.remove();
        }
    }

    private FeedState worked(FeedState before, WebAnswer.@Nullable Content content, Found found) {
        Instant now = web.clock().instant();
        boolean tryAgain =
                found.more() || found.seen().containsValue(1) || found.seen().containsValue(2);
        // With new pages left, or to be tried again, the feed must be given again, whether it has changed or not.
        boolean conditional = !tryAgain;
        String etag = content == null ? before.etag() : content.etag();
        String lastModified = content == null ? before.lastModified() : content.lastModified();
        return new FeedState(
                before.address(),
                before.name(),
                content != null && content.movedForGood() ? content.address() : before.movedTo(),
                conditional ? etag : null,
                conditional ? lastModified : null,
                now.plus(found.rest().isPositive() ? found.rest() : found.more() ? SOON : settings.every()),
                now,
                now,
                0,
                null,
                false,
                before.documents() + found.documents(),
                before.troubles() + found.troubles(),
                found.seen());
    }

    private FeedState failed(FeedState before, WebAnswer.Failure failure) {
        Instant now = web.clock().instant();
        int failures = before.failures() + 1;
        Duration pause = settings.every();
        for (int i = 0; i < Math.min(failures, 16) && pause.compareTo(settings.longest()) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        if (pause.compareTo(settings.longest()) > 0) {
            pause = settings.longest();
        }
        Duration asked = failure.retryAfter();
        if (asked != null && asked.compareTo(settings.every()) > 0) {
            pause = asked;
        }
        String problem = failure.advice().isEmpty() ? failure.problem() : failure.problem() + ". " + failure.advice();
        return new FeedState(
                before.address(),
                before.name(),
                // What a feed moved to may have been a mistake of a day; when it fails, the old address is asked again.
                null,
                before.etag(),
                before.lastModified(),
                now.plus(pause),
                now,
                before.lastSuccess(),
                failures,
                problem,
                failure.status() == 410,
                before.documents(),
                before.troubles(),
                before.seen());
    }
}
