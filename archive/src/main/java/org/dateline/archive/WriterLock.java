package org.dateline.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The one who writes holds this. The system lets go of it when the process ends, however it ends. */
final class WriterLock implements AutoCloseable {

    static final String FILE = "archive.lock";

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, making the folder if there is none.
     *
     * @throws ArchiveException.InUse if somebody has it
     * @throws ArchiveException.ReadOnly if the folder cannot be written to
     */
    static WriterLock take(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new ArchiveException.InUse(folder, holder(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
            FileChannel held = channel;
            channel = null;
            return new WriterLock(held);
        } catch (AccessDeniedException e) {
            throw new ArchiveException.ReadOnly(folder, e);
        } catch (FileSystemException e) {
            String reason = String.valueOf(e.getReason());
            if (reason.contains("Read-only")) {
                throw new ArchiveException.ReadOnly(folder, e);
            }
            throw new ArchiveException.Failed(folder, "cannot be made or opened as a folder (" + reason + ")", e);
        } catch (IOException e) {
            throw String.valueOf(e.getMessage()).contains("No space left")
                    ? new ArchiveException.DiskFull(folder, e)
                    : new ArchiveException.Failed(folder, "cannot be locked (" + e.getMessage() + ")", e);
        } finally {
            close(channel);
        }
    }

    /** Whether somebody has the lock just now. */
    static boolean isTaken(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                lock.release();
            }
            return lock == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        int count = channel.read(buffer, 0);
        return count <= 0 ? "" : new String(buffer.array(), 0, count, StandardCharsets.UTF_8);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it.
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
