package org.dateline.quotation;

import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article says are somebody's. Immutable. All spans are in code points of the article's text.
 *
 * @param id "q1", "q2" and so on, in the order of the text
 * @param kind how the words are rendered
 * @param manner whether they were said, or are what somebody thinks, plans or judges
 * @param content the words, without quotation marks around them and without "that"
 * @param cue the word that brings them: "said", "according to", ":"; null if there is none
 * @param speaker whose words they are; null if the text does not say
 * @param addressee who was told; null if the text does not say
 * @param time the id of the time at which it was said; always null here, for the reader to link
 * @param inside the id of the quotation that this one is part of; null if none
 * @param continues the id of the quotation that this one carries on after an interruption; null if none
 * @param cueToken the cue's token, for later stages; -1 without a cue
 */
public record Quotation(
        String id,
        Kind kind,
        Manner manner,
        Span content,
        @Nullable Span cue,
        @Nullable Party speaker,
        @Nullable Party addressee,
        @Nullable String time,
        @Nullable String inside,
        @Nullable String continues,
        int cueToken) {

    /** How words are rendered. */
    public enum Kind {

        /** In quotation marks, a sentence or more. */
        DIRECT,

        /** In quotation marks, inside a sentence of the writer's. */
        PARTIAL,

        /** In the writer's words. */
        INDIRECT
    }

    /** What sort of words they are. */
    public enum Manner {

        /** Said or written: what readers call a quotation. */
        SPEECH,

        /** Thought, planned, judged: "wants", "fears", "supports". Attribution, but no quotation. */
        STANCE
    }

    /**
     * Somebody who speaks or is spoken to.
     *
     * @param entity the id of the entity; null if it could not be told
     * @param span the words for it here
     */
    public record Party(@Nullable String entity, Span span) {}

    Quotation renamed(String newId, @Nullable String newInside, @Nullable String newContinues) {
        return new Quotation(
                newId, kind, manner, content, cue, speaker, addressee, time, newInside, newContinues, cueToken);
    }

    /** The same quotation, said at a time. */
    public Quotation at(@Nullable String timeId) {
        return new Quotation(id, kind, manner, content, cue, speaker, addressee, timeId, inside, continues, cueToken);
    }
}
