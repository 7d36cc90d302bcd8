package org.dateline.server;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request may come from. Asked before anything is done. Thread-safe.
 *
 * <p>On loopback nobody is asked for a token, so every page that a browser on this machine shows could try its luck. Two things stand
 * against that. The {@code Host} must be a name of this machine: else a name that an attacker's server gives out for 127.0.0.1 would make his
 * page one of ours. And what changes something must not come from a page of another origin: browsers say so in {@code Origin} and
 * {@code Sec-Fetch-Site}; what says neither is no browser.
 */
final class Gate {

    static final String COOKIE = "dateline_token";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean loopback;
    private final @Nullable Tokens tokens;
    private final Allowance requests = new Allowance(400, 100, System::nanoTime);
    private final Allowance wrongTokens = new Allowance(10, 0.2, System::nanoTime);

    /**
     * @param tokens null on loopback, where everybody may do everything
     */
    Gate(@Nullable Tokens tokens) {
        this.loopback = tokens == null;
        this.tokens = tokens;
    }

    /** @throws RefusedException if the request may not go on */
    void check(Context context) {
        boolean harmless = HARMLESS.contains(context.req().getMethod());
        checkHost(context);
        if (!harmless) {
            checkOrigin(context);
        }
        if (tokens != null) {
            String client = String.valueOf(context.req().getRemoteAddr());
            if (!requests.take(client)) {
                throw tooMany("You ask more often than a hundred times a second. Wait a little.", 1);
            }
            if (guarded(context.path())) {
                checkToken(context, client, harmless ? Tokens.Scope.READ : Tokens.Scope.WRITE);
            }
        }
    }

    /** The scope of a token, with a limit on guesses. Null if it is none. */
    Tokens.@Nullable Scope scope(String client, String token) {
        if (tokens == null) {
            return Tokens.Scope.WRITE;
        }
        if (!wrongTokens.has(client)) {
            throw tooMany("Too many wrong tokens came from your address. Wait a minute.", 60);
        }
        Tokens.Scope scope = token.length() > 200 ? null : tokens.scope(token);
        if (scope == null) {
            wrongTokens.take(client);
        }
        return scope;
    }

    private static RefusedException tooMany(String detail, int seconds) {
        return new Problem(429, "Too many requests", detail, null, null, null, null, seconds).exception();
    }

    /** Pages and their scripts hold no news; everything else does. */
    private static boolean guarded(String path) {
        if (path.equals("/api/session")
                || path.equals("/health")
                || path.equals("/api/")
                || path.equals("/api/openapi.yaml")) {
            return false;
        }
        return path.startsWith("/api") || path.equals("/metrics") || Pages.holdsNews(path);
    }

    private void checkHost(Context context) {
        if (!loopback) {
            return;
        }
        String host = context.req().getHeader("Host");
        if (host == null || !LOOPBACK.contains(withoutPort(host.toLowerCase(Locale.ROOT)))) {
            throw Problem.of(
                            421,
                            "Not this server",
                            "This newsroom answers to the names localhost, 127.0.0.1 and [::1] only. Open it as http://localhost:"
                                    + context.req().getLocalPort()
                                    + "/, or start it with --bind to give it another address.")
                    .exception();
        }
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private static void checkOrigin(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw foreign();
        }
        String origin = context.header("Origin");
        if (origin == null) {
            return;
        }
        try {
            URI uri = new URI(origin);
            String host = context.header("Host");
            if (uri.getRawAuthority() == null || !uri.getRawAuthority().equalsIgnoreCase(host)) {
                throw foreign();
            }
        } catch (URISyntaxException e) {
            throw foreign();
        }
    }

    private static RefusedException foreign() {
        return Problem.of(
                        403,
                        "Another site's request",
                        "A page of another site asked to change something here, which no page may. Use the newsroom's own pages.")
                .exception();
    }

    private void checkToken(Context context, String client, Tokens.Scope wanted) {
        String token = bearer(context);
        Tokens.Scope scope = token == null ? null : scope(client, token);
        if (scope == null) {
            context.header("WWW-Authenticate", "Bearer realm=\"Dateline\"");
            throw Problem.of(
                            401,
                            "Token needed",
                            (token == null ? "No token was given." : "The token is none of this newsroom's.")
                                    + " Send Authorization: Bearer TOKEN; tokens are made on the server with: dateline serve --new-token read")
                    .exception();
        }
        if (!scope.allows(wanted)) {
            throw Problem.of(
                            403,
                            "Not with this token",
                            "This token may read, and the request would change something. Use a token made with: dateline serve --new-token write")
                    .exception();
        }
    }

    boolean asksForTokens() {
        return tokens != null;
    }

    /** What whoever asks may do; null if nothing. On loopback that is everything. */
    Tokens.@Nullable Scope allowed(Context context) {
        if (tokens == null) {
            return Tokens.Scope.WRITE;
        }
        String token = bearer(context);
        return token == null || token.isEmpty()
                ? null
                : scope(String.valueOf(context.req().getRemoteAddr()), token);
    }

    /** Whether the news may be shown to whoever asks. */
    boolean mayLook(Context context) {
        return allowed(context) != null;
    }

    private static @Nullable String bearer(Context context) {
        String header = context.header("Authorization");
        if (header != null) {
            return header.regionMatches(true, 0, "Bearer ", 0, 7)
                    ? header.substring(7).strip()
                    : "";
        }
        return context.cookie(COOKIE);
    }
}
