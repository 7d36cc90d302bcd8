package org.dateline.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.dateline.Document;
import org.dateline.UnreadableDocumentException;

/** Opens files, whatever is in them. Stateless. */
public final class SourceFiles {

    private SourceFiles() {}

    /**
     * Opens a file for its items: those of a web archive or of lines of documents, the entries of a feed, or the page that it is.
     * That it cannot be opened is its one item.
     *
     * @param from where to go on
     */
    public static SourceReader open(SourceFile file, Resumption from, Limits limits) {
        try {
            FileKind kind = kind(file);
            return switch (kind) {
                case WEB_ARCHIVE -> new WebArchiveReader(file, from, limits);
                case LINES -> LinesReader.open(file, from, limits);
                case FEED -> new FewItems(from, file.size(), FeedFiles.items(file, limits));
                case PAGE -> new FewItems(from, file.size(), List.of(page(file, limits)));
                case SITEMAP ->
                    new FewItems(from, file.size(), List.of(skipped(file, "holds addresses only (sitemap)")));
                case OPML -> new FewItems(from, file.size(), List.of(skipped(file, "holds addresses only (OPML)")));
                case EMPTY ->
                    new FewItems(from, 0, List.of(unfit(file, "is empty", "Give a file that holds something.")));
                case OTHER_PACKING ->
                    new FewItems(
                            from,
                            file.size(),
                            List.of(unfit(
                                    file,
                                    "is packed in a way that is not unpacked here",
                                    "Unpack it, or pack it with gzip.")));
                case BINARY ->
                    new FewItems(
                            from,
                            file.size(),
                            List.of(unfit(file, "is no text of any kind", "Give HTML, text or a web archive.")));
            };
        } catch (IOException e) {
            return new FewItems(from, 0, List.of(failed(file, e)));
        }
    }

    private static FileKind kind(SourceFile file) throws IOException {
        try (InputStream stream = Files.newInputStream(file.path())) {
            return FileKind.of(stream.readNBytes(FileKind.LOOKED_AT), file.name());
        }
    }

    private static SourceItem page(SourceFile file, Limits limits) throws IOException {
        try (InputStream stream = Files.newInputStream(file.path())) {
            byte[] bytes = BoundedBytes.read(stream, limits.document(), file.name());
            byte[] unpacked;
            try {
                unpacked = BoundedBytes.unpack(bytes, limits.document(), file.name());
            } catch (IOException e) {
                // Damaged: the reader makes of it what can be made, and says so.
                unpacked = bytes;
            }
            return new SourceItem.Found(file.name(), Position.WHOLE, Document.of(unpacked, file.name()));
        } catch (UnreadableDocumentException e) {
            return refused(file.name(), Position.WHOLE, e);
        }
    }

    /** What somebody named is expected to be of use; what only lies in a folder is not. */
    private static SourceItem unfit(SourceFile file, String problem, String advice) {
        return file.named()
                ? new SourceItem.Failed(file.name(), Position.WHOLE, problem, advice)
                : skipped(file, "in a folder: " + problem);
    }

    private static SourceItem skipped(SourceFile file, String reason) {
        return new SourceItem.Skipped(file.name(), Position.WHOLE, reason);
    }

    static SourceItem.Failed failed(SourceFile file, IOException e) {
        return switch (e) {
            case NoSuchFileException gone ->
                new SourceItem.Failed(
                        file.name(), Position.WHOLE, "is there no longer", "Name it again when it is back.");
            case AccessDeniedException denied ->
                new SourceItem.Failed(
                        file.name(),
                        Position.WHOLE,
                        "may not be read by you",
                        "Ask its owner for leave, or copy it to where you may.");
            default ->
                new SourceItem.Failed(
                        file.name(),
                        Position.WHOLE,
                        "could not be read (" + e.getMessage() + ")",
                        "Check the file and the disk it is on.");
        };
    }

    /** What a refusal says, without the name that the item says already. */
    static SourceItem.Failed refused(String source, Position position, UnreadableDocumentException e) {
        String message = String.valueOf(e.getMessage());
        String prefix = e.uri() + ": ";
        String words = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
        int stop = words.indexOf(". ");
        return stop < 0
                ? new SourceItem.Failed(source, position, words, "Check the document.")
                : new SourceItem.Failed(source, position, words.substring(0, stop), words.substring(stop + 2));
    }
}
