package org.dateline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * One of the things the command can do. Its options are built by hand and not by annotations: those are read by
 * reflection at every start, which takes longer than reading a page does.
 */
interface Subcommand {

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @param parsed what was given, matching {@link #spec}
     * @return the exit code
     * @throws picocli.CommandLine.ParameterException if what was given does not make sense together
     */
    int run(ParseResult parsed);

    /** A specification that has the options every command has. */
    static CommandSpec specOf(String name) {
        CommandSpec spec = CommandSpec.create()
                .name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .order(100)
                        .description("Show this help and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .order(101)
                        .description("Print version information and exit.")
                        .build())
                .versionProvider(new Version());
        spec.usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .sortOptions(false);
        return spec;
    }
}
