package org.dateline.cli;

import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.server.Newsroom;
import org.dateline.server.ServerSettings;
import org.dateline.server.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline serve}. */
final class ServeCommand implements Subcommand {

    private static final String TOKENS = "tokens.tsv";
    private static final String LOCALHOST = "localhost";

    private final Surroundings surroundings;
    private final Output output;

    ServeCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("serve");
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder("--port")
                .paramLabel("N")
                .arity("1")
                .type(Integer.class)
                .description("Port to listen at, " + ServerSettings.USUAL_PORT + " unless told; 0 is any that is free.")
                .build());
        spec.addOption(OptionSpec.builder("--bind")
                .paramLabel("ADDRESS")
                .arity("1")
                .type(String.class)
                .description(
                        "Address to listen at. Unless told, only this machine can reach the newsroom; at any other address,"
                                + " everybody needs a token.")
                .build());
        spec.addOption(OptionSpec.builder("--demo")
                .arity("0")
                .type(boolean.class)
                .description("Read the sample set that comes with Dateline, if the archive is empty.")
                .build());
        spec.addOption(OptionSpec.builder("--new-token")
                .paramLabel("read|write")
                .arity("1")
                .type(String.class)
                .description("Make a token, print it, and do nothing else.")
                .build());
        spec.addOption(OptionSpec.builder("--token-name")
                .paramLabel("NAME")
                .arity("1")
                .type(String.class)
                .description("Whose the new token is.")
                .build());
        spec.addOption(OptionSpec.builder("--remove-token")
                .paramLabel("NAME")
                .arity("1")
                .type(String.class)
                .description("Strike out the tokens of a name, and do nothing else.")
                .build());
        spec.addOption(OptionSpec.builder("--tokens")
                .arity("0")
                .type(boolean.class)
                .description("List whose tokens there are, and do nothing else.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline serve [OPTION]...")
                .header("Opens an archive as a newsroom in the browser, with an HTTP API.")
                .description(
                        "Runs until it is told to end (Ctrl-C). An ingest that is under way then is brought to a good end first.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  dateline serve --archive news",
                        "  dateline serve --archive trial --demo",
                        "  dateline serve --new-token read --token-name \"Ada's phone\"",
                        "  dateline serve --bind 0.0.0.0");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        Path folder = ArchiveOption.folder(parsed);
        Tokens tokens = Tokens.in(folder.resolve(TOKENS));
        if (parsed.hasMatchedOption("--new-token")) {
            return create(parsed, tokens);
        }
        if (parsed.hasMatchedOption("--tokens")) {
            tokens.names().forEach(name -> output.write(name + "\n"));
            return ExitCode.FINE;
        }
        if (parsed.hasMatchedOption("--remove-token")) {
            int removed = tokens.remove(parsed.matchedOptionValue("--remove-token", ""));
            output.write(removed + (removed == 1 ? " token struck out\n" : " tokens struck out\n"));
            return removed > 0 ? ExitCode.FINE : ExitCode.UNREADABLE;
        }
        ServerSettings settings = settings(parsed, folder);
        try (Archive archive = open(folder)) {
            return serve(archive, settings, parsed.hasMatchedOption("--demo"));
        } catch (ArchiveException e) {
            faults.report(String.valueOf(e.getMessage()), e);
            return ExitCode.UNREADABLE;
        } catch (JavalinBindException e) {
            faults.report(
                    "port " + settings.port() + " of " + settings.bind()
                            + " cannot be had: another program listens there, or it is not this machine's. Give another with --port.",
                    e);
            return ExitCode.UNREADABLE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private int create(ParseResult parsed, Tokens tokens) {
        String scope = parsed.matchedOptionValue("--new-token", "").toUpperCase(Locale.ROOT);
        if (!scope.equals("READ") && !scope.equals("WRITE")) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "--new-token is for read or for write");
        }
        String token = tokens.create(Tokens.Scope.valueOf(scope), parsed.matchedOptionValue("--token-name", "unnamed"));
        output.write(token + "\n");
        surroundings.error().println("dateline serve: it is kept nowhere else; keep it safe.");
        return ExitCode.FINE;
    }

    private static ServerSettings settings(ParseResult parsed, Path folder) {
        int port = parsed.matchedOptionValue("--port", ServerSettings.USUAL_PORT);
        if (port < 0 || port > 65_535) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "--port is 0 to 65535, not " + port);
        }
        String bind = parsed.matchedOptionValue("--bind", LOCALHOST);
        ServerSettings loopback = ServerSettings.loopback(port);
        return bind.equals(LOCALHOST) ? loopback : loopback.at(bind, folder.resolve(TOKENS));
    }

    /** For writing if that can be; where somebody else writes, his news is shown all the same. */
    private Archive open(Path folder) {
        try {
            return Archive.open(folder);
        } catch (ArchiveException.InUse | ArchiveException.ReadOnly e) {
            surroundings.error().println("dateline serve: " + e.getMessage() + " The newsroom opens for reading only.");
            return Archive.openForReading(folder);
        }
    }

    private int serve(Archive archive, ServerSettings settings, boolean demo) {
        PrintStream error = surroundings.error();
        CountDownLatch told = new CountDownLatch(1);
        return Interruption.guard(told::countDown, () -> {
            Newsroom newsroom = Newsroom.open(archive, settings, Version.number());
            output.write(newsroom.address() + "\n");
            output.flush();
            if (demo) {
                newsroom.readSamples();
            }
            try {
                told.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            @Nullable String ending = newsroom.end();
            error.println("dateline serve: closed" + (ending == null ? "" : "; " + ending));
            return ExitCode.FINE;
        });
    }
}
