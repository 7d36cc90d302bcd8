package org.dateline.sources.web;

import org.dateline.sources.SourceItem;

/** Takes what a watch finds. Called from several threads at once. */
public interface WatchSink {

    /** An item. It may be kept back until {@link #settle}. */
    void take(SourceItem item);

    /** Everything that was taken is safe on the disk when this returns: after it, the watch takes note that it need not be fetched again. */
    void settle();

    /** A feed was asked. */
    default void polled(FeedState state) {}
}
