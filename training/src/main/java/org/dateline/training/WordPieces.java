package org.dateline.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The word pieces of the frozen encoder: longest match first over lower-cased words without accents. Immutable. */
final class WordPieces {

    private static final String FILE = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int LONGEST_WORD = 60;

    private final Map<String, Integer> ids;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** Reads the vocabulary from the encoder's own tokenizer description, whose only part of interest is {@code "vocab": {…}}. */
    static WordPieces read() throws IOException {
        try (InputStream stream = WordPieces.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IOException("The encoder's vocabulary is not on the class path: " + FILE);
            }
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Integer> ids = new HashMap<>();
            int at = json.indexOf('{', json.indexOf("\"vocab\""));
            while (json.charAt(at) != '}') {
                int open = json.indexOf('"', at);
                StringBuilder key = new StringBuilder();
                int i = open + 1;
                for (; json.charAt(i) != '"'; i++) {
                    char c = json.charAt(i);
                    if (c == '\\') {
                        i++;
                        c = json.charAt(i);
                        if (c == 'u') {
                            c = (char) Integer.parseInt(json.substring(i + 1, i + 5), 16);
                            i += 4;
                        }
                    }
                    key.append(c);
                }
                int from = json.indexOf(':', i) + 1;
                int to = from;
                while (json.charAt(to) != ',' && json.charAt(to) != '}') {
                    to++;
                }
                ids.put(
                        key.toString(),
                        Integer.parseInt(json.substring(from, to).strip()));
                at = json.charAt(to) == '}' ? to : to + 1;
            }
            return new WordPieces(ids);
        }
    }

    int start() {
        return id("[CLS]");
    }

    int end() {
        return id("[SEP]");
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("The encoder's vocabulary has no " + piece);
        }
        return id;
    }

    /** Adds the pieces of one word; punctuation inside it stands alone, and what is unknown becomes one {@code [UNK]}. */
    void add(String word, List<Integer> into) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            boolean mark = i < plain.length()
                    && !Character.isLetterOrDigit(plain.charAt(i))
                    && !Character.isSurrogate(plain.charAt(i));
            if (i == plain.length() || mark) {
                if (i > from) {
                    addRun(plain.substring(from, i), into);
                }
                if (mark) {
                    addRun(plain.substring(i, i + 1), into);
                }
                from = i + 1;
            }
        }
    }

    private void addRun(String run, List<Integer> into) {
        int size = into.size();
        int from = 0;
        while (from < run.length()) {
            int to = run.length();
            Integer id = null;
            while (to > from) {
                String piece = (from == 0 ? "" : "##") + run.substring(from, to);
                id = ids.get(piece);
                if (id != null) {
                    break;
                }
                to--;
            }
            if (id == null || run.length() > LONGEST_WORD) {
                while (into.size() > size) {
                    into.removeLast();
                }
                into.add(id("[UNK]"));
                return;
            }
            into.add(id);
            from = to;
        }
    }
}
