/**
 * Measures Dateline against public test sets.
 *
 * <p>A test set's folder enters; a table on the terminal and a page under {@code docs/results} leave. No figure in this
 * project is typed by hand: each comes out of one of these commands, next to the command that prints it, the commit of
 * the data and the machine. {@link org.dateline.bench.Bench} is the entry; each {@link org.dateline.bench.Benchmark} is
 * one subcommand and lives in a package of its own.
 *
 * <p>Rival programs are on the test class path only, so that they never get into what ships. A run finds them as
 * services; where there are none, it says so.
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
