package org.dateline.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that names stand for: a file itself, of a folder all that are in it and in the folders in it, by name, so that two
 * runs meet them in the same order. In a folder, what begins with a dot is passed over, and links to folders are not followed,
 * which is why there is no going round in circles; what was named is taken as it is. A listing is read when it is come to:
 * memory grows with the largest folder, not with the tree. Not thread-safe.
 */
public final class FileWalk {

    private final Iterator<String> names;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();

    /** Files and folders in the order given. */
    public FileWalk(List<String> names) {
        this.names = List.copyOf(names).iterator();
    }

    /** What a walk meets. */
    public sealed interface Step {

        /** A file. */
        record File(SourceFile file) implements Step {}

        /** A name that is none, or that may not be read. */
        record Trouble(SourceItem.Failed failed) implements Step {}
    }

    /** The next file or trouble, null at the end. */
    public @Nullable Step next() {
        while (true) {
            Iterator<Path> folder = folders.peek();
            if (folder == null) {
                if (!names.hasNext()) {
                    return null;
                }
                String name = names.next();
                Step step = named(name);
                if (step != null) {
                    return step;
                }
            } else if (folder.hasNext()) {
                Step step = step(folder.next(), false);
                if (step != null) {
                    return step;
                }
            } else {
                folders.pop();
            }
        }
    }

    private @Nullable Step named(String name) {
        try {
            return step(Path.of(name), true);
        } catch (InvalidPathException e) {
            return trouble(name, "cannot be a file's name here (" + e.getReason() + ")", "Check the spelling.");
        }
    }

    /** Null if there is nothing to tell: a folder that is now on the stack, something in a folder that is passed over. */
    private @Nullable Step step(Path path, boolean named) {
        String name = path.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                if (named || !Files.isSymbolicLink(path)) {
                    folders.push(listing(path).iterator());
                }
                return null;
            }
            if (!attributes.isRegularFile() && !named) {
                return null;
            }
            return new Step.File(new SourceFile(
                    name,
                    path,
                    named,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException e) {
            // In a folder: a link that leads nowhere, or a file deleted since.
            return named
                    ? trouble(name, "there is no such file", "Check the spelling and the folder you are in.")
                    : null;
        } catch (AccessDeniedException e) {
            return trouble(name, "may not be read by you", "Ask its owner for leave, or copy it to where you may.");
        } catch (IOException e) {
            return trouble(name, "could not be read (" + e.getMessage() + ")", "Check the file and the disk it is on.");
        }
    }

    private static List<Path> listing(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                Path last = path.getFileName();
                if (last != null && !last.toString().startsWith(".")) {
                    paths.add(path);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(paths);
        return paths;
    }

    private static Step trouble(String name, String problem, String advice) {
        return new Step.Trouble(new SourceItem.Failed(name, Position.WHOLE, problem, advice));
    }

    /**
     * How many bytes the files hold together, for a bar that shows how far a run is; -1 if that takes too many files to find out.
     *
     * @param most files to look at
     */
    public static long totalSize(List<String> names, int most) {
        long[] sum = {0, 0};
        FileWalk walk = new FileWalk(names);
        for (Step step = walk.next(); step != null; step = walk.next()) {
            if (++sum[1] > most) {
                return -1;
            }
            if (step instanceof Step.File file) {
                sum[0] += file.file().size();
            }
        }
        return sum[0];
    }
}
