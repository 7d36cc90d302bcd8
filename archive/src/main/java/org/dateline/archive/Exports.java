package org.dateline.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.Contents;
import org.dateline.Reading;
import org.dateline.archive.query.Query;
import org.dateline.formats.MalformedRecordException;
import org.dateline.formats.RecordReader;
import org.dateline.formats.export.ExportFormat;
import org.dateline.formats.export.ExportInfo;
import org.dateline.formats.export.Exporter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a query finds in one of the formats of others. A format of articles gets the articles that match, the newest first; a
 * format of events gets the events that match, the latest first, and nothing else of their articles, so that {@code status:claimed}
 * gives claims alone. Takes the memory of a few readings, however much is found. Stateless and thread-safe.
 */
public final class Exports {

    /** How many ids are asked for at a time. */
    private static final int PAGE = 500;

    /** Readings kept because more of their events may follow: those of one article seldom lie far apart. */
    private static final int KEPT = 64;

    private Exports() {}

    /**
     * What an export came to. Immutable.
     *
     * @param articles how many articles were written, or of how many articles events were written, one after another
     * @param events how many events were in them
     * @param failed how many articles have a record that cannot be read
     */
    public record Written(long articles, long events, long failed) {}

    /**
     * Writes an export from its first byte to its last. The stream is neither flushed nor closed.
     *
     * @param problem is told of each article that had to be left out, in one line that names it
     * @throws IOException if the stream cannot be written to; what it has got is then no whole export
     * @throws ArchiveException as a search does
     */
    public static Written write(
            Archive archive,
            Query query,
            ExportFormat format,
            ExportInfo info,
            OutputStream out,
            Consumer<String> problem)
            throws IOException {
        Run run = new Run(archive, format.open(out, info), problem);
        if (format.isOfEvents()) {
            run.events(query);
        } else {
            run.articles(query);
        }
        run.exporter.finish();
        return new Written(run.articles, run.events, run.failed);
    }

    /** One export under way. */
    private static final class Run {

        private final Archive archive;
        private final Exporter exporter;
        private final Consumer<String> problem;
        private final Map<String, Reading> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
                return size() > KEPT;
            }
        };
        private final Set<String> unreadable = new TreeSet<>();
        private long articles;
        private long events;
        private long failed;

        Run(Archive archive, Exporter exporter, Consumer<String> problem) {
            this.archive = archive;
            this.exporter = exporter;
            this.problem = problem;
        }

        void articles(Query query) throws IOException {
            Paging paging = Paging.first(PAGE);
            Slice<ArticleSummary> found;
            do {
                found = archive.articles().list(query, paging);
                for (ArticleSummary article : found.items()) {
                    Reading reading = reading(article.id());
                    if (reading != null) {
                        write(reading);
                    }
                }
                paging = paging.after(found.next());
            } while (found.next() != null);
        }

        void events(Query query) throws IOException {
            Paging paging = Paging.first(PAGE);
            Slice<EventSummary> found;
            do {
                found = archive.events().find(query, paging);
                List<EventSummary> items = found.items();
                for (int from = 0; from < items.size(); ) {
                    String article = items.get(from).article();
                    int to = from;
                    List<String> ids = new ArrayList<>();
                    while (to < items.size() && items.get(to).article().equals(article)) {
                        ids.add(items.get(to++).id().substring(article.length() + 1));
                    }
                    writeOnly(article, ids);
                    from = to;
                }
                paging = paging.after(found.next());
            } while (found.next() != null);
        }

        private void writeOnly(String article, List<String> ids) throws IOException {
            Reading reading = kept.get(article);
            if (reading == null) {
                reading = reading(article);
                if (reading == null) {
                    return;
                }
                kept.put(article, reading);
            }
            Contents all = reading.contents();
            write(reading.with(new Contents(
                    all.sentences(),
                    all.entities(),
                    all.standings(),
                    all.times(),
                    all.quotations(),
                    all.events().stream()
                            .filter(event -> ids.contains(event.id()))
                            .toList())));
        }

        private void write(Reading reading) throws IOException {
            exporter.write(reading);
            articles++;
            events += reading.contents().events().size();
        }

        /** Null if the record is not there any more, or cannot be read, which is told once. */
        private @Nullable Reading reading(String id) {
            byte[] record = archive.articles().record(id).orElse(null);
            try {
                return record == null ? null : RecordReader.read(record);
            } catch (MalformedRecordException e) {
                if (unreadable.add(id)) {
                    failed++;
                    problem.accept(id + ": left out. " + e.getMessage());
                }
                return null;
            }
        }
    }
}
