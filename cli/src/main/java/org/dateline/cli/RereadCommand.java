package org.dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Paging;
import org.dateline.archive.Slice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline reread}. */
final class RereadCommand implements Subcommand {

    private static final int PART = 200;

    private final Surroundings surroundings;
    private final Output output;

    RereadCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("reread");
        spec.addOption(ArchiveOption.spec());
        spec.addOption(OptionSpec.builder("--all")
                .arity("0")
                .type(boolean.class)
                .description("Also what this version has read.")
                .build());
        spec.addOption(OptionSpec.builder("-n", "--limit")
                .paramLabel("N")
                .arity("1")
                .type(Long.class)
                .description("How many articles at most.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline reread [OPTION]...")
                .header("Reads the articles of an archive anew that an older version has read.")
                .description(
                        "From the documents that the archive keeps. Ids, versions, stories and curators' decisions stay. It may be stopped and started"
                                + " again at any time.")
                .footer("", "Exit codes: 0 fine, 1 something could not be read, 2 wrong usage.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        long limit = parsed.matchedOptionValue("--limit", Long.MAX_VALUE);
        if (limit < 1) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "--limit must be 1 or more, not " + limit);
        }
        Path folder = ArchiveOption.folder(parsed);
        try {
            ArchiveCommand.requireArchive(folder);
            try (Archive archive = Archive.open(folder)) {
                return reread(archive, parsed.hasMatchedOption("--all"), limit, faults);
            }
        } catch (ArchiveException e) {
            faults.report("dateline reread: " + e.getMessage(), e);
            return ExitCode.UNREADABLE;
        }
    }

    private int reread(Archive archive, boolean all, long limit, Faults faults) {
        Reader reader = Reader.standard();
        AtomicLong read = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        AtomicLong gone = new AtomicLong();
        int threads = Runtime.getRuntime().availableProcessors();
        Semaphore room = new Semaphore(threads * 4);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            String engine = all ? "" : archive.engine();
            Paging paging = Paging.first(PART);
            long begun = 0;
            Slice<String> part;
            do {
                part = archive.articles().readByOthers(engine, paging);
                for (String id : part.items()) {
                    if (begun++ >= limit) {
                        break;
                    }
                    room.acquireUninterruptibly();
                    pool.execute(() -> {
                        try {
                            one(archive, reader, id, read, failed, gone, faults);
                        } finally {
                            room.release();
                        }
                    });
                }
                paging = paging.after(part.next());
            } while (part.next() != null && begun < limit);
            pool.shutdown();
            while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
                // Documents end; so does this.
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        output.write(String.format(
                Locale.ROOT,
                "Read %,d articles anew%s%s.%n",
                read.get(),
                failed.get() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failed.get()),
                gone.get() == 0 ? "" : String.format(Locale.ROOT, ", %,d without a kept document", gone.get())));
        return failed.get() == 0 ? ExitCode.FINE : ExitCode.UNREADABLE;
    }

    private static void one(
            Archive archive,
            Reader reader,
            String id,
            AtomicLong read,
            AtomicLong failed,
            AtomicLong gone,
            Faults faults) {
        Optional<Document> document = archive.articles().document(id);
        if (document.isEmpty()) {
            gone.incrementAndGet();
            return;
        }
        boolean fine = faults.guard(id, () -> {
            archive.reread(id, reader.read(document.get()));
            read.incrementAndGet();
        });
        if (!fine) {
            failed.incrementAndGet();
        }
    }
}
