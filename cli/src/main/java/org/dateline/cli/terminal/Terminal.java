package org.dateline.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the standard streams are connected to. Immutable.
 *
 * @param outIsTerminal whether somebody sees standard output as it comes
 * @param errorIsTerminal whether somebody sees standard error as it comes
 * @param columns the width to write for
 * @param colourWelcome whether the user has not asked for none
 */
public record Terminal(boolean outIsTerminal, boolean errorIsTerminal, int columns, boolean colourWelcome) {

    /** Width where nobody says: the punched card's, and every terminal's since. */
    public static final int USUAL_COLUMNS = 80;

    /**
     * Finds out. The launcher, a shell script, can ask the system what Java cannot: it says in {@code DATELINE_TERMINAL}
     * which streams are terminals ({@code out}, {@code error}) and in {@code DATELINE_COLUMNS} how wide. Without it
     * Linux's {@code /proc} is asked. {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are honoured.
     */
    public static Terminal of(Map<String, String> environment) {
        String said = environment.get("DATELINE_TERMINAL");
        boolean out = said != null ? said.contains("out") : isTerminal(1);
        boolean error = said != null ? said.contains("error") : isTerminal(2);
        int columns = columns(environment.get("COLUMNS"), columns(environment.get("DATELINE_COLUMNS"), USUAL_COLUMNS));
        String noColour = environment.get("NO_COLOR");
        boolean welcome = (noColour == null || noColour.isEmpty()) && !"dumb".equals(environment.get("TERM"));
        return new Terminal(out, error, columns, welcome);
    }

    private static int columns(@Nullable String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            int columns = Integer.parseInt(value.strip());
            return columns > 0 ? columns : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
