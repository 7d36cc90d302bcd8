package org.dateline.sources.web;

import java.time.Duration;

/**
 * How to fetch. Immutable.
 *
 * @param agent how to call oneself: name, version, and where to read about it
 * @param guard which addresses may be connected to
 * @param resolver looks names up
 * @param connect longest wait for a connection
 * @param read longest wait for more to come
 * @param whole longest that one answer may take
 */
public record HttpSettings(
        String agent, AddressGuard guard, NameResolver resolver, Duration connect, Duration read, Duration whole) {

    /** What robots.txt calls us, in lower case. */
    public static final String ROBOT = "dateline";

    /**
     * Ten seconds for a connection, twenty for a pause, two minutes for all of it.
     *
     * @param version of this program
     */
    public static HttpSettings usual(String version, AddressGuard guard) {
        return new HttpSettings(
                "dateline/" + version + " (reads news into a private archive; obeys robots.txt as \"dateline\")",
                guard,
                NameResolver.SYSTEM,
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2));
    }
}
