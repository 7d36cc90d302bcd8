package org.dateline.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source whose items are known as soon as it is opened. */
final class FewItems implements SourceReader {

    private final List<SourceItem> items;
    private final long size;
    private int next;

    /**
     * @param size bytes of the source
     */
    FewItems(Resumption from, long size, List<SourceItem> items) {
        this.items = items;
        this.size = size;
        this.next = (int) Math.min(from.items(), items.size());
    }

    @Override
    public @Nullable SourceItem next() {
        return next < items.size() ? items.get(next++) : null;
    }

    @Override
    public long bytesRead() {
        return items.isEmpty() ? size : size * next / items.size();
    }

    @Override
    public void close() {}
}
