package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.dateline.Reader;
import org.dateline.UnreadableDocumentException;
import org.dateline.formats.DocumentLine;
import org.dateline.formats.DocumentLines;
import org.dateline.formats.ErrorRecord;
import org.dateline.formats.LineSource;
import org.dateline.formats.RecordWriter;

/**
 * Documents in, one a line; records out, one a line, in the same order. One thread reads lines and writes records, the
 * others turn the one into the other. What is under way at any time is bounded twice, by lines and by bytes, so that
 * memory does not grow with the input; and whenever the input pauses all that is finished is written, so that a program
 * that feeds one line and waits for its record gets it.
 */
final class JsonLinesRun {

    private static final int LINES_A_THREAD = 8;
    private static final long BYTES_UNDER_WAY = 64L << 20;

    private final Surroundings surroundings;
    private final Output output;
    private final Inputs inputs;
    private final Reader reader;
    private final Faults faults;
    private final ReadOptions options;
    private final RecordWriter writer = RecordWriter.compact();
    private final Deque<Pending> underWay = new ArrayDeque<>();
    private long bytesUnderWay;
    private long good;
    private long bad;

    JsonLinesRun(
            Surroundings surroundings,
            Output output,
            Inputs inputs,
            Reader reader,
            Faults faults,
            ReadOptions options) {
        this.surroundings = surroundings;
        this.output = output;
        this.inputs = inputs;
        this.reader = reader;
        this.faults = faults;
        this.options = options;
    }

    /** Reads the files one after the other and gives the exit code. */
    int read() {
        int code = ExitCode.FINE;
        ExecutorService workers = Executors.newFixedThreadPool(
                options.threads(),
                Thread.ofPlatform().daemon().name("reader-", 1).factory());
        try {
            for (String file : options.files()) {
                try {
                    read(file, workers);
                } catch (UnreadableDocumentException e) {
                    faults.report(String.valueOf(e.getMessage()), e);
                    code = ExitCode.UNREADABLE;
                }
            }
        } finally {
            workers.shutdownNow();
        }
        output.flush();
        if (bad > 0) {
            surroundings
                    .error()
                    .println("dateline read: " + bad + " of " + (good + bad)
                            + " lines could not be read; their records hold an \"error\".");
        }
        return code;
    }

    private void read(String file, ExecutorService workers) {
        String name = Inputs.nameOf(file);
        DocumentLines documents = DocumentLines.of(name);
        long lineNumber = 0;
        try (InputStream stream = unpacked(inputs.open(file));
                Progress progress = Progress.of(surroundings.terminal(), name, size(file, stream))) {
            LineSource lines = new LineSource(stream, options.maximumBytes());
            while (true) {
                if (!lines.isReady()) {
                    finish(0);
                    output.flush();
                }
                LineSource.Line line = lines.next();
                if (line == null) {
                    break;
                }
                lineNumber = line.number();
                if (!line.isBlank()) {
                    long weight = line.bytes() == null ? 0 : line.bytes().length;
                    underWay.add(new Pending(workers.submit(() -> outcome(documents, name, line)), weight));
                    bytesUnderWay += weight;
                }
                finish(options.threads() * LINES_A_THREAD);
                progress.at(lines.bytesRead(), good + bad);
            }
            finish(0);
        } catch (IOException e) {
            finish(0);
            throw new UnreadableDocumentException(
                    name,
                    "breaks off after line " + lineNumber + " (" + e.getMessage() + ")",
                    "The records so far are good; get the rest of the file and read it again.");
        }
    }

    /** Writes finished records from the head of the line until at most so many are under way. */
    private void finish(int most) {
        while (underWay.size() > most || (bytesUnderWay > BYTES_UNDER_WAY && !underWay.isEmpty())) {
            Pending first = underWay.remove();
            bytesUnderWay -= first.weight();
            Outcome outcome = first.await();
            if (outcome.good()) {
                good++;
            } else {
                bad++;
            }
            output.write(outcome.record());
        }
    }

    private Outcome outcome(DocumentLines documents, String name, LineSource.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            String message = name + ", line " + line.number() + ": is longer than "
                    + ByteSize.inWords(options.maximumBytes()) + ", the limit (--max-bytes). Give one document a line.";
            return bad(new ErrorRecord(null, line.number(), "too-large", message));
        }
        return switch (documents.read(bytes, line.number())) {
            case DocumentLine.Bad unfit -> bad(unfit.error());
            case DocumentLine.Good fit -> {
                try {
                    yield new Outcome(true, writer.write(reader.read(fit.document())));
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    String id = fit.document().known().id();
                    String code = Faults.isUnreadable(e) ? "unreadable" : "fault";
                    String message = Faults.inWords(fit.document().uri(), e);
                    yield bad(new ErrorRecord(id, line.number(), code, message));
                }
            }
        };
    }

    private Outcome bad(ErrorRecord error) {
        return new Outcome(false, writer.write(error));
    }

    /** How many bytes will come, or -1 where nobody can know. */
    private static long size(String file, InputStream stream) {
        try {
            boolean unknown = file.equals(Inputs.STANDARD_INPUT) || stream instanceof GZIPInputStream;
            return unknown ? -1 : Files.size(Path.of(file));
        } catch (IOException e) {
            return -1;
        }
    }

    /** Archives of documents are kept compressed as often as not; the first two bytes tell. */
    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream peeked = new BufferedInputStream(in, 1 << 16);
        peeked.mark(2);
        int first = peeked.read();
        int second = first < 0 ? -1 : peeked.read();
        peeked.reset();
        return first == 0x1F && second == 0x8B ? new GZIPInputStream(peeked, 1 << 16) : peeked;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Outcome(boolean good, byte[] record) {}

    private record Pending(Future<Outcome> future, long weight) {

        Outcome await() {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
