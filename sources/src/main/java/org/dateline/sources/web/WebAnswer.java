package org.dateline.sources.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of fetching. Immutable; the bytes are not to be written to. */
public sealed interface WebAnswer {

    /**
     * What is there.
     *
     * @param address where it was found in the end
     * @param body not packed
     * @param mediaType as the server calls it, or null
     * @param movedForGood whether every step on the way there was a move for good, so that the old address may be forgotten
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(
            String address,
            byte[] body,
            @Nullable String mediaType,
            @Nullable String etag,
            @Nullable String lastModified,
            boolean movedForGood)
            implements WebAnswer {}

    /** The version that one has is still the newest. */
    record Unchanged() implements WebAnswer {}

    /**
     * Nothing.
     *
     * @param cause what kind of trouble
     * @param status of the answer, or 0 if none came
     * @param problem what is wrong, without a full stop
     * @param advice what to do, a whole sentence
     * @param retryAfter how long the server asks one to wait, or null
     */
    record Failure(
            Cause cause,
            int status,
            String problem,
            String advice,
            @Nullable Duration retryAfter) implements WebAnswer {

        /** Whether it may be there another time. */
        public boolean isPassing() {
            return cause == Cause.NETWORK
                    || (cause == Cause.STATUS && (status >= 500 || status == 429 || status == 408));
        }
    }

    /** Kinds of trouble. */
    enum Cause {
        /** The server says no. */
        STATUS,
        /** The server could not be reached, or broke off. */
        NETWORK,
        /** It must not be asked, or what it sent must not be taken. */
        REFUSED
    }
}
