package org.dateline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline} with no subcommand. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads news pages: what is the article, what is not, who wrote it, when and where.",
            "Offline, no account, no GPU. The same bytes give the same reading."
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        descriptionHeading = "%n",
        footer = {
            "",
            "Built from source, the launcher has two more: 'bench' measures accuracy and speed, 'train' rebuilds the models.",
            "",
            "Start with:  dateline read PAGE.html"
        })
final class DatelineCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "no command given, try: dateline read FILE");
        }
    }
}
