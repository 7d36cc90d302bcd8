package org.dateline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.UnreadableDocumentException;

/** Opens and reads what the user named. Every failure is one line that names it and says what to do. */
final class Inputs {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Inputs(InputStream in) {
        this.in = in;
    }

    /** What messages and records call an input. */
    static String nameOf(String file) {
        return file.equals(STANDARD_INPUT) ? "stdin" : file;
    }

    /**
     * Reads all of a file, but never more than the limit.
     *
     * @throws UnreadableDocumentException if it cannot be read or is longer than {@code limit} bytes
     */
    byte[] readAll(String file, int limit) {
        try (InputStream stream = open(file)) {
            byte[] bytes = stream.readNBytes(limit);
            if (bytes.length == limit && stream.read() >= 0) {
                throw new UnreadableDocumentException(
                        nameOf(file),
                        "is larger than " + ByteSize.inWords(limit),
                        "No news page is; give --max-bytes with a larger number to read it all the same.");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Opens a file or standard input.
     *
     * @throws UnreadableDocumentException if there is no such file or it must not be read
     */
    InputStream open(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return in;
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableDocumentException(
                        file, "is a directory", "Name the files in it, as in " + join(file, "*.html") + ".");
            }
            return Files.newInputStream(path);
        } catch (IOException | InvalidPathException e) {
            throw unreadable(file, e);
        }
    }

    static UnreadableDocumentException unreadable(String file, Exception e) {
        String name = nameOf(file);
        return switch (e) {
            case NoSuchFileException missing ->
                new UnreadableDocumentException(
                        name, "there is no such file", "Check the spelling and the folder you are in.");
            case FileNotFoundException missing ->
                new UnreadableDocumentException(
                        name, "there is no such file", "Check the spelling and the folder you are in.");
            case AccessDeniedException denied ->
                new UnreadableDocumentException(
                        name, "may not be read by you", "Ask its owner for leave, or copy it to where you may.");
            default ->
                new UnreadableDocumentException(
                        name, "could not be read (" + e.getMessage() + ")", "Check the file and the disk it is on.");
        };
    }

    private static String join(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }
}
