package org.dateline.sources.web;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {

    /** Lets the thread sleep. */
    Pause SLEEP = duration -> Thread.sleep(duration);

    /** Waits so long. */
    void pause(Duration duration) throws InterruptedException;
}
