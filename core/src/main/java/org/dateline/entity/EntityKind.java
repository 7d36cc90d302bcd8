package org.dateline.entity;

/** What an entity is. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE,

    /** A people, a party's followers, or several people spoken of together: "Kurds", "police", "residents". */
    GROUP,

    OTHER
}
