package org.dateline.sources.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.dateline.UnreadableDocumentException;
import org.dateline.sources.HttpBody;
import org.dateline.sources.web.AddressGuard.ForbiddenAddressException;
import org.dateline.sources.web.WebAnswer.Cause;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/**
 * Fetches over HTTP/1.1, one connection for each request: polite pauses are longer than a connection would be kept. Redirections are
 * followed a few steps, each of them checked like the first. Immutable and thread-safe.
 */
public final class HttpWeb implements Web {

    private static final int MOST_STEPS = 6;
    private static final int MOST_HEADERS = 1 << 18;

    private final HttpSettings settings;
    private final InstantSource clock;

    /**
     * @param clock for servers that say until when to wait
     */
    public HttpWeb(HttpSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public WebAnswer get(WebRequest request) {
        String address = request.address();
        boolean forGood = true;
        for (int step = 0; step < MOST_STEPS; step++) {
            URI uri;
            try {
                uri = address(address);
            } catch (URISyntaxException e) {
                return refused("is no address that can be fetched (" + e.getReason() + ")", "Check the spelling.");
            }
            Step taken = fetch(uri, request, forGood && step > 0);
            if (taken.answer() != null) {
                return taken.answer();
            }
            forGood &= taken.forGood();
            try {
                address = uri.resolve(String.valueOf(taken.next())).toString();
            } catch (IllegalArgumentException e) {
                return refused("leads to what is no address", "Tell its owner, or leave it out.");
            }
        }
        return new WebAnswer.Failure(
                Cause.STATUS,
                0,
                "leads round and round (more than " + (MOST_STEPS - 1) + " redirections)",
                "Check the address.",
                null);
    }

    /** Either an answer, or where to go next. */
    private record Step(
            @Nullable WebAnswer answer, @Nullable String next, boolean forGood) {}

    private static URI address(String written) throws URISyntaxException {
        URI uri = new URI(written);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new URISyntaxException(written, "only http and https are fetched");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw new URISyntaxException(written, "no host in it");
        }
        if (uri.getRawUserInfo() != null) {
            throw new URISyntaxException(written, "a name and password in it");
        }
        return uri;
    }

    private Step fetch(URI uri, WebRequest request, boolean movedForGood) {
        String host = uri.getHost();
        try {
            // Checked and kept: the connection is made to one of these and to nothing else.
            InetAddress[] addresses = settings.guard().checked(bare(host), settings.resolver());
            try (Connection connection = Connection.open(uri, addresses, settings)) {
                connection.ask(request, settings.agent());
                InputStream answer = connection.answer();
                byte[] headers = HttpBody.readHeaders(answer, MOST_HEADERS);
                HttpResponse response =
                        HttpResponse.parseWithoutBody(Channels.newChannel(new ByteArrayInputStream(headers)), null);
                return step(uri, request, response, answer, movedForGood);
            }
        } catch (ForbiddenAddressException e) {
            return done(refused(
                    host + " " + e.getMessage(),
                    "If it is yours and meant, allow private addresses (--allow-private)."));
        } catch (UnreadableDocumentException e) {
            return done(refused(
                    "is larger than " + request.limit() + " bytes, the limit", "Leave it out, or raise the limit."));
        } catch (UnknownHostException e) {
            return done(network("there is no host of the name " + host, "Check the address and the connection."));
        } catch (SocketTimeoutException e) {
            return done(network("took too long to answer", "It is asked again later."));
        } catch (SSLException e) {
            return done(network(
                    "has no trustworthy connection (" + oneLine(e) + ")",
                    "Its certificate may have run out; tell its owner."));
        } catch (IOException | RuntimeException e) {
            return done(network("could not be fetched (" + oneLine(e) + ")", "It is asked again later."));
        }
    }

    private Step step(URI uri, WebRequest request, HttpResponse response, InputStream answer, boolean movedForGood)
            throws IOException {
        int status = response.status();
        if (status == 304) {
            return done(new WebAnswer.Unchanged());
        }
        String location = response.headers().first("Location").orElse(null);
        if (location != null && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)) {
            return new Step(null, location.strip().replace(" ", "%20"), status == 301 || status == 308);
        }
        if (status < 200 || status > 299) {
            return done(new WebAnswer.Failure(
                    Cause.STATUS,
                    status,
                    "is answered with status " + status,
                    status == 404 || status == 410 ? "It is not there any more." : "It may be there another time.",
                    retryAfter(response)));
        }
        byte[] bytes = HttpBody.read(response, answer, request.limit(), request.address());
        return done(new WebAnswer.Content(
                uri.toString(),
                bytes,
                response.headers().first("Content-Type").orElse(null),
                response.headers().first("ETag").orElse(null),
                response.headers().first("Last-Modified").orElse(null),
                movedForGood));
    }

    private @Nullable Duration retryAfter(HttpResponse response) {
        return response.headers()
                .first("Retry-After")
                .map(value -> RetryAfter.parse(value, clock.instant()))
                .orElse(null);
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static Step done(WebAnswer answer) {
        return new Step(answer, null, false);
    }

    private static WebAnswer.Failure refused(String problem, String advice) {
        return new WebAnswer.Failure(Cause.REFUSED, 0, problem, advice, null);
    }

    private static WebAnswer.Failure network(String problem, String advice) {
        return new WebAnswer.Failure(Cause.NETWORK, 0, problem, advice, null);
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.replace('\n', ' ').replace('\r', ' ').strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
