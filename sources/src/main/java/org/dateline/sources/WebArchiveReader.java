package org.dateline.sources;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages in a WARC or ARC file. Requests, and what else belongs to a page but is none, give nothing; pictures,
 * redirections and repetitions give a word on why they were passed over. Where the file is damaged that is an item, and reading
 * goes on with the next whole record.
 */
final class WebArchiveReader implements SourceReader {

    private final SourceFile file;
    private final RecordPages pages;
    private final @Nullable FileChannel channel;
    private @Nullable WarcReader reader;
    private @Nullable IOException unopened;
    private long ordinal;
    private long toPassOver;
    private long lastStart = -1;
    /** Where reading went on after damage; never again at or before this, which could go round in circles. */
    private long resumedAt = -1;
    /** Whether records start at the bytes where they are said to: not so if gzip packed the file as a whole. */
    private boolean startable = true;

    WebArchiveReader(SourceFile file, Resumption from, Limits limits) throws IOException {
        this.file = file;
        this.pages = new RecordPages(file.name(), limits);
        this.channel = FileChannel.open(file.path());
        try {
            if (from.items() > 0 && from.offset() > 0 && RecordStarts.at(channel, from.offset())) {
                channel.position(from.offset());
                ordinal = from.items() - 1;
                toPassOver = 1;
            } else {
                toPassOver = from.items();
            }
            reader = new WarcReader(channel);
            reader.onWarning(warning -> {});
        } catch (IOException | IllegalArgumentException e) {
            unopened = e instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    @Override
    public @Nullable SourceItem next() {
        if (unopened != null) {
            IOException cause = unopened;
            unopened = null;
            return broken(0, cause);
        }
        while (reader != null) {
            SourceItem item = read(reader);
            if (item == null) {
                continue;
            }
            ordinal++;
            if (toPassOver > 0) {
                toPassOver--;
            } else {
                return item;
            }
        }
        return null;
    }

    /** The next record's item, null if it has none or the file is at its end. */
    private @Nullable SourceItem read(WarcReader from) {
        long start = lastStart;
        try {
            Optional<WarcRecord> next = from.next();
            if (next.isEmpty()) {
                reader = null;
                return null;
            }
            start = from.position();
            startable &= start > lastStart && startsHere(from, start);
            lastStart = start;
            Position position = new Position(ordinal, startable ? start : -1, "record at byte " + start);
            return pages.item(next.get(), position, toPassOver > 0);
        } catch (IOException | RuntimeException e) {
            return broken(Math.max(Math.max(0, start), Math.max(from.position(), resumedAt)), e);
        }
    }

    private boolean startsHere(WarcReader from, long start) throws IOException {
        return from.compression() != WarcCompression.GZIP || (channel != null && RecordStarts.isPacked(channel, start));
    }

    /** Says where it is broken, and finds the next record that is whole. */
    private SourceItem broken(long start, Exception cause) {
        reader = null;
        String rest;
        try {
            long found = channel == null ? -1 : RecordStarts.next(channel, start + 1);
            if (found >= 0 && channel != null) {
                channel.position(found);
                WarcReader again = new WarcReader(channel);
                again.onWarning(warning -> {});
                lastStart = found - 1;
                resumedAt = found;
                reader = again;
                rest = "Reading goes on with the next whole record, at byte " + found + ".";
            } else {
                rest = "No whole record comes after it; fetch the file again to get the rest.";
            }
        } catch (IOException | RuntimeException e) {
            rest = "What comes after it could not be read either (" + oneLine(e) + "); fetch the file again.";
        }
        return new SourceItem.Failed(
                file.name(),
                new Position(ordinal, -1, "record at byte " + start),
                "is damaged or breaks off (" + oneLine(cause) + ")",
                rest);
    }

    /** The parser's messages go on with the bytes around the fault, which may be anything. */
    private static String oneLine(Exception e) {
        String message = e.getMessage() == null
                ? e instanceof EOFException ? "ends too early" : e.getClass().getSimpleName()
                : e.getMessage();
        int bytes = message.indexOf(": ...");
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(bytes < 0 ? message.length() : bytes, 160); i++) {
            char c = message.charAt(i);
            line.append(c < ' ' || c == 0x7F ? ' ' : c);
        }
        return line.toString().strip();
    }

    @Override
    public long bytesRead() {
        try {
            return channel != null && channel.isOpen() ? channel.position() : file.size();
        } catch (IOException e) {
            return file.size();
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Only read from: there is nothing that could be lost.
        }
    }
}
