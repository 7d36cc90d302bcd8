package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveStats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline archive}. */
final class ArchiveCommand implements Subcommand {

    private enum Action {
        CHECK,
        REINDEX,
        COMPACT,
        STATS
    }

    private final Surroundings surroundings;
    private final Output output;

    ArchiveCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("archive");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("ACTION")
                .arity("1")
                .type(Action.class)
                .description(
                        "stats: what there is.",
                        "check: look for damage, and bring an archive of an older version up to date.",
                        "reindex: make the index again.",
                        "compact: give room back, and make searches as fast as they can be.")
                .build());
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline archive [--archive DIR] ACTION")
                .header("Looks after an archive.")
                .footer("", "Exit codes: 0 fine, 1 something is wrong with the archive, 2 wrong usage.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        Action action = parsed.matchedPositionalValue(0, (Action) null);
        if (action == null) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "no ACTION given, try: dateline archive stats");
        }
        Path folder = ArchiveOption.folder(parsed);
        try {
            return switch (action) {
                case STATS -> stats(folder);
                case CHECK -> check(folder);
                case REINDEX -> reindex(folder);
                case COMPACT -> compact(folder);
            };
        } catch (ArchiveException e) {
            faults.report("dateline archive: " + e.getMessage(), e);
            return ExitCode.UNREADABLE;
        }
    }

    private int stats(Path folder) {
        try (Archive archive = Archive.openForReading(folder)) {
            ArchiveStats stats = archive.maintenance().stats();
            StringBuilder text = new StringBuilder();
            line(text, "folder", archive.folder().toAbsolutePath().toString());
            line(text, "pages", number(stats.pages()));
            line(text, "versions", number(stats.articles()));
            line(text, "published", stats.first() == null ? "unknown" : stats.first() + " to " + stats.last());
            line(text, "events", number(stats.events()));
            line(text, "quotations", number(stats.quotations()));
            line(text, "entities", number(stats.entities()));
            line(text, "stories", number(stats.stories()));
            line(text, "decisions", number(stats.decisions()));
            line(text, "failures", number(stats.failures()));
            line(
                    text,
                    "changes",
                    number(stats.ledger())
                            + (archive.unindexed() > 0 ? ", " + number(archive.unindexed()) + " not indexed yet" : ""));
            stats.engines().forEach((engine, count) -> line(text, "read by", engine + ": " + number(count)));
            line(text, "database", megabytes(stats.databaseBytes()));
            line(text, "index", megabytes(stats.indexBytes()));
            output.write(text.toString());
        }
        return ExitCode.FINE;
    }

    private int check(Path folder) {
        requireArchive(folder);
        try (Archive archive = Archive.open(folder)) {
            List<String> findings = archive.maintenance().check();
            findings.forEach(finding -> output.write(finding + "\n"));
            output.write(findings.isEmpty() ? "Nothing is wrong.\n" : findings.size() + " findings.\n");
            return findings.isEmpty() ? ExitCode.FINE : ExitCode.UNREADABLE;
        }
    }

    private int reindex(Path folder) {
        requireArchive(folder);
        try (Archive archive = Archive.open(folder)) {
            archive.maintenance().reindex();
            output.write("Indexed " + number(archive.maintenance().stats().pages()) + " pages.\n");
        }
        return ExitCode.FINE;
    }

    private int compact(Path folder) {
        requireArchive(folder);
        try (Archive archive = Archive.open(folder)) {
            ArchiveStats before = archive.maintenance().stats();
            archive.maintenance().compact();
            ArchiveStats after = archive.maintenance().stats();
            output.write("Database " + megabytes(before.databaseBytes()) + " to " + megabytes(after.databaseBytes())
                    + ", index " + megabytes(before.indexBytes()) + " to " + megabytes(after.indexBytes()) + ".\n");
        }
        return ExitCode.FINE;
    }

    /** Opening for writing would make one. */
    static void requireArchive(Path folder) {
        if (!Archive.exists(folder)) {
            Archive.openForReading(folder).close();
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-12s%s%n", name, value));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
