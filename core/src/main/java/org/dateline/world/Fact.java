package org.dateline.world;

import org.jspecify.annotations.Nullable;

/**
 * One line of a table under one of its names. Immutable.
 *
 * @param name the canonical name, or the role's own words
 * @param from first day it holds, ISO 8601 in any precision, or null
 * @param until last day, or null
 * @param shape how the words must be written
 * @param source table and line
 */
record Fact(
        Kind kind,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable Sector reach,
        String name,
        @Nullable String from,
        @Nullable String until,
        Shape shape,
        String source) {

    enum Kind {
        /** A country as a noun: "Jordan". */
        COUNTRY,
        /** A word for its people or before a noun: "Russian". */
        ADJECTIVE,
        /** A capital, which acts for its government. */
        CAPITAL,
        /** A building or street that stands for a sector. */
        METONYM,
        /** A part of a country, or a people of one. */
        REGION,
        /** A land that governs itself without wide recognition. */
        BREAKAWAY,
        /** A body with a name. */
        BODY,
        /** A person by full name. */
        PERSON,
        /** A person by surname alone. */
        SURNAME,
        /** A town of the gazetteer, or a first-level region. */
        TOWN,
        /** A role noun. */
        ROLE,
        /** A role noun that yields to what stands beside it. */
        SOFT_ROLE
    }

    /** What capitals the words need: none for "police", an initial for "Jordan", all for "US". */
    enum Shape {
        ANY,
        INITIAL,
        CAPITALS
    }

    boolean isRole() {
        return kind == Kind.ROLE || kind == Kind.SOFT_ROLE;
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.SURNAME;
    }

    /** Whether it holds on a day; always where none is given. */
    boolean holds(@Nullable String day) {
        return day == null ? until == null : (from == null || from.compareTo(day) <= 0) && !isOver(day);
    }

    /** Whether it has ended by a day. */
    boolean isOver(@Nullable String day) {
        return until != null && (day == null || until.compareTo(day) < 0);
    }
}
