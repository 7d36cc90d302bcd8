/**
 * The newsroom: an archive as an HTTP API and as pages. Requests enter; what leaves is described in {@code openapi.yaml}, by hand and first, and
 * every answer in the tests is held against it. {@link org.dateline.server.Newsroom} is the front door.
 *
 * <p>A request passes {@code Gate} (from whom may it come), {@code Routes} (who answers), one of the {@code …Endpoints} (which ask the archive and
 * write with {@code Pieces}), and {@code Answers} (tag, packing). What goes wrong ends in {@code Faults}.
 *
 * <p>Traps: nothing taken from a news page is ever markup here; texts and offsets go out, and {@code Markup} stands between them and the one document
 * that is HTML. Whoever reads slowly waits for himself only: streams are written by the request's own virtual thread, and the archive's threads never
 * wait for one. A change that a page of another site asks for is refused even on loopback.
 */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
