/**
 * Rebuilds what the {@code world} stage knows from open facts: the derived tables of {@code core} ({@link
 * org.dateline.training.world.WorldTables}) and the gazetteer of {@code models} ({@link
 * org.dateline.training.world.GazetteerBuilder}). In: folders of open data; out: files. Same data, same bytes.
 */
@NullMarked
package org.dateline.training.world;

import org.jspecify.annotations.NullMarked;
