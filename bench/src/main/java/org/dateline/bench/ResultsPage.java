package org.dateline.bench;

import java.util.Locale;

/** Lays a report out as the Markdown of {@code docs/results/NAME.md}. */
final class ResultsPage {

    private ResultsPage() {}

    /** The whole page. {@code command} is what was typed to get it. */
    static String markdown(Report report, String command) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(report.title()).append("\n\n");
        out.append("Written by the command below; nothing here is typed by hand.\n\n");
        out.append("```\n").append(command).append("\n```\n");
        for (Table table : report.tables()) {
            out.append("\n## ").append(table.caption()).append("\n\n").append(table.markdown());
        }
        out.append("\n## How to read this\n\n");
        for (String note : report.notes()) {
            out.append("- ").append(note).append('\n');
        }
        out.append("\n## Data and machine\n\n");
        for (DataSource source : report.sources()) {
            out.append("- ")
                    .append(source.name())
                    .append(": ")
                    .append(source.origin())
                    .append(", commit ")
                    .append(source.commit())
                    .append('\n');
        }
        out.append("- ").append(machine()).append('\n');
        return out.toString();
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%s %s on %s %s, %d cores, at most %d MB of heap",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / (1024 * 1024));
    }
}
