package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.formats.Json;

/** One JSON object whose last member is a list that is written item by item. Used by one thread. */
final class JsonSequence {

    private final OutputStream out;
    private final String list;
    private final Consumer<Json> head;
    private boolean begun;
    private boolean filled;

    /**
     * @param list the name of the list
     * @param head writes the members before it, at least one
     */
    JsonSequence(OutputStream out, String list, Consumer<Json> head) {
        this.out = out;
        this.list = list;
        this.head = head;
    }

    void item(Consumer<Json> members) throws IOException {
        begin();
        out.write((filled ? ",\n" : "\n").getBytes(StandardCharsets.UTF_8));
        out.write(Json.bytes(members));
        filled = true;
    }

    void finish() throws IOException {
        begin();
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            byte[] object = Json.bytes(head);
            out.write(object, 0, object.length - 1);
            out.write((",\"" + list + "\":[").getBytes(StandardCharsets.UTF_8));
        }
    }
}
