/**
 * Readings for the eye. A {@link org.dateline.Reading} or an {@link org.dateline.Explanation} enters, lines for a
 * terminal of a given width leave.
 *
 * <p>Traps. A character is not a column: ideographs take two, accents none. What a page says is not to be trusted with
 * a terminal: control characters in it could move the cursor or rename the window, so none gets through
 * ({@link org.dateline.cli.terminal.DisplayText}).
 */
@NullMarked
package org.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
