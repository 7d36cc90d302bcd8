package org.dateline.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Document;
import org.dateline.Timestamp;

/**
 * An annotated sentence of the folder {@code annotated}, whose README says how they are written. Immutable.
 *
 * @param file the file's name
 * @param line the sentence's line in it, from 1
 * @param published when the article it might stand in appeared
 * @param text the sentence
 * @param events what it tells of; empty for a trap that must stay silent
 */
record GoldSentence(String file, int line, LocalDate published, String text, List<GoldEvent> events) {

    Document document() {
        return Document.text(text, "annotated").with(new Document.Known(null, null, Timestamp.of(published), null));
    }

    /** "acts-1.txt:12". */
    String place() {
        return file + ":" + line;
    }

    /** The sentences of all files of the folder, in the order of their names. */
    static List<GoldSentence> all() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(GoldSentence.class.getResource("annotated"))
                .toURI()))) {
            List<GoldSentence> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                read(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.UTF_8).split("\n", -1),
                        found);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void read(String name, String[] lines, List<GoldSentence> found) {
        LocalDate published = null;
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            try {
                if (text.startsWith("@")) {
                    published = LocalDate.parse(text.substring(1).strip());
                } else if (!text.isEmpty() && text.charAt(0) != '#') {
                    List<GoldEvent> events = new ArrayList<>();
                    int first = i + 1;
                    boolean silent = false;
                    while (i + 1 < lines.length && (lines[i + 1].startsWith("+") || lines[i + 1].startsWith("-"))) {
                        i++;
                        silent |= lines[i].startsWith("-");
                        if (lines[i].startsWith("+")) {
                            events.add(GoldEvent.of(lines[i]));
                        }
                    }
                    if (published == null || silent != events.isEmpty()) {
                        throw new IllegalArgumentException(
                                "a sentence needs an \"@ date\" above it, and below it either \"+\" lines or one \"-\" line");
                    }
                    found.add(new GoldSentence(name, first, published, text, List.copyOf(events)));
                }
            } catch (RuntimeException failure) {
                throw new IllegalArgumentException(name + ", line " + (i + 1) + ": " + failure.getMessage(), failure);
            }
        }
    }
}
