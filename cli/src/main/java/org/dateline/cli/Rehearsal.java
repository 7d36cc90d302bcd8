package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.dateline.cli.terminal.Terminal;
import org.dateline.server.Newsroom;
import org.dateline.server.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * Runs the usual commands once, into nothing, while the virtual machine takes note of the classes it loads: the
 * launcher makes its image for a fast start from that. What is not rehearsed here still works, only slower.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Rehearses reading with the example documents in the folder that is the one argument, or, if that is {@code --serve}, a newsroom that is asked for its
     * first pages.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--serve")) {
            serve();
        } else {
            read(arguments[0]);
        }
    }

    private static void serve() throws IOException {
        Path folder = Files.createTempDirectory("dateline-rehearsal");
        try (Archive archive = Archive.open(folder);
                Newsroom newsroom = Newsroom.open(archive, ServerSettings.loopback(0), Version.number())) {
            ask(newsroom, "api/read", "The minister resigned on Friday.");
            for (String page :
                    List.of("", "api/overview", "api/articles", "api/search?q=minister", "nowhere", "health")) {
                ask(newsroom, page, null);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Asks, and listens to the whole answer. What is refused is rehearsed too. */
    private static void ask(Newsroom newsroom, String path, @Nullable String text) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(newsroom.address() + path).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (text != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "text/plain");
            connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        connection.disconnect();
    }

    private static void read(String examples) throws IOException {
        List<String> pages = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(examples), "page.*")) {
            files.forEach(file -> pages.add(file.toString()));
        }
        for (String page : pages) {
            run("read", page);
            run("read", "--json", page);
            run("read", "--explain", page);
        }
        run("read", "--published", "2025-07-10", "-");
        run("read", "there is no such file");
        run("--version");
        run("read", "--help");
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        byte[] sentence = "The minister resigned on Friday.".getBytes(StandardCharsets.UTF_8);
        Commands.run(
                new Surroundings(
                        new ByteArrayInputStream(sentence),
                        OutputStream.nullOutputStream(),
                        nowhere,
                        new Terminal(true, true, Terminal.USUAL_COLUMNS, true)),
                arguments);
    }
}
