/**
 * Keeps readings and finds them again. Readings enter through {@link org.dateline.archive.Archive}; summaries, records, hits and counts leave it.
 *
 * <p>An archive is one folder: {@code archive.db} (SQLite, the record), {@code index} (Lucene, which can be deleted at any time and is made
 * again) and {@code archive.lock}. One process writes; any number read. What has been acknowledged is on the disk.
 *
 * <p>Traps: an article's <em>number</em> is the archive's own and never leaves it except inside cursors; its <em>id</em> is the document's. The <em>ledger</em>
 * counts changes, not articles: a page read anew gets a new ledger number and keeps its id.
 */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
