package org.dateline.sources.web;

/** Fetches. Thread-safe. */
@FunctionalInterface
public interface Web {

    /** Fetches one address, through redirections. Whatever goes wrong is an answer; this throws nothing for it. */
    WebAnswer get(WebRequest request);
}
