package org.dateline.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the newsroom listens and what it allows. Immutable.
 *
 * @param bind the address to listen at, a name or a number: {@code localhost}
 * @param port from 1 to 65535, or 0 for any that is free
 * @param tokens the file of tokens; null where none may be made. Must be given where {@code bind} is no loopback address
 * @param uploadBytes the largest body of a request
 * @param patience after how long without a byte, in or out, a client is let go
 * @param bytesPerSecond how fast at least a body must come in, on average
 * @param liveClients how many may listen to what happens at once
 */
public record ServerSettings(
        String bind,
        int port,
        @Nullable Path tokens,
        int uploadBytes,
        Duration patience,
        int bytesPerSecond,
        int liveClients) {

    /** The usual port. */
    public static final int USUAL_PORT = 8080;

    /** Loopback only, with the usual limits. */
    public static ServerSettings loopback(int port) {
        return new ServerSettings("localhost", port, null, 4 << 20, Duration.ofSeconds(30), 2_000, 64);
    }

    /** The same at another address, with tokens from a file. */
    public ServerSettings at(String address, Path tokenFile) {
        return new ServerSettings(address, port, tokenFile, uploadBytes, patience, bytesPerSecond, liveClients);
    }

    /** The same, with other patience. */
    public ServerSettings withPatience(Duration other) {
        return new ServerSettings(bind, port, tokens, uploadBytes, other, bytesPerSecond, liveClients);
    }

    /** The same, with another limit for bodies. */
    public ServerSettings withUploads(int bytes) {
        return new ServerSettings(bind, port, tokens, bytes, patience, bytesPerSecond, liveClients);
    }
}
