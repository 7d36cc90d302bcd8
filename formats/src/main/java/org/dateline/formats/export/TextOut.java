package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes text as UTF-8 to a stream that somebody else buffers and closes. Used by one thread. */
final class TextOut {

    private final OutputStream out;

    TextOut(OutputStream out) {
        this.out = out;
    }

    void write(String text) throws IOException {
        out.write(PlainText.wellFormed(text).getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** A row of a table whose cells are parted by tabs and cannot hold one: white space in a cell is one space. */
    void row(List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : "\t").append(PlainText.line(cells.get(i)));
        }
        write(row.append('\n').toString());
    }
}
