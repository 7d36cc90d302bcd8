/**
 * Measures the page stage: how much of an article's anatomy it finds, and how fast.
 *
 * <p>Two sets of saved pages enter. NAEB has people's copies of title, authors, date and text; Fundus has the output of
 * reviewed selectors, one publisher at a time, which knows paragraphs, subheadings, summaries, captions and credits.
 * {@link org.dateline.bench.pages.GoldPage} is a page of either; an {@link org.dateline.bench.pages.Extractor} is
 * Dateline or a rival; the scores say what each measure means. Traps: neither set's text holds the headline or captions,
 * NAEB's holds subheadings while Fundus's paragraphs do not, and a gold value may be missing because a selector is.
 */
@NullMarked
package org.dateline.bench.pages;

import org.jspecify.annotations.NullMarked;
