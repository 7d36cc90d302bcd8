package org.dateline.archive.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a term before a colon asks about. The name in lower case is what is typed. */
public enum QueryField {

    /** Words of the headline. */
    HEADLINE,

    /** Words of the outlet's name. */
    PUBLISHER,

    /** Words of the desk's name. */
    SECTION,

    /** When: {@code date:2025-07-01..2025-07-10}. Of articles the day of publication, of events the time of the act. */
    DATE,

    /** Who did it: words of a name, a country's name or alpha-3 code, a sector's code. */
    ACTOR,

    /** To whom it was done; as {@link #ACTOR}. */
    RECIPIENT,

    /** Who is quoted. */
    SPEAKER,

    /** Words of a place's name, or a country's name or alpha-3 code. */
    PLACE,

    /** A PLOVER event type. */
    EVENT,

    /** A mode of an event: {@code mode:drone}. */
    MODE,

    /** Whether an event is reported to have happened: {@code status:claimed}. */
    STATUS,

    /** Around a place: {@code near:Kyiv,50km}, {@code near:50.45,30.52,50km}. */
    NEAR,

    /** Articles of a story, by its id. */
    STORY;

    /** What is typed before the colon. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> of(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(upper))
                .findAny();
    }

    static String all() {
        return Arrays.stream(values()).map(field -> field.typed() + ":").collect(Collectors.joining(" "));
    }
}
