package org.dateline.formats;

/**
 * The members of a record that stages still to be built will fill, in the record's order. The contract has them from
 * the first day, so that nobody's program breaks when they fill up. A stage that is built takes its line away from here
 * and writes its own members in the same place.
 */
final class LaterStages {

    private LaterStages() {}

    static void write(Json json) {
        json.emptyList("entities");
        json.emptyList("times");
        json.emptyList("quotations");
        json.emptyList("events");
    }
}
