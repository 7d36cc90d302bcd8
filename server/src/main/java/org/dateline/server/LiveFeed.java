package org.dateline.server;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dateline.archive.Change;
import org.dateline.formats.Json;

/**
 * What happens, as server-sent events. Thread-safe. Each listener has a queue of its own and a virtual thread that empties it into the line. Who
 * reads too slowly finds his queue full: what does not fit is counted and left out, and he is told how much. Nobody waits for him: neither
 * the archive nor the other listeners. Who does not read at all is cut off by the connector once nothing has gone out for its patience.
 */
final class LiveFeed implements AutoCloseable {

    private static final int QUEUE = 256;
    private static final byte[] HEARTBEAT = ": here\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = new byte[0];

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final int most;
    private final long heartbeatMillis;
    private volatile boolean closed;

    /**
     * @param most how many may listen
     * @param heartbeatMillis after how long of silence something is said, so that nobody on the way hangs up
     */
    LiveFeed(int most, long heartbeatMillis) {
        this.most = most;
        this.heartbeatMillis = heartbeatMillis;
    }

    private record Listener(BlockingQueue<byte[]> queue, AtomicLong dropped) {
        void offer(byte[] message) {
            if (!queue.offer(message)) {
                dropped.incrementAndGet();
            }
        }
    }

    int listeners() {
        return listeners.size();
    }

    /** Tells everybody, and waits for nobody. */
    void tell(String event, Consumer<Json> members) {
        if (!listeners.isEmpty()) {
            byte[] message = message(event, members);
            listeners.forEach(listener -> listener.offer(message));
        }
    }

    void changed(Change change) {
        switch (change) {
            case Change.NewArticle article ->
                tell("article", json -> {
                    Pieces.article(json, "article", article.article());
                    json.flag("newVersion", article.newVersion());
                });
            case Change.Reread reread -> tell("reread", json -> json.text("article", reread.article()));
            case Change.StoryChanged story -> tell("story", json -> json.text("story", story.story()));
            case Change.Failed failed -> tell("failure", json -> DeskEndpoints.members(json, failed.failure()));
            case Change.Decided decided ->
                tell("decision", json -> DecisionEndpoints.members(json, decided.decision()));
            case Change.Progress progress -> {
                // Told by the desk itself, which knows more of the run.
            }
        }
    }

    private static byte[] message(String event, Consumer<Json> members) {
        // JSON has no line feed of its own, so that one data line holds it.
        return ("event: " + event + "\ndata: " + new String(Json.bytes(members), StandardCharsets.UTF_8) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends what happens until the client goes or the newsroom closes. */
    void serve(Context context) {
        if (Answers.headersOnly(context)) {
            begin(context);
            Answers.sendHeaders(context);
            return;
        }
        Listener listener = new Listener(new ArrayBlockingQueue<>(QUEUE), new AtomicLong());
        listeners.add(listener);
        try {
            if (closed || listeners.size() > most) {
                throw Problem.unavailable(
                                "As many listen already as may: " + most + ". Close a page, or ask again later.", 30)
                        .exception();
            }
            begin(context);
            send(context, listener);
        } catch (IOException e) {
            // The client has gone, or has not read for too long.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    private static void begin(Context context) {
        context.res().setStatus(200);
        context.res().setContentType("text/event-stream; charset=utf-8");
        context.res().setHeader("Cache-Control", "no-store");
    }

    private void send(Context context, Listener listener) throws IOException, InterruptedException {
        ServletOutputStream out = context.res().getOutputStream();
        out.write(HEARTBEAT);
        out.flush();
        while (!closed) {
            byte[] message = listener.queue().poll(heartbeatMillis, TimeUnit.MILLISECONDS);
            if (message == END) {
                return;
            }
            out.write(message == null ? HEARTBEAT : message);
            long dropped = listener.dropped().getAndSet(0);
            if (dropped > 0) {
                out.write(message("dropped", json -> json.number("count", dropped)));
            }
            if (listener.queue().isEmpty()) {
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        listeners.forEach(listener -> {
            listener.queue().clear();
            listener.offer(END);
        });
    }
}
