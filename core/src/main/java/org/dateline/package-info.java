/**
 * The front door. A {@link org.dateline.Document} goes in, a {@link org.dateline.Reading} comes out, and
 * {@link org.dateline.Reader} is the way between them. The other types here are the words a reading is written in:
 * {@link org.dateline.Article}, {@link org.dateline.Block}, {@link org.dateline.Figure}, {@link org.dateline.Span}.
 *
 * <p>All types are immutable. Offsets are counted in Unicode code points over {@link org.dateline.Article#text()},
 * except where a name says bytes. An unknown value is {@code null} or an empty list: abstaining is a result.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
