package org.dateline.archive.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.Failure;
import org.dateline.archive.SourceMark;
import org.dateline.sources.FileWalk;
import org.dateline.sources.Position;
import org.dateline.sources.Resumption;
import org.dateline.sources.SourceFile;
import org.dateline.sources.SourceFiles;
import org.dateline.sources.SourceItem;
import org.dateline.sources.SourceReader;
import org.dateline.sources.web.PoliteWeb;
import org.dateline.sources.web.WebSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes sources into an archive: files, folders and, if the settings have a web, addresses. What was taken in before and has not
 * changed is passed over; what was begun is gone on with. Whatever is wrong with one document or source, the rest is taken in; only
 * what is wrong with the archive ends a run, as an {@link org.dateline.archive.ArchiveException}, and then too all that was
 * acknowledged is kept.
 *
 * <p>An object is for one run. {@link #stop} may be called from any thread.
 */
public final class IngestRun {

    private final Archive archive;
    private final Supplier<Reader> reader;
    private final IngestSettings settings;
    private final IngestListener listener;
    private final Tally tally = new Tally();
    private volatile boolean stopped;
    private volatile long totalBytes = -1;
    private long bytesBehind;
    private long complete;
    private long known;

    /** A run that has not begun. */
    public IngestRun(Archive archive, Reader reader, IngestSettings settings, IngestListener listener) {
        this(archive, () -> reader, settings, listener);
    }

    /**
     * A run that has not begun.
     *
     * @param reader asked from several threads when there is a document to read, and not at all where nothing is new
     */
    public IngestRun(Archive archive, Supplier<Reader> reader, IngestSettings settings, IngestListener listener) {
        this.archive = archive;
        this.reader = reader;
        this.settings = settings;
        this.listener = listener;
    }

    /** Ends the run as soon as the few documents under way are on the disk. */
    public void stop() {
        stopped = true;
    }

    /** Says how much there is to go through, in bytes, for those who look on; nobody else needs it. */
    public void expect(long bytes) {
        totalBytes = bytes;
    }

    /**
     * Takes in what is new in the sources.
     *
     * @param names files, folders, addresses
     * @throws org.dateline.archive.ArchiveException if the archive cannot be written
     */
    public IngestReport ingest(List<String> names) {
        try (Pipeline pipeline = pipeline(failedDocuments())) {
            for (String name : names) {
                if (stopped) {
                    break;
                }
                if (WebSource.isAddress(name)) {
                    address(name, pipeline);
                } else {
                    walk(name, pipeline);
                }
            }
            pipeline.settle();
        }
        return report();
    }

    /**
     * Tries the documents once more that the archive lists as failed, and nothing else. What lies in a file beside them is passed
     * over. Those of the web are fetched again.
     *
     * @throws org.dateline.archive.ArchiveException if the archive cannot be written
     */
    public IngestReport retryFailed() {
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        for (Failure failure : archive.failures().list()) {
            boolean page = WebSource.isAddress(failure.document());
            bySource.computeIfAbsent(page ? failure.document() : failure.source(), source -> new HashSet<>())
                    .add(failure.document());
        }
        Set<String> failed = failedDocuments();
        try (Pipeline pipeline = pipeline(failed)) {
            bySource.forEach((source, documents) -> {
                if (!stopped) {
                    retry(source, documents, pipeline);
                }
            });
            pipeline.settle();
        }
        return report();
    }

    private Pipeline pipeline(Set<String> failedBefore) {
        return new Pipeline(archive, reader, settings.threads(), tally, listener, failedBefore);
    }

    private Set<String> failedDocuments() {
        Set<String> names = new HashSet<>();
        archive.failures().list().forEach(failure -> names.add(failure.document()));
        return names;
    }

    private IngestReport report() {
        return new IngestReport(tally.counts(), tally.reasons(), complete, known, stopped);
    }

    private void walk(String name, Pipeline pipeline) {
        FileWalk walk = new FileWalk(List.of(name));
        for (FileWalk.Step step = walk.next(); step != null && !stopped; step = walk.next()) {
            switch (step) {
                case FileWalk.Step.Trouble trouble -> {
                    String source = absolute(trouble.failed().source());
                    pipeline.failure(source, source, trouble.failed());
                }
                case FileWalk.Step.File file -> {
                    if (isOwn(file.file())) {
                        tally.skipped("file of the archive itself");
                    } else {
                        file(file.file(), pipeline);
                    }
                }
            }
        }
    }

    private boolean isOwn(SourceFile file) {
        return file.path()
                .toAbsolutePath()
                .normalize()
                .startsWith(archive.folder().toAbsolutePath().normalize());
    }

    /** So that a failure can be tried again from another folder. */
    private static String absolute(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private void file(SourceFile file, Pipeline pipeline) {
        String source = absolute(file.name());
        SourceProgress before = archive.sources()
                .state(source)
                .map(state -> SourceProgress.read(state, file))
                .orElse(new SourceProgress(file.fingerprint(), 0, -1, false));
        if (before.complete()) {
            known++;
            bytesBehind += file.size();
            return;
        }
        boolean marked = false;
        try (SourceReader items = SourceFiles.open(file, before.resumption(), settings.limits())) {
            SourceItem item = items.next();
            while (item != null && !stopped) {
                Position position = item.position();
                // A page is its file's one item: its mark says at once that this was all.
                boolean whole = position.words().isEmpty();
                marked = whole && item instanceof SourceItem.Found;
                SourceProgress after = whole
                        ? SourceProgress.complete(file)
                        : SourceProgress.after(file, position.ordinal() + 1, position.offset());
                take(item, source, new SourceMark(source, after.toString()), pipeline);
                tell(file.name(), items);
                item = items.next();
            }
            if (item == null && !stopped) {
                complete++;
                // A file that could not be opened may let itself be opened the next time.
                if (!marked && Files.isReadable(file.path())) {
                    pipeline.mark(
                            new SourceMark(source, SourceProgress.complete(file).toString()));
                }
            }
        }
        bytesBehind += file.size();
    }

    private void take(SourceItem item, String source, @Nullable SourceMark mark, Pipeline pipeline) {
        switch (item) {
            case SourceItem.Found found -> pipeline.document(name(item, source), source, found, mark);
            case SourceItem.Failed failed -> pipeline.failure(name(item, source), source, failed);
            case SourceItem.Skipped skipped -> tally.skipped(skipped.reason());
        }
    }

    /** What a document is called in the list of failures: so that it can be found again, and told from every other. */
    static String name(SourceItem item, String source) {
        String words = item.position().words();
        if (words.isEmpty()) {
            return source;
        }
        return WebSource.isAddress(words) ? words : source + ", " + words;
    }

    /** What it is called before a person. */
    static String shown(SourceItem item) {
        return name(item, item.source());
    }

    private void tell(String source, SourceReader items) {
        listener.progress(new IngestProgress(source, bytesBehind + items.bytesRead(), totalBytes, tally.counts()));
    }

    private void address(String address, Pipeline pipeline) {
        PoliteWeb web = settings.web();
        if (web == null) {
            pipeline.failure(
                    address,
                    address,
                    new SourceItem.Failed(
                            address,
                            new Position(0, -1, ""),
                            "is on the web, which is not asked here",
                            "Save the page, or use dateline ingest."));
            return;
        }
        try (WebSource items = new WebSource(address, web, settings.limits())) {
            SourceItem item = items.next();
            while (item != null && !stopped) {
                take(item, address, null, pipeline);
                tell(address, items);
                item = items.next();
            }
            if (item == null) {
                complete++;
            }
        }
    }

    /** Goes through a source again, and takes in what failed before; everything else in it is left as it is. */
    private void retry(String source, Set<String> documents, Pipeline pipeline) {
        if (WebSource.isAddress(source)) {
            address(source, pipeline);
            return;
        }
        if (documents.contains(source)) {
            // It could not be had at all: now as if for the first time.
            walk(source, pipeline);
            return;
        }
        Set<String> missing = new HashSet<>(documents);
        FileWalk walk = new FileWalk(List.of(source));
        for (FileWalk.Step step = walk.next(); step != null && !stopped; step = walk.next()) {
            switch (step) {
                case FileWalk.Step.Trouble trouble -> {
                    pipeline.failure(source, source, trouble.failed());
                    missing.clear();
                }
                case FileWalk.Step.File file -> {
                    try (SourceReader items = SourceFiles.open(file.file(), Resumption.START, settings.limits())) {
                        for (SourceItem item = items.next(); item != null && !stopped; item = items.next()) {
                            if (missing.remove(name(item, source))) {
                                again(item, source, pipeline);
                            }
                            tell(source, items);
                        }
                    }
                }
            }
        }
        if (!stopped) {
            // The source is another by now, and what failed in it is not there any more.
            missing.forEach(archive.failures()::clear);
        }
    }

    private void again(SourceItem item, String source, Pipeline pipeline) {
        take(item, source, null, pipeline);
        if (item instanceof SourceItem.Skipped) {
            archive.failures().clear(name(item, source));
        }
    }
}
