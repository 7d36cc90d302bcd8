/**
 * Where documents come from: files and folders ({@link org.dateline.sources.FileWalk}), and what is in a file, web archives, lines
 * of JSON, feeds or one page ({@link org.dateline.sources.SourceFiles}). Names enter; {@link org.dateline.sources.SourceItem}s leave,
 * one at a time and when asked for: a document with what is known of it, or a word on one that could not be had.
 *
 * <p>Three things hold for every source. Whatever is wrong with one item, the next one still comes. Memory is bounded by the
 * {@link org.dateline.sources.Limits}, however long the source. Each item says where it stood, so that a run that was stopped, at any
 * moment, goes on behind the last item that was kept ({@link org.dateline.sources.Resumption}).
 *
 * <p>What a file holds is told from its first bytes, not from its name. Nothing in this package opens a connection; that is for
 * {@code org.dateline.sources.web} alone.
 */
@NullMarked
package org.dateline.sources;

import org.jspecify.annotations.NullMarked;
