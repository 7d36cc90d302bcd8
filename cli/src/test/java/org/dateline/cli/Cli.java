package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.cli.terminal.Terminal;

/** Runs the real command in this process. */
final class Cli {

    /** The bundled examples; Maven runs tests in the module's folder. */
    static final Path EXAMPLES = Path.of("..", "examples");

    private Cli() {}

    record Result(int code, String out, String error) {}

    static Result run(String... arguments) {
        return runWithInput("", arguments);
    }

    static Result runWithInput(String input, String... arguments) {
        return runWithInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Result runWithInput(InputStream input, String... arguments) {
        return run(new Terminal(false, false, 80, true), input, arguments);
    }

    static Result run(Terminal terminal, InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = Commands.run(
                new Surroundings(input, out, new PrintStream(error, true, StandardCharsets.UTF_8), terminal),
                arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
