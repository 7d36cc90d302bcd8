/**
 * The language in which Dateline is asked: one for search, events, exports, rules, feeds and the API. A text goes in, a {@link
 * org.dateline.archive.query.Query} comes out, or a {@link org.dateline.archive.query.QueryException} that points at the code point. Knows nothing of how
 * it will be answered.
 */
@NullMarked
package org.dateline.archive.query;

import org.jspecify.annotations.NullMarked;
