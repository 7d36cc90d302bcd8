package org.dateline.language;

/** What a name is the name of. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    PLACE,

    /** A nationality, a people, a religion, a party's followers: "Kurdish", "Sunnis", "Democrats". */
    GROUP,

    /** Anything else with a name: events, works, products, laws. */
    OTHER
}
