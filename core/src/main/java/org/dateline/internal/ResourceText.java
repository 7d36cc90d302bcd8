package org.dateline.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie in the jar. What a line means is for each package to say. Stateless. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * The lines of a table, as they stand in the file.
     *
     * @param owner a class of the package that the table belongs to
     * @param name the file beside that class, UTF-8
     * @throws IllegalStateException if there is no such table
     */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks the table " + name + "; build it again.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read", e);
        }
    }
}
