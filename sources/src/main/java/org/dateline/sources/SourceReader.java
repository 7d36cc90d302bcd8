package org.dateline.sources;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Gives the items of one source in their order, each when it is asked for. Used by one thread. */
public interface SourceReader extends Closeable {

    /** The next item, null at the end. What is wrong with the source is an item too; this throws nothing for that. */
    @Nullable
    SourceItem next();

    /** Bytes of the source that were taken so far, as it lies on the disk; how far this is. */
    long bytesRead();

    @Override
    void close();
}
