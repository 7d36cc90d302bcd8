package org.dateline.archive;

import org.jspecify.annotations.Nullable;

/**
 * A quotation as lists show it. Immutable.
 *
 * @param id its article's id, a full stop, and its id in the record: {@code d0123456789abcdef.q1}
 * @param article id of its article
 * @param kind as the record spells it: "direct"
 * @param entity the archive's id of who said it, or null
 * @param speaker name of who said it, or the words for it; null if the text does not say
 * @param content the words
 * @param cue the word that brings them, or null
 */
public record QuotationSummary(
        String id,
        String article,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String published,
        String kind,
        @Nullable String entity,
        @Nullable String speaker,
        Part content,
        @Nullable String cue) {}
