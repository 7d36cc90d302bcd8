package org.dateline.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.zip.GZIPInputStream;
import org.dateline.formats.DocumentLine;
import org.dateline.formats.DocumentLines;
import org.dateline.formats.LineSource;
import org.jspecify.annotations.Nullable;

/** One JSON document a line. Blank lines count as lines but give nothing. */
final class LinesReader implements SourceReader {

    /** What JSON adds to a document at most, in escapes: every character may be written in six. */
    private static final int ESCAPES = 6;

    private final SourceFile file;
    private final Limits limits;
    private final FileChannel channel;
    private final LineSource lines;
    private final DocumentLines documents;
    /** Where the first line read starts, or -1 where bytes of the file and bytes of the lines are not the same. */
    private final long base;

    private long ordinal;
    private long lineNumber;
    private boolean over;

    private LinesReader(
            SourceFile file, Limits limits, FileChannel channel, InputStream stream, long base, long before) {
        this.file = file;
        this.limits = limits;
        this.channel = channel;
        this.base = base;
        this.ordinal = before;
        this.lineNumber = before;
        int longest = (int) Math.min(Integer.MAX_VALUE - 16, (long) limits.document() * ESCAPES);
        this.lines = new LineSource(stream, longest, before);
        this.documents = DocumentLines.of(file.name());
    }

    /** An item's ordinal is its line's number less one, so that a blank line moves on the count as any other. */
    static LinesReader open(SourceFile file, Resumption from, Limits limits) throws IOException {
        FileChannel channel = FileChannel.open(file.path());
        try {
            InputStream stream = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
            stream.mark(2);
            boolean packed = stream.read() == 0x1F && stream.read() == 0x8B;
            stream.reset();
            LinesReader reader;
            if (packed) {
                InputStream unpacked = new GZIPInputStream(stream, 1 << 16);
                reader = new LinesReader(file, limits, channel, unpacked, -1, 0);
                reader.passOver(from.items());
            } else if (from.offset() > 0 && from.items() > 0) {
                channel.position(from.offset());
                InputStream rest = Channels.newInputStream(channel);
                reader = new LinesReader(file, limits, channel, rest, from.offset(), from.items() - 1);
                reader.passOver(from.items());
            } else {
                reader = new LinesReader(file, limits, channel, stream, 0, 0);
                reader.passOver(from.items());
            }
            return reader;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void passOver(long lineCount) throws IOException {
        while (ordinal < lineCount && lines.next() != null) {
            ordinal++;
            lineNumber++;
        }
    }

    @Override
    public @Nullable SourceItem next() {
        while (!over) {
            long offset = base < 0 ? -1 : base + lines.bytesGiven();
            try {
                LineSource.Line line = lines.next();
                if (line == null) {
                    over = true;
                    return null;
                }
                lineNumber = line.number();
                Position position = new Position(ordinal++, offset, "line " + lineNumber);
                if (!line.isBlank()) {
                    return item(line, position);
                }
            } catch (IOException e) {
                over = true;
                return new SourceItem.Failed(
                        file.name(),
                        new Position(ordinal, offset, "after line " + lineNumber),
                        "breaks off or is damaged (" + e.getMessage() + ")",
                        "Fetch the file again; what is already read is not read twice.");
            }
        }
        return null;
    }

    private SourceItem item(LineSource.Line line, Position position) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return tooLarge(position);
        }
        return switch (documents.read(bytes, line.number())) {
            case DocumentLine.Good good ->
                good.document().bytes().length > limits.document()
                        ? tooLarge(position)
                        : new SourceItem.Found(file.name(), position, good.document());
            case DocumentLine.Bad bad -> {
                String prefix = file.name() + ", line " + line.number() + ": ";
                String message = bad.error().message();
                String words = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
                int stop = words.lastIndexOf(". ");
                yield new SourceItem.Failed(
                        file.name(),
                        position,
                        stop < 0 ? words : words.substring(0, stop),
                        stop < 0 ? "Correct the line." : words.substring(stop + 2));
            }
        };
    }

    private SourceItem tooLarge(Position position) {
        return new SourceItem.Failed(
                file.name(),
                position,
                "is longer than " + Limits.inWords(limits.document()) + ", the limit (--max-bytes)",
                "Give one document a line.");
    }

    @Override
    public long bytesRead() {
        try {
            return channel.isOpen() ? channel.position() : file.size();
        } catch (IOException e) {
            return file.size();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Only read from: there is nothing that could be lost.
        }
    }
}
