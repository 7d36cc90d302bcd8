package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dateline.cli.terminal.Terminal;

/** Where the process starts. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code: 0 fine, 1 unreadable input, 2 wrong usage. */
    public static void main(String[] arguments) {
        // Without a provider there is nothing to warn of: libraries log for servers.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Straight from the descriptors: System.out hides a broken pipe and encodes by the locale.
        PrintStream error = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1024), true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                error,
                Terminal.of(System.getenv()));
        int code = Commands.run(surroundings, arguments);
        error.flush();
        // Not System.exit: all is flushed, nothing waits to be told, and exit would load the whole of java.logging
        // first.
        Runtime.getRuntime().halt(code);
    }
}
