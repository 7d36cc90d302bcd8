package org.dateline.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sources to their end, for tests. */
final class Items {

    private Items() {}

    static SourceFile file(Path path, boolean named) {
        try {
            return new SourceFile(
                    path.toString(),
                    path,
                    named,
                    Files.size(path),
                    Files.getLastModifiedTime(path).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceItem> all(Path path) {
        return all(path, Resumption.START);
    }

    static List<SourceItem> all(Path path, Resumption from) {
        return all(path, from, Limits.USUAL);
    }

    static List<SourceItem> all(Path path, Resumption from, Limits limits) {
        List<SourceItem> items = new ArrayList<>();
        try (SourceReader reader = SourceFiles.open(file(path, true), from, limits)) {
            for (SourceItem item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
        }
        return items;
    }

    /** One line an item: what it is, and the address, the reason or the problem. */
    static List<String> words(List<SourceItem> items) {
        return items.stream()
                .map(item -> switch (item) {
                    case SourceItem.Found found -> "found " + found.document().uri();
                    case SourceItem.Skipped skipped -> "skipped " + skipped.reason();
                    case SourceItem.Failed failed -> "failed " + failed.problem();
                })
                .toList();
    }

    static String text(SourceItem item) {
        return new String(((SourceItem.Found) item).document().bytes(), StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
