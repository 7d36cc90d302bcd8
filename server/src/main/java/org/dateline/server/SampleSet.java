package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.archive.Added;
import org.dateline.archive.Archive;

/** The invented articles that come with Dateline, so that an empty newsroom has something to show. Stateless. */
final class SampleSet {

    private static final String FOLDER = "/org/dateline/server/demo/";

    private record Sample(String file, String url, String retrieved, String publisher) {}

    private SampleSet() {}

    /** Begins to read them into an archive. */
    static Desk.Status begin(Archive archive, Desk desk) {
        List<Sample> samples = samples();
        return desk.begin("the sample set", samples.size(), reader -> read(archive, desk, reader, samples));
    }

    private static Desk.Outcome read(Archive archive, Desk desk, Reader reader, List<Sample> samples) {
        long done = 0;
        long added = 0;
        for (Sample sample : samples) {
            if (desk.stopping()) {
                return new Desk.Outcome(done, 0, added, true);
            }
            Document document = Document.of(bytes(sample.file()), sample.url())
                    .withMediaType("text/html; charset=utf-8")
                    .withRetrieved(sample.retrieved())
                    .with(new Document.Known(null, sample.url(), null, sample.publisher()));
            if (archive.add(reader.read(document)).outcome() != Added.Outcome.SAME) {
                added++;
            }
            done++;
            desk.progress(sample.url(), done, 0, added);
        }
        return new Desk.Outcome(done, 0, added, false);
    }

    /** In the order in which they appeared: a later version of a page comes after the earlier. */
    private static List<Sample> samples() {
        return new String(bytes("manifest.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new Sample(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SampleSet.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
