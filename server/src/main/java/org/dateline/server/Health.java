package org.dateline.server;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the newsroom can do its work; and the one thing that it can mend itself, an index that somebody deleted. Thread-safe. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final String INDEX = "index";
    private static final long LEAST_ROOM = 64L << 20;
    private static final long FAR_BEHIND = 100_000;

    private final Archive archive;
    private final String version;
    private final AtomicBoolean mending = new AtomicBoolean();

    Health(Archive archive, String version) {
        this.archive = archive;
        this.version = version;
    }

    /** What is the matter, and what is done or to be done about it. The archive's own failure is answered by whoever calls. */
    record Report(String status, long articles, long unindexed, List<String> problems) {}

    Report report() {
        List<String> problems = new ArrayList<>();
        long articles = 0;
        long unindexed = 0;
        String status = "up";
        try {
            articles = archive.maintenance().stats().articles();
            unindexed = archive.unindexed();
        } catch (ArchiveException e) {
            status = "down";
            problems.add(String.valueOf(e.getMessage()));
        }
        if (indexIsGone()) {
            problems.add(archive.folder() + ": somebody deleted the index while the newsroom was running. "
                    + (archive.writable()
                            ? "It is being made again; until then a search may find nothing."
                            : "Make it again with: dateline archive reindex"));
            mend();
        }
        if (unindexed > FAR_BEHIND) {
            problems.add(
                    "A search does not find the last " + unindexed + " changes yet. The index catches up by itself.");
        }
        long room = archive.folder().toFile().getUsableSpace();
        if (archive.writable() && room > 0 && room < LEAST_ROOM) {
            problems.add(archive.folder() + ": only " + (room >> 20) + " MB are left on the disk. Make room.");
        }
        if (status.equals("up") && !problems.isEmpty()) {
            status = "degraded";
        }
        return new Report(status, articles, unindexed, problems);
    }

    Answer answer(Report report) {
        return Answer.json(json -> {
            json.text("status", report.status());
            json.text("version", version);
            json.number("articles", report.articles());
            json.number("unindexed", report.unindexed());
            json.texts("problems", report.problems());
        });
    }

    private boolean indexIsGone() {
        return !Files.isDirectory(archive.folder().resolve(INDEX));
    }

    /** Makes the index again if it is gone; once at a time, beside whatever goes on. */
    void mend() {
        if (!archive.writable() || !indexIsGone() || !mending.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform().name("dateline-reindex").daemon(true).start(() -> {
            try {
                LOG.warn("{}: the index is gone; it is made again", archive.folder());
                archive.maintenance().reindex();
            } catch (RuntimeException e) {
                LOG.error("the index could not be made again", e);
            } finally {
                mending.set(false);
            }
        });
    }
}
