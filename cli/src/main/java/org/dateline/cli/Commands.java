package org.dateline.cli;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
        List<Subcommand> subcommands = List.of(
                new ReadCommand(surroundings, output),
                new LanguageCommand(surroundings, output),
                new IngestCommand(surroundings, output),
                new WatchCommand(surroundings, output),
                new OpmlCommand(surroundings, output),
                new SearchCommand(surroundings, output),
                new ArchiveCommand(surroundings, output),
                new RereadCommand(surroundings, output),
                new ExportCommand(surroundings, output),
                new ServeCommand(surroundings, output));
        PrintStream error = surroundings.error();
        try {
            int code = run(subcommands, commandLine(subcommands, surroundings), arguments);
            output.flush();
            return code;
        } catch (ParameterException e) {
            return wrongUsage(e, error);
        } catch (Output.Closed e) {
            return ExitCode.FINE;
        } catch (Output.Failed e) {
            error.println("dateline: standard output could not be written: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private static int run(List<Subcommand> subcommands, CommandLine commandLine, String... arguments) {
        ParseResult parsed = commandLine.parseArgs(arguments);
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        ParseResult given = parsed.subcommand();
        if (given == null) {
            throw new ParameterException(commandLine, "no command given, try: dateline read FILE");
        }
        String name = given.commandSpec().name();
        for (Subcommand subcommand : subcommands) {
            if (subcommand.spec().name().equals(name)) {
                return subcommand.run(given);
            }
        }
        throw new IllegalStateException(name);
    }

    private static CommandLine commandLine(List<Subcommand> subcommands, Surroundings surroundings) {
        CommandSpec spec = Subcommand.specOf("dateline");
        spec.usageMessage()
                .customSynopsis("dateline COMMAND [OPTION]... [FILE]...")
                .description("Reads news pages: what is the article, what is not, who wrote it, when and where."
                        + " Offline, without an account, without a GPU. The same bytes give the same reading.")
                .footer(
                        "",
                        "'dateline COMMAND --help' says more about a command.",
                        "Where it is built from source, 'dateline bench' measures accuracy and speed.");
        CommandLine commandLine = new CommandLine(spec);
        for (Subcommand subcommand : subcommands) {
            commandLine.addSubcommand(subcommand.spec().name(), new CommandLine(subcommand.spec()));
        }
        Terminal terminal = surroundings.terminal();
        boolean colour = terminal.colourWelcome() && terminal.outIsTerminal();
        return commandLine
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.error(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(Math.clamp(terminal.columns(), NARROWEST_HELP, WIDEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** One line on what is wrong, one on where to read more: the whole usage would push the first off the screen. */
    private static int wrongUsage(ParameterException exception, PrintStream error) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message = exception.getMessage();
        if (exception instanceof UnmatchedArgumentException unmatched
                && command.getParent() == null
                && new File(unmatched.getUnmatched().get(0)).exists()) {
            message = "a file needs a command before it: dateline read "
                    + unmatched.getUnmatched().get(0);
        }
        error.println(name + ": " + message);
        UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        error.println("'" + name + " --help' lists what it takes.");
        return ExitCode.USAGE;
    }
}
