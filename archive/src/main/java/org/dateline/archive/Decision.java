package org.dateline.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decided. Immutable. Subjects and objects are ids: {@code e17} an entity, {@code s3} a story, {@code d0123456789abcdef.v2} an event,
 * {@code d0123456789abcdef} an article.
 *
 * @param number its place in the log; 0 before it is there
 * @param at when
 * @param who whose decision
 * @param act what
 * @param subject of what
 * @param object merge: into what; split: which article leaves the story (or, for entities, null); else null
 * @param value rename: the new name; else a note, or null
 * @param undoes the number of the decision that this one takes back, or null
 */
public record Decision(
        long number,
        Instant at,
        String who,
        Act act,
        String subject,
        @Nullable String object,
        @Nullable String value,
        @Nullable Long undoes) {

    /** What can be decided. */
    public enum Act {
        /** Two entities or stories are one. */
        MERGE,
        /** An article is not of its story: it begins one of its own, or joins the one named as value. */
        SPLIT,
        /** An event is coded right. */
        ACCEPT,
        /** An event is coded wrong: it is left out of lists, counts and exports. */
        REJECT,
        /** An entity or a story has another name. */
        RENAME,
        /** An earlier decision is taken back. */
        UNDO
    }
}
