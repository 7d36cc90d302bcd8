package org.dateline.sources.web;

import java.util.List;

/** Keeps what is known of feeds. Thread-safe. */
public interface FeedStates {

    /** What is known of a feed; a fresh state if nothing is. */
    FeedState of(String address, String name);

    /** Keeps a state, in the place of the one before; durable when this returns. */
    void keep(FeedState state);

    /** Of all feeds ever kept, by address. */
    List<FeedState> all();
}
