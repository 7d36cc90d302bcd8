package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Which folder is the archive: the one given with {@code --archive}, else the one that the environment's {@code
 * DATELINE_ARCHIVE} names, else {@code dateline-archive} in the folder one is in. Every command that has an archive asks here.
 */
final class ArchiveOption {

    /** As it is typed. */
    static final String NAME = "--archive";

    /** The variable of the environment that is asked next. */
    static final String VARIABLE = "DATELINE_ARCHIVE";

    /** What is taken where nothing is said. */
    static final String USUAL = "dateline-archive";

    private ArchiveOption() {}

    /** The option and its help. */
    static OptionSpec spec() {
        return OptionSpec.builder(NAME)
                .paramLabel("DIR")
                .arity("1")
                .type(String.class)
                .description("The archive's folder; unless told, $" + VARIABLE + ", or else ./" + USUAL + ".")
                .build();
    }

    /**
     * The folder, which need not be there.
     *
     * @throws ParameterException if what was given is no name of a folder
     */
    static Path folder(ParseResult parsed) {
        QuietIndex.ask();
        return folder(parsed, System.getenv());
    }

    static Path folder(ParseResult parsed, Map<String, String> environment) {
        String given = parsed.hasMatchedOption(NAME) ? parsed.matchedOptionValue(NAME, "") : null;
        if (given != null) {
            return path(parsed, given, NAME);
        }
        String variable = environment.get(VARIABLE);
        return variable == null || variable.isBlank() ? Path.of(USUAL) : path(parsed, variable, "$" + VARIABLE);
    }

    private static Path path(ParseResult parsed, @Nullable String name, String where) {
        if (name == null || name.isBlank()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), where + " names no folder: give one, as in " + NAME + " news");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    where + " cannot be a folder's name here: \"" + name + "\" (" + e.getReason() + ")");
        }
    }
}
