package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows how far a long run has come. Not thread-safe. */
interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = new Progress() {};

    /** So many bytes of the input have been taken, so many documents are done. */
    default void at(long bytes, long documents) {}

    @Override
    default void close() {}

    /**
     * A bar on standard error if somebody looks at it and records do not run over the same screen.
     *
     * @param size bytes of the input, or -1 if unknown
     */
    static Progress of(Terminal terminal, String name, long size) {
        return terminal.errorIsTerminal() && !terminal.outIsTerminal() ? new Bar(name, size, terminal) : NONE;
    }

    /** A bar that appears only once a run has taken a second: most are over by then. */
    final class Bar implements Progress {

        private static final long PATIENCE = 1_000_000_000L;

        private final long started = System.nanoTime();
        private final String name;
        private final long size;
        private final Terminal terminal;
        private @Nullable ProgressBar bar;

        Bar(String name, long size, Terminal terminal) {
            this.name = name;
            this.size = size;
            this.terminal = terminal;
        }

        @Override
        public void at(long bytes, long documents) {
            if (bar == null && System.nanoTime() - started > PATIENCE) {
                bar = new ProgressBarBuilder()
                        .setTaskName(name)
                        .setInitialMax(size)
                        .setUnit(" MB", 1_000_000)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setMaxRenderedLength(terminal.columns() - 1)
                        .setConsumer(new ConsoleProgressBarConsumer(
                                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                                terminal.columns() - 1))
                        .build();
            }
            if (bar != null) {
                bar.stepTo(bytes);
                bar.setExtraMessage(" " + documents + " documents");
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
