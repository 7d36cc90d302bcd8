package org.dateline.archive;

/** Something that has happened to the archive, after it is on the disk. The family is closed. Immutable. */
public sealed interface Change {

    /** A page came in, or a new version of one. */
    record NewArticle(ArticleSummary article, boolean newVersion) implements Change {}

    /** An article was read anew. */
    record Reread(String article) implements Change {}

    /** A story began, or got an article more. */
    record StoryChanged(String story) implements Change {}

    /** A document could not be taken in. */
    record Failed(Failure failure) implements Change {}

    /** A curator decided. */
    record Decided(Decision decision) implements Change {}

    /**
     * How an ingest is getting on, as whoever runs it reports through {@link Archive#report}.
     *
     * @param source what is being taken in
     * @param done documents done, failures included
     * @param failed documents that failed
     * @param total documents in all, or -1 if not known
     */
    record Progress(String source, long done, long failed, long total) implements Change {}

    /** Those who want to know. Called on the archive's own thread: be quick, and do not wait for the archive in it. */
    @FunctionalInterface
    interface Listener {
        void changed(Change change);
    }
}
