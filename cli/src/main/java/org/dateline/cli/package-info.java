/**
 * The {@code dateline} command. Arguments, files and streams enter; records, readings for a terminal and one-line
 * errors leave. This is where Dateline touches the world: files, standard streams, environment, terminal. Everything it
 * touches is handed over in a {@link org.dateline.cli.Surroundings}, so that a test runs the very same commands.
 *
 * <p>A new subcommand is a class beside {@link org.dateline.cli.ReadCommand} and a line in
 * {@link org.dateline.cli.Commands}.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
