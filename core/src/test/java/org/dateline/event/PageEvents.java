package org.dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Prints what Dateline codes in pages, page by page, to be judged by reading: the arguments are files and folders of HTML or plain text, packed or not.
 * Acts silenced by what the article is about are marked "x". Pages in other languages and pages without acts count and are not printed.
 */
final class PageEvents {

    private PageEvents() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Reader reader = Reader.standard();
        int pages = 0;
        int speaking = 0;
        int events = 0;
        int silent = 0;
        for (String argument : arguments) {
            for (Path file : files(Path.of(argument))) {
                Explanation explanation = read(reader, file);
                if (explanation == null
                        || explanation.reading().contents().sentences().isEmpty()) {
                    continue;
                }
                Reading reading = explanation.reading();
                pages++;
                List<Event> found = reading.contents().events();
                List<String> silenced = silenced(explanation);
                if (found.isEmpty() && silenced.isEmpty()) {
                    continue;
                }
                speaking += found.isEmpty() ? 0 : 1;
                silent += silenced.size();
                events += found.size();
                out.println(
                        "\n== " + file.getFileName() + " | " + reading.article().section() + " | "
                                + reading.article().headline() + "\n   " + SubjectTest.subject(explanation));
                found.forEach(event -> out.println("   " + told(event)));
                silenced.forEach(line -> out.println(" x " + line));
            }
        }
        out.println("\n" + pages + " pages in English, " + speaking + " with events, " + events + " events, " + silent
                + " silenced by what the article is about");
    }

    /** The acts that would be events if the article were about something else, with their sentences. */
    private static List<String> silenced(Explanation explanation) {
        List<String> silenced = new ArrayList<>();
        String sentence = "";
        for (Decision decision : explanation.decisions()) {
            if (decision.subject().equals("tree")) {
                sentence = decision.excerpt().replaceAll("\\s+", " ");
            } else if (!decision.kept() && decision.reason().contains(": in an article about")) {
                silenced.add(decision.reason() + " | " + sentence);
            }
        }
        return silenced;
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(html|txt)(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable Explanation read(Reader reader, Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return reader.explain(
                    Document.of(plain.readAllBytes(), file.getFileName().toString()));
        } catch (UnreadableDocumentException unreadable) {
            return null;
        }
    }

    private static String told(Event event) {
        return event.type() + (event.status() == Event.Status.ASSERTED ? "" : " " + event.status()) + " "
                + who(event.actors()) + " > " + who(event.recipients()) + " | " + event.rule() + " | "
                + event.evidence().exact().replaceAll("\\s+", " ");
    }

    private static String who(List<Event.Participant> side) {
        if (side.isEmpty()) {
            return "-";
        }
        Event.Participant one = side.getFirst();
        return "[" + one.span().exact() + " " + one.country() + "/" + one.sector() + "]";
    }
}
