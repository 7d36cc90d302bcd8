package org.dateline.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why an archive could not do what it was asked. The family is closed; every message names the folder and says what to do. */
public abstract sealed class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Another process, or another part of this one, writes to it. */
    public static final class InUse extends ArchiveException {
        private static final long serialVersionUID = 1L;

        InUse(Path folder, String holder) {
            super(
                    folder + ": another process writes to this archive"
                            + (holder.isBlank() ? "" : " (" + holder.strip() + ")")
                            + ". Wait until it ends, or give another folder; reading and searching work meanwhile.",
                    null);
        }
    }

    /** There is no archive in the folder. */
    public static final class Missing extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Missing(Path folder) {
            super(
                    folder + ": no archive. Name the folder of one, or make one with: dateline ingest SOURCE --archive "
                            + folder,
                    null);
        }
    }

    /** The folder or its files cannot be written, or it was opened for reading. */
    public static final class ReadOnly extends ArchiveException {
        private static final long serialVersionUID = 1L;

        ReadOnly(Path folder, @Nullable Throwable cause) {
            super(
                    folder + ": cannot be written to. Make the folder and its files writable, or give another one.",
                    cause);
        }
    }

    /** A newer Dateline made it. */
    public static final class NewerVersion extends ArchiveException {
        private static final long serialVersionUID = 1L;

        NewerVersion(Path folder, int found, int known) {
            super(
                    folder + ": this archive is of version " + found + ", and this Dateline knows those up to " + known
                            + ". Nothing was changed. Use a newer Dateline.",
                    null);
        }
    }

    /** An older Dateline made it, and it was opened for reading, which changes nothing. */
    public static final class OlderVersion extends ArchiveException {
        private static final long serialVersionUID = 1L;

        OlderVersion(Path folder, int found) {
            super(
                    folder + ": this archive is of the older version " + found
                            + ". Bring it up to date with: dateline archive check --archive " + folder,
                    null);
        }
    }

    /** Its file is damaged, or is no archive. */
    public static final class Corrupt extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Corrupt(Path folder, String what, @Nullable Throwable cause) {
            super(
                    folder + ": the archive is damaged (" + what
                            + "). Keep a copy of the folder, run: dateline archive check --archive " + folder
                            + ", and take the documents in again into a new folder if that does not help.",
                    cause);
        }
    }

    /** There is no room left. What was acknowledged before is safe. */
    public static final class DiskFull extends ArchiveException {
        private static final long serialVersionUID = 1L;

        DiskFull(Path folder, @Nullable Throwable cause) {
            super(
                    folder
                            + ": the disk is full. What was acknowledged is kept. Make room and start again: it goes on where it stopped.",
                    cause);
        }
    }

    /** It has been closed. */
    public static final class Closed extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Closed(Path folder) {
            super(folder + ": the archive has been closed. Open it again.", null);
        }
    }

    /** Somebody else decided on the same thing in the meantime. */
    public static final class Conflict extends ArchiveException {
        private static final long serialVersionUID = 1L;

        private final long revision;

        Conflict(String subject, long expected, long revision) {
            super(
                    subject + ": changed meanwhile (it was at revision " + expected + " when you looked, and is at "
                            + revision + "). Nothing was changed. Look again, then decide.",
                    null);
            this.revision = revision;
        }

        /** The revision that the subject has now. */
        public long revision() {
            return revision;
        }
    }

    /** What a decision, a cursor or a lookup names is not there or makes no sense. */
    public static final class Unknown extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Unknown(String what, String advice) {
            super(what + ". " + advice, null);
        }
    }

    /** Anything else that the disk or the database has against it. */
    public static final class Failed extends ArchiveException {
        private static final long serialVersionUID = 1L;

        Failed(Path folder, String what, @Nullable Throwable cause) {
            super(folder + ": " + what + ".", cause);
        }
    }
}
