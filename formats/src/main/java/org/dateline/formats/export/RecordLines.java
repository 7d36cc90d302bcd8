package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.Reading;
import org.dateline.formats.RecordWriter;

/** The record, one a line, with one member more at its end: {@code credits}. */
final class RecordLines implements Exporter {

    private static final byte[] END = (",\"credits\":\"" + Credits.TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final RecordWriter writer = RecordWriter.compact();

    RecordLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        byte[] record = writer.write(reading);
        // All but the brace and the line feed after it.
        out.write(record, 0, record.length - 2);
        out.write(END);
    }

    @Override
    public void finish() {}
}
