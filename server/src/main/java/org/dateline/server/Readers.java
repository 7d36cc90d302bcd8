package org.dateline.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.Reader;

/** The reader, which is costly to make: made beside everything else, so that the first page need not wait for it. Thread-safe. */
final class Readers {

    private final CompletableFuture<Reader> reader = new CompletableFuture<>();

    /** Begins to make one on a thread of its own. */
    static Readers making() {
        Readers readers = new Readers();
        Thread.ofPlatform().name("dateline-reader").daemon(true).start(() -> {
            try {
                readers.reader.complete(Reader.standard());
            } catch (RuntimeException | Error e) {
                readers.reader.completeExceptionally(e);
            }
        });
        return readers;
    }

    /** One that is there already. */
    static Readers of(Reader reader) {
        Readers readers = new Readers();
        readers.reader.complete(reader);
        return readers;
    }

    /** The reader, once it is made. */
    Reader reader() {
        try {
            return reader.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the reader could not be made", e.getCause());
        }
    }
}
