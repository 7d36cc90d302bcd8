package org.dateline.cli;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The list of subcommands, and how every one of them is run. */
public final class Commands {

    private static final int WIDEST_HELP = 100;
    private static final int NARROWEST_HELP = 60;

    private Commands() {}

    /**
     * Runs one command.
     *
     * @return the exit code: 0 fine, 1 unreadable input, 2 wrong usage
     */
    public static int run(Surroundings surroundings, String... arguments) {
        Output output = new Output(surroundings.out());
        CommandLine commands = commands(surroundings, output);
        int code = commands.execute(arguments);
        try {
            output.flush();
            return code;
        } catch (Output.Closed | Output.Failed e) {
            return ended(e, surroundings.error());
        }
    }

    /** What no command has dealt with: the output's end, or a fault of ours. */
    private static int ended(Exception exception, PrintStream error) {
        switch (exception) {
            case Output.Closed closed -> {
                return ExitCode.FINE;
            }
            case Output.Failed failed ->
                error.println("dateline: standard output could not be written: " + failed.getMessage());
            default -> error.println("dateline: " + Faults.inWords("the command", exception));
        }
        return ExitCode.UNREADABLE;
    }

    private static CommandLine commands(Surroundings surroundings, Output output) {
        CommandLine commands =
                new CommandLine(new DatelineCommand()).addSubcommand("read", new ReadCommand(surroundings, output));
        boolean colour = surroundings.terminal().colourWelcome();
        boolean outColour = colour && surroundings.terminal().outIsTerminal();
        boolean errorColour = colour && surroundings.terminal().errorIsTerminal();
        int width = Math.clamp(surroundings.terminal().columns(), NARROWEST_HELP, WIDEST_HELP);
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        PrintWriter error = new PrintWriter(surroundings.error(), true, StandardCharsets.UTF_8);
        return commands.setOut(out)
                .setErr(error)
                .setUsageHelpWidth(width)
                .setColorScheme(CommandLine.Help.defaultColorScheme(outColour ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> ended(exception, surroundings.error()))
                .setParameterExceptionHandler((exception, given) -> wrongUsage(exception, errorColour));
    }

    /** One line on what is wrong, one on where to read more: the whole usage would push the first off the screen. */
    private static int wrongUsage(CommandLine.ParameterException exception, boolean colour) {
        CommandLine command = exception.getCommandLine();
        PrintWriter error = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        String message = exception.getMessage();
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched
                && command.getParent() == null
                && !unmatched.getUnmatched().isEmpty()
                && new File(unmatched.getUnmatched().get(0)).exists()) {
            message = "a file needs a command before it: dateline read "
                    + unmatched.getUnmatched().get(0);
        }
        error.println((colour ? "\u001B[31m" : "") + name + ": " + message + (colour ? "\u001B[0m" : ""));
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, error);
        error.println("'" + name + " --help' lists what it takes.");
        return ExitCode.USAGE;
    }
}
