package org.dateline.event;

/** The event types of PLOVER 0.8 (Political Language Ontology for Verifiable Event Records), with their quads. */
public enum EventType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    REJECT(3),
    ACCUSE(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }
}
