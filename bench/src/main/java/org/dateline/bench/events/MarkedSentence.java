package org.dateline.bench.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of PLV with its source, its target and the root code between them.
 *
 * @param marked as it stands in the file
 * @param text without marks
 * @param source code points of the source's words: start and end
 * @param target code points of the target's words: start and end
 * @param root the code, CONCEDE and RETREAT as YIELD
 */
record MarkedSentence(String marked, String text, int[] source, int[] target, String root) {

    /** Reads the tab-separated file: marked sentence in the fourth column, code in the tenth. */
    static List<MarkedSentence> read(Path file) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 9 && !columns[1].equals("sentence_id")) {
                sentences.add(of(columns[3], columns[9]));
            }
        }
        return sentences;
    }

    static MarkedSentence of(String marked, String root) {
        StringBuilder text = new StringBuilder();
        int[] source = new int[2];
        int[] target = new int[2];
        for (int i = 0; i < marked.length(); ) {
            int[] span = marked.startsWith("s>", i + 1) || marked.startsWith("/s>", i + 1) ? source : target;
            if (marked.startsWith("<s>", i) || marked.startsWith("<t>", i)) {
                span[0] = text.codePointCount(0, text.length());
                i += 3;
            } else if (marked.startsWith("</s>", i) || marked.startsWith("</t>", i)) {
                span[1] = text.codePointCount(0, text.length());
                i += 4;
            } else {
                text.append(marked.charAt(i++));
            }
        }
        return new MarkedSentence(marked, text.toString(), source, target, root);
    }
}
