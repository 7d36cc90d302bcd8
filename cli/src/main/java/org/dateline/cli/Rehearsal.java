package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.terminal.Terminal;

/**
 * Runs the usual commands once, into nothing, while the virtual machine takes note of the classes it loads: the
 * launcher makes its image for a fast start from that. What is not rehearsed here still works, only slower.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Rehearses with the example documents in the folder that is the one argument. */
    public static void main(String[] arguments) throws IOException {
        List<String> pages = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "page.*")) {
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
