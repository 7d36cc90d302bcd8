/**
 * The page stage: a {@link org.dateline.Document} enters, a page's anatomy leaves. Three ways lead through it, one for
 * each {@link org.dateline.Form}: markup, flattened text and clean text. Each fills a {@link org.dateline.page.Draft};
 * {@link org.dateline.page.Assembler} joins the draft into an article and fixes every offset.
 */
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
