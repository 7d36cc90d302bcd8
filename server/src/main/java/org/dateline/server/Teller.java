package org.dateline.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Stories;
import org.dateline.archive.StorySummary;
import org.dateline.story.Story;

/**
 * Tells stories beside the requests that show them, one after the other: telling a large one takes long, and who only looks at a list of them, or at one
 * article, must not wait for it. Whoever asks gets what is known by then. Thread-safe.
 */
final class Teller implements AutoCloseable {

    /** How long a list waits for the titles that it lacks. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private static final int MOST_WAITING = 200;

    private final Stories stories;
    private final ThreadPoolExecutor thread;

    /** What is being told or waits for it, by the stories' ids. Guarded by itself. */
    private final Map<String, CompletableFuture<Optional<Stories.Told>>> waiting = new HashMap<>();

    Teller(Stories stories) {
        this.stories = stories;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("teller").daemon().factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /** Whether a story's title and summary are as good as they get without telling it. */
    static boolean settled(StorySummary story) {
        return story.worded() || story.articles() < 2 && story.title() != null;
    }

    /** Until when whoever asks now waits at most, in {@link System#nanoTime}: one answer has one such time, whatever it asks for. */
    static long soon() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    /** For whoever does not wait at all. */
    static long now() {
        return System.nanoTime();
    }

    /**
     * The stories with titles and summaries of their own as far as these can be had in time; the others are told afterwards, and have them when they are
     * shown the next time.
     */
    List<StorySummary> titled(List<StorySummary> listed, long end) {
        List<CompletableFuture<Optional<Stories.Told>>> asked = new ArrayList<>();
        for (StorySummary story : listed) {
            asked.add(settled(story) ? CompletableFuture.completedFuture(Optional.empty()) : ask(story.id()));
        }
        List<StorySummary> titled = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            titled.add(await(asked.get(i), end).map(Stories.Told::summary).orElse(listed.get(i)));
        }
        return titled;
    }

    StorySummary titled(StorySummary story, long end) {
        return titled(List.of(story), end).get(0);
    }

    /** What is told of a story, as it was told last if that is known, though articles may have come to it since; empty if it cannot be had in time. */
    Optional<Story> told(StorySummary story, long end) {
        Optional<Story> remembered = stories.remembered(story.id());
        if (remembered.isPresent() && story.worded()) {
            return remembered;
        }
        CompletableFuture<Optional<Stories.Told>> asked = ask(story.id());
        return remembered.isPresent() ? remembered : await(asked, end).map(Stories.Told::story);
    }

    private CompletableFuture<Optional<Stories.Told>> ask(String id) {
        synchronized (waiting) {
            CompletableFuture<Optional<Stories.Told>> known = waiting.get(id);
            if (known != null) {
                return known;
            }
            CompletableFuture<Optional<Stories.Told>> fresh = new CompletableFuture<>();
            try {
                thread.execute(() -> tell(id, fresh));
                waiting.put(id, fresh);
            } catch (RejectedExecutionException e) {
                // Too many wait already: it is asked for again when it is shown again.
                fresh.complete(Optional.empty());
            }
            return fresh;
        }
    }

    private void tell(String id, CompletableFuture<Optional<Stories.Told>> answer) {
        try {
            answer.complete(stories.told(id));
        } catch (ArchiveException e) {
            answer.completeExceptionally(e);
        } finally {
            synchronized (waiting) {
                waiting.remove(id);
            }
            answer.complete(Optional.empty());
        }
    }

    private static Optional<Stories.Told> await(CompletableFuture<Optional<Stories.Told>> asked, long end) {
        try {
            return asked.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
