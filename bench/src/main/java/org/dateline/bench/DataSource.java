package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a test set comes from, as the {@code README.txt} in its folder says in lines of {@code key: value}. Immutable.
 *
 * @param name the folder's name
 * @param origin what it was taken from
 * @param commit the version taken
 * @param licence on what terms
 */
public record DataSource(String name, String origin, String commit, String licence) {

    /**
     * Reads the folder's {@code README.txt}. A key that is missing there reads "not stated".
     *
     * @throws IOException if there is no such file; the message says what to do
     */
    public static DataSource read(Path folder) throws IOException {
        Path file = folder.resolve("README.txt");
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file. Point --data at the folder that holds this test set.", e);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new DataSource(
                name == null ? "data" : name.toString(),
                value(lines, "source"),
                value(lines, "commit"),
                value(lines, "licence"));
    }

    private static String value(List<String> lines, String key) {
        for (String line : lines) {
            if (line.startsWith(key + ":")) {
                return line.substring(key.length() + 1).strip();
            }
        }
        return "not stated";
    }
}
