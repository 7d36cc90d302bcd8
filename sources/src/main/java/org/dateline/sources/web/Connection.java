package org.dateline.sources.web;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to one of a few addresses that were looked up and checked before. Used by one thread. */
final class Connection implements AutoCloseable {

    private final Socket socket;
    private final URI uri;
    private final long deadline;
    private final HttpSettings settings;

    private Connection(Socket socket, URI uri, long deadline, HttpSettings settings) {
        this.socket = socket;
        this.uri = uri;
        this.deadline = deadline;
        this.settings = settings;
    }

    /** Connects to the first address that lets itself be connected to; the name is used for the certificate only. */
    static Connection open(URI uri, InetAddress[] addresses, HttpSettings settings) throws IOException {
        boolean safe = uri.getScheme().toLowerCase(Locale.ROOT).equals("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : safe ? 443 : 80;
        long deadline = System.nanoTime() + settings.whole().toNanos();
        IOException last = new UnknownHostException(uri.getHost());
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), (int)
                        settings.connect().toMillis());
                socket.setSoTimeout((int) settings.read().toMillis());
                return new Connection(safe ? secured(socket, uri.getHost(), port) : socket, uri, deadline, settings);
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last;
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        // Without this the certificate may be anybody's.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Sends the request. */
    void ask(WebRequest request, String agent) throws IOException {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        StringBuilder lines = new StringBuilder();
        lines.append("GET ").append(ascii(path + query)).append(" HTTP/1.1\r\n");
        header(lines, "Host", uri.getRawAuthority());
        header(lines, "User-Agent", agent);
        header(
                lines,
                "Accept",
                "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.8");
        header(lines, "Accept-Encoding", "gzip");
        if (request.etag() != null) {
            header(lines, "If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            header(lines, "If-Modified-Since", request.lastModified());
        }
        header(lines, "Connection", "close");
        lines.append("\r\n");
        socket.getOutputStream().write(lines.toString().getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** What a server once sent is sent back to it: no line's end in it may begin a header of its own. */
    private static void header(StringBuilder lines, String name, String value) {
        String clean = value.replace('\r', ' ').replace('\n', ' ');
        lines.append(name).append(": ").append(clean).append("\r\n");
    }

    private static String ascii(String path) {
        StringBuilder ascii = new StringBuilder(path.length());
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int b = each & 0xFF;
            if (b <= ' ' || b >= 0x7F) {
                ascii.append('%').append(String.format(Locale.ROOT, "%02X", b));
            } else {
                ascii.append((char) b);
            }
        }
        return ascii.toString();
    }

    /** The answer as it comes; a server that drips one byte at a time is cut off when the whole time is over. */
    InputStream answer() throws IOException {
        return new BufferedInputStream(new FilterInputStream(socket.getInputStream()) {
            @Override
            public int read() throws IOException {
                inTime();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                inTime();
                return super.read(bytes, offset, length);
            }
        });
    }

    private void inTime() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException(
                    "took longer than " + settings.whole().toSeconds() + " s");
        }
        socket.setSoTimeout((int) Math.min(left, settings.read().toMillis()));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // Everything that was wanted has been read.
        }
    }
}
