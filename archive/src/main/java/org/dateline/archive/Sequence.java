package org.dateline.archive;

import org.jspecify.annotations.Nullable;

/**
 * Submissions that are worth something only one after the other: the mark of each says that all before it are on the disk. So once one could not be
 * written, no later one may be, however small it is and however much room there is for it by then: whoever took up the source after its mark
 * would pass over what is missing. Thread-safe; each belongs to one run over sources.
 */
public final class Sequence {

    private volatile @Nullable ArchiveException broken;

    /** @throws ArchiveException the failure of an earlier one, if one failed */
    void check() {
        ArchiveException earlier = broken;
        if (earlier != null) {
            throw earlier;
        }
    }

    /** Takes note of what became of one. A conflict is the document's own matter: it is listed as failed, and the source goes on. */
    void ended(@Nullable Throwable failure) {
        if (failure instanceof ArchiveException fatal
                && !(failure instanceof ArchiveException.Conflict)
                && broken == null) {
            broken = fatal;
        }
    }
}
