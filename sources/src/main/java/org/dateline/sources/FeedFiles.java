package org.dateline.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.dateline.UnreadableDocumentException;
import org.dateline.sources.feed.Feed;
import org.dateline.sources.feed.FeedEntry;
import org.dateline.sources.feed.FeedReader;

/** Feeds that lie in files. No page is fetched: what the feed holds itself is all there is. Stateless. */
final class FeedFiles {

    private FeedFiles() {}

    static List<SourceItem> items(SourceFile file, Limits limits) throws IOException {
        Feed feed;
        try (InputStream stream = Files.newInputStream(file.path())) {
            byte[] bytes = BoundedBytes.read(stream, limits.feed(), file.name());
            feed = FeedReader.read(BoundedBytes.unpack(bytes, limits.feed(), file.name()), file.name(), null);
        } catch (UnreadableDocumentException e) {
            return List.of(SourceFiles.refused(file.name(), Position.WHOLE, e));
        }
        List<SourceItem> items = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            Position position = new Position(items.size(), -1, "entry " + (items.size() + 1));
            items.add(
                    EntryPages.isWhole(entry)
                            ? new SourceItem.Found(
                                    file.name(),
                                    position,
                                    EntryPages.document(feed, entry, file.name() + ", " + position.words()))
                            : new SourceItem.Skipped(
                                    file.name(), position, "only a teaser in the feed (watch fetches the page)"));
        }
        return items;
    }
}
