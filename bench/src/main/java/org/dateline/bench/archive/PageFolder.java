package org.dateline.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Reading;

/** Reads pages of a folder, and says how fast. */
record PageFolder(List<Reading> readings, double pagesASecond) {

    static PageFolder read(Path folder, int most) throws IOException {
        List<Path> files;
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": no such folder. Point --data at a folder of pages (.html or .html.gz).");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".html.gz")
                            || file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        List<Document> documents = new ArrayList<>();
        int step = Math.max(1, files.size() / Math.max(1, most));
        for (int i = 0; i < files.size() && documents.size() < most; i += step) {
            documents.add(Document.of(bytes(files.get(i)), files.get(i).toString()));
        }
        Reader reader = Reader.standard();
        // An ingest of many pages is warm for all but its first seconds.
        documents.parallelStream().forEach(document -> Objects.requireNonNull(reader.read(document)));
        long started = System.nanoTime();
        List<Reading> readings = documents.parallelStream().map(reader::read).toList();
        double rate = readings.size() / ((System.nanoTime() - started) / 1e9);
        return new PageFolder(
                readings.stream()
                        .filter(reading -> "en".equals(reading.article().language())
                                && reading.article().wordCount() > 100)
                        .toList(),
                rate);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }
}
