package org.dateline.archive;

import org.jspecify.annotations.Nullable;

/**
 * One version of a page. Immutable.
 *
 * @param article the article
 * @param change what changed against the version before; null for the first
 */
public record Version(ArticleSummary article, @Nullable VersionChange change) {}
