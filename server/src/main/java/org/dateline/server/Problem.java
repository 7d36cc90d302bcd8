package org.dateline.server;

import org.dateline.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 has it. Immutable.
 *
 * @param status an HTTP status from 400 on
 * @param title what kind of thing went wrong, the same for all of a kind
 * @param detail what went wrong here, and what to do
 * @param parameter the parameter or member that is wrong, or null
 * @param start of a bad query the first code point that is wrong, or null
 * @param end the one after the last
 * @param revision of a stale edit the revision that the thing has now, or null
 * @param retryAfter seconds to wait, or null
 */
record Problem(
        int status,
        String title,
        String detail,
        @Nullable String parameter,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Long revision,
        @Nullable Integer retryAfter) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, null, null, null, null, null);
    }

    static Problem badRequest(String parameter, String detail) {
        return new Problem(400, "Bad request", detail, parameter, null, null, null, null);
    }

    static Problem notFound(String detail) {
        return of(404, "Not found", detail);
    }

    static Problem unavailable(String detail, int retryAfter) {
        return new Problem(503, "Not available now", detail, null, null, null, null, retryAfter);
    }

    byte[] json() {
        return Json.bytes(json -> {
            json.text("type", "about:blank");
            json.text("title", title);
            json.number("status", status);
            json.text("detail", detail);
            if (parameter != null) {
                json.text("parameter", parameter);
            }
            if (start != null && end != null) {
                json.number("start", start);
                json.number("end", end);
            }
            if (revision != null) {
                json.number("revision", revision.longValue());
            }
            if (retryAfter != null) {
                json.number("retryAfter", retryAfter);
            }
        });
    }

    /** Carries a problem to where it is answered. */
    RefusedException exception() {
        return new RefusedException(this);
    }
}
