/**
 * Who said what: an {@link org.dateline.language.Analysis} and the {@link org.dateline.entity.Entities} of an article enter,
 * {@link org.dateline.quotation.Quotations} leave.
 *
 * <p>Speakers need entities, and "I" needs speakers. The order that cuts the knot: what stands between quotation marks is
 * found first, from the text alone ({@link org.dateline.language.QuotationMarks}); then entities, with pronouns of the third person;
 * then quotations and their speakers; then the first person, as mentions added to the entities.
 *
 * <p>Inside: {@code CueFinder} reads attributions off the trees by the frames in {@code cues.tsv} ({@code VerbFrames},
 * {@code WordCues}, {@code PhraseCues}); {@code QuoteLinker} ties words in quotation marks to them by place; {@code Headings} knows colons and signatures; {@code Assembler} nests and numbers.
 */
@NullMarked
package org.dateline.quotation;

import org.jspecify.annotations.NullMarked;
