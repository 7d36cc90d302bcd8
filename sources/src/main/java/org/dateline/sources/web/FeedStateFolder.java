package org.dateline.sources.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each feed's state in a file of its own, so that one can be looked at, and thrown away, with the simplest of tools. A file
 * holds a name, a tab and a value in each line. It is written beside the old one, forced to the disk, and then put in its place:
 * at any moment there is a whole one. A file that cannot be understood counts as none: the feed is read anew, and what it holds
 * is known to the archive. Thread-safe.
 */
public final class FeedStateFolder implements FeedStates {

    private static final String ENDING = ".feed";

    private final Path folder;

    /**
     * @param folder made when the first state is kept
     */
    public FeedStateFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public FeedState of(String address, String name) {
        FeedState known = read(file(address));
        if (known == null || !known.address().equals(address)) {
            return FeedState.fresh(address, name);
        }
        return new FeedState(
                address,
                name,
                known.movedTo(),
                known.etag(),
                known.lastModified(),
                known.nextPoll(),
                known.lastPoll(),
                known.lastSuccess(),
                known.failures(),
                known.problem(),
                known.gone(),
                known.documents(),
                known.troubles(),
                known.seen());
    }

    @Override
    public synchronized void keep(FeedState state) {
        Path file = file(state.address());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            byte[] bytes = write(state).getBytes(StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written to", e);
        }
    }

    @Override
    public List<FeedState> all() {
        List<FeedState> states = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                FeedState state = read(file);
                if (state != null) {
                    states.add(state);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        states.sort(Comparator.comparing(FeedState::address));
        return states;
    }

    private Path file(String address) {
        return folder.resolve(Marks.of(address) + ENDING);
    }

    private static String write(FeedState state) {
        StringBuilder lines = new StringBuilder();
        line(lines, "address", state.address());
        line(lines, "name", state.name());
        line(lines, "moved-to", state.movedTo());
        line(lines, "etag", state.etag());
        line(lines, "last-modified", state.lastModified());
        line(lines, "next-poll", text(state.nextPoll()));
        line(lines, "last-poll", text(state.lastPoll()));
        line(lines, "last-success", text(state.lastSuccess()));
        line(lines, "failures", Integer.toString(state.failures()));
        line(lines, "problem", state.problem());
        line(lines, "gone", Boolean.toString(state.gone()));
        line(lines, "documents", Long.toString(state.documents()));
        line(lines, "troubles", Long.toString(state.troubles()));
        state.seen().forEach((mark, tries) -> line(lines, "seen " + mark, Integer.toString(tries)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, @Nullable String value) {
        if (value != null) {
            lines.append(name)
                    .append('\t')
                    .append(value.replace('\n', ' ').replace('\r', ' '))
                    .append('\n');
        }
    }

    private static @Nullable FeedState read(Path file) {
        Map<String, String> values = new HashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.startsWith("seen ")) {
                    seen.put(line.substring(5, tab), Integer.valueOf(line.substring(tab + 1)));
                } else if (tab > 0) {
                    values.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
            String address = values.get("address");
            if (address == null) {
                return null;
            }
            return new FeedState(
                    address,
                    values.getOrDefault("name", address),
                    values.get("moved-to"),
                    values.get("etag"),
                    values.get("last-modified"),
                    instant(values.get("next-poll")),
                    instant(values.get("last-poll")),
                    instant(values.get("last-success")),
                    Integer.parseInt(values.getOrDefault("failures", "0")),
                    values.get("problem"),
                    Boolean.parseBoolean(values.getOrDefault("gone", "false")),
                    Long.parseLong(values.getOrDefault("documents", "0")),
                    Long.parseLong(values.getOrDefault("troubles", "0")),
                    seen);
        } catch (IOException | NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
