package org.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.dateline.cli.terminal.Terminal;

/**
 * All that a command touches of the process it runs in. Not thread-safe where the streams are not.
 *
 * @param in standard input
 * @param out standard output
 * @param error standard error: messages for a person, never data
 * @param terminal what the streams are connected to
 */
public record Surroundings(InputStream in, OutputStream out, PrintStream error, Terminal terminal) {}
