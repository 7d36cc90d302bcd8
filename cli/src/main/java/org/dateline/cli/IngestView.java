package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.archive.ingest.IngestCounts;
import org.dateline.archive.ingest.IngestListener;
import org.dateline.archive.ingest.IngestProgress;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows how far an ingest is: a bar with rate, failures and time left on a terminal, and a line for each of the first failures. */
final class IngestView implements IngestListener, AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 200_000_000L;
    private static final int MOST_LINES = 20;

    private final Terminal terminal;
    private final PrintStream error;
    private final long started = System.nanoTime();
    private long last = started;
    private int lines;
    private @Nullable ProgressBar bar;

    IngestView(Terminal terminal, PrintStream error) {
        this.terminal = terminal;
        this.error = error;
    }

    /** Whether somebody looks at it. */
    boolean isShown() {
        return terminal.errorIsTerminal();
    }

    @Override
    public void progress(IngestProgress progress) {
        long now = System.nanoTime();
        if (!isShown() || now - started < PATIENCE || now - last < PAUSE) {
            return;
        }
        last = now;
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setTaskName("ingest")
                    .setInitialMax(progress.totalBytes())
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setMaxRenderedLength(terminal.columns() - 1)
                    .setConsumer(new ConsoleProgressBarConsumer(
                            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                            terminal.columns() - 1))
                    .build();
            bar = shown;
        }
        shown.maxHint(progress.totalBytes());
        shown.stepTo(progress.bytes());
        shown.setExtraMessage(words(progress.counts(), (now - started) / 1e9));
    }

    static String words(IngestCounts counts, double seconds) {
        String failed = counts.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", counts.failed());
        return String.format(
                Locale.ROOT, " %,d articles, %.0f/s%s", counts.documents(), counts.documents() / seconds, failed);
    }

    @Override
    public void failed(String line) {
        lines++;
        if (lines <= MOST_LINES) {
            error.println((bar == null ? "" : "\r\u001b[K") + line);
        } else if (lines == MOST_LINES + 1) {
            error.println("dateline ingest: more failures follow; dateline ingest --failures lists them all.");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
