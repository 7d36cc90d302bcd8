package org.dateline.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A saved page and what a test set says is on it. Immutable.
 *
 * @param id short name within its set
 * @param file the gzipped page
 * @param link where the page was found; shown in failure lists, never given to a tool
 * @param title the headline
 * @param date the day of publication, or null if the set does not say
 * @param authors names, or null if the set does not know (an empty list says that there is none)
 * @param body the body's text, one string a paragraph or line
 * @param anatomy the finer parts, or null if the set has none
 */
record GoldPage(
        String id,
        Path file,
        String link,
        String title,
        @Nullable LocalDate date,
        @Nullable List<String> authors,
        List<String> body,
        @Nullable Anatomy anatomy) {

    GoldPage {
        authors = authors == null ? null : List.copyOf(authors);
        body = List.copyOf(body);
    }

    /** The page, unpacked. */
    SavedPage load() throws IOException {
        return load(file);
    }

    static SavedPage load(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return SavedPage.of(in.readAllBytes());
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read as a gzipped page", e);
        }
    }

    /**
     * The parts that only Fundus knows.
     *
     * @param summary standfirst, one string a paragraph or bullet
     * @param subheadings crossheads in order
     * @param images pictures, each once
     */
    record Anatomy(List<String> summary, List<String> subheadings, List<Image> images) {

        Anatomy {
            summary = List.copyOf(summary);
            subheadings = List.copyOf(subheadings);
            images = List.copyOf(images);
        }
    }

    /**
     * A picture.
     *
     * @param caption words under it, or null
     * @param credits who made or supplied it
     */
    record Image(@Nullable String caption, List<String> credits) {

        Image {
            credits = List.copyOf(credits);
        }
    }
}
