package org.dateline.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.dateline.formats.JsonValue;

/** A token for a cookie, so that a browser of another machine can use the pages. Thread-safe. */
final class SessionEndpoint {

    private static final int LARGEST = 1 << 10;

    /** A cookie that the browser drops when it is closed. */
    private static final int SESSION = -1;

    private final Gate gate;

    SessionEndpoint(Gate gate) {
        this.gate = gate;
    }

    void open(Context context) {
        JsonValue.Members body = Requests.object(context, LARGEST);
        String token = Requests.required(body, "token", 200);
        if (gate.scope(String.valueOf(context.req().getRemoteAddr()), token) == null) {
            throw Problem.of(401, "Token needed", "The token is none of this newsroom's. Ask whoever runs it for one.")
                    .exception();
        }
        context.cookie(cookie(context, token, SESSION));
        context.header("Cache-Control", "no-store");
        context.status(204);
    }

    /** Whether tokens are asked for here, and what the one that came with the request allows. */
    Answer state(Context context) {
        Tokens.Scope scope = gate.allowed(context);
        return Answer.json(json -> {
            json.flag("tokenNeeded", gate.asksForTokens());
            json.text("scope", scope == null ? null : Pieces.name(scope));
        });
    }

    void close(Context context) {
        context.cookie(cookie(context, "", 0));
        // What was read with the token is not to be had from this browser without it.
        context.header("Clear-Site-Data", "\"cache\"");
        context.header("Cache-Control", "no-store");
        context.status(204);
    }

    private static Cookie cookie(Context context, String value, int seconds) {
        Cookie cookie = new Cookie(Gate.COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(context.req().isSecure());
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }
}
