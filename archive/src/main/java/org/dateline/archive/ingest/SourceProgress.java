package org.dateline.archive.ingest;

import org.dateline.sources.Resumption;
import org.dateline.sources.SourceFile;

/**
 * How far a file has been taken in, in the words that the archive keeps: its fingerprint, how many items, where the last of them
 * starts, and whether that was all. Immutable.
 */
record SourceProgress(String fingerprint, long items, long offset, boolean complete) {

    private static final String COMPLETE = "complete";

    /** How far it is behind an item. */
    static SourceProgress after(SourceFile file, long items, long offset) {
        return new SourceProgress(file.fingerprint(), items, offset, false);
    }

    static SourceProgress complete(SourceFile file) {
        return new SourceProgress(file.fingerprint(), 0, -1, true);
    }

    /** What was kept; nothing done if it cannot be understood or is of what the file once was: then it is read from the start. */
    static SourceProgress read(String state, SourceFile file) {
        SourceProgress nothing = new SourceProgress(file.fingerprint(), 0, -1, false);
        String[] words = state.split(" ");
        if (!words[0].equals(file.fingerprint())) {
            return nothing;
        }
        if (words.length == 2 && words[1].equals(COMPLETE)) {
            return complete(file);
        }
        try {
            return words.length == 3
                    ? new SourceProgress(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]), false)
                    : nothing;
        } catch (NumberFormatException e) {
            return nothing;
        }
    }

    Resumption resumption() {
        return new Resumption(Math.max(0, items), offset);
    }

    /** As it is kept. */
    @Override
    public String toString() {
        return complete ? fingerprint + " " + COMPLETE : fingerprint + " " + items + " " + offset;
    }
}
