package org.dateline.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of what a text is about, from {@code stop-words.txt}. */
final class StopWords {

    private static final String RESOURCE = "stop-words.txt";
    private static final Set<String> ALL = load();

    private StopWords() {}

    static boolean has(String word) {
        return word.length() == 1 && !Character.isDigit(word.charAt(0)) && word.charAt(0) < 128 || ALL.contains(word);
    }

    private static Set<String> load() {
        try (InputStream stream = StopWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
