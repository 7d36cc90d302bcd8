package org.dateline.sources.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.dateline.Timestamp;
import org.dateline.UnreadableDocumentException;
import org.dateline.formats.JsonFeed;
import org.dateline.formats.Timestamps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads feeds of any kind. Stateless and thread-safe. */
public final class FeedReader {

    private FeedReader() {}

    /**
     * Reads RSS, Atom or JSON Feed.
     *
     * @param bytes the feed, not packed
     * @param address where it was found, for addresses in it that are relative; its name in errors
     * @param mediaType as the server called it, charset included, or null
     * @throws UnreadableDocumentException if it is none, or would define XML entities
     */
    public static Feed read(byte[] bytes, String address, @Nullable String mediaType) {
        return isJson(bytes) ? json(bytes, address) : xml(bytes, address, mediaType);
    }

    private static boolean isJson(byte[] bytes) {
        int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{';
    }

    private static Feed xml(byte[] bytes, String address, @Nullable String mediaType) {
        byte[] safe = SafeXml.withoutDoctype(bytes, address);
        try (Reader reader = new XmlReader(new ByteArrayInputStream(safe), mediaType, true, "UTF-8")) {
            return feed(new SyndFeedInput(false, Locale.ROOT).build(reader), address);
        } catch (FeedException | IllegalArgumentException | IOException strict) {
            try {
                String mended = mended(safe);
                return feed(new SyndFeedInput(false, Locale.ROOT).build(new StringReader(mended)), address);
            } catch (FeedException | IllegalArgumentException | IOException lenient) {
                throw new UnreadableDocumentException(
                        address,
                        "is no feed that can be read (" + oneLine(strict.getMessage()) + ")",
                        "Give the address of an RSS, Atom or JSON feed.");
            }
        }
    }

    /** As XML that is well-formed, by a parser that forgives and knows of no entities but HTML's. */
    private static String mended(byte[] bytes) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element root = document.firstElementChild();
        if (root == null) {
            throw new IOException("no element in it");
        }
        List<DocumentType> types = document.nodeStream(DocumentType.class).toList();
        types.forEach(DocumentType::remove);
        return root.outerHtml();
    }

    private static Feed feed(SyndFeed feed, String address) {
        List<FeedEntry> entries = new ArrayList<>();
        String site = text(feed.getLink());
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(entry(entry, address));
        }
        return new Feed(text(feed.getTitle()), site == null ? null : absolute(address, site), entries);
    }

    private static FeedEntry entry(SyndEntry entry, String address) {
        String link = text(entry.getLink());
        String id = text(entry.getUri());
        String content = null;
        for (SyndContent each : entry.getContents()) {
            String value = html(each);
            if (value != null && (content == null || value.length() > content.length())) {
                content = value;
            }
        }
        String url = link != null ? absolute(address, link) : isWeb(id) ? id : null;
        String source =
                entry.getSource() == null ? null : text(entry.getSource().getTitle());
        return new FeedEntry(
                id,
                url,
                title(entry),
                timestamp(entry.getPublishedDate()),
                timestamp(entry.getUpdatedDate()),
                authors(entry),
                source,
                content,
                html(entry.getDescription()));
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> authors = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            String name = text(person.getName());
            if (name != null) {
                authors.add(name);
            }
        }
        String single = text(entry.getAuthor());
        if (authors.isEmpty() && single != null) {
            authors.add(single);
        }
        return authors;
    }

    /** Titles are text, but many publishers write markup or its entities into them. */
    private static @Nullable String title(SyndEntry entry) {
        String title = text(entry.getTitle());
        return title == null || (title.indexOf('<') < 0 && title.indexOf('&') < 0)
                ? title
                : text(Jsoup.parse(title).text());
    }

    private static @Nullable String html(@Nullable SyndContent content) {
        String value = content == null ? null : text(content.getValue());
        if (value == null || content == null) {
            return null;
        }
        boolean plain = "text/plain".equals(content.getType()) || "text".equals(content.getType());
        return plain && value.indexOf('<') < 0 ? Entities.escape(value) : value;
    }

    private static Feed json(byte[] bytes, String address) {
        JsonFeed feed;
        try {
            feed = JsonFeed.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    address, oneLine(e.getMessage()), "Give the address of an RSS, Atom or JSON feed.");
        }
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonFeed.Item item : feed.items()) {
            String url = item.url() != null ? item.url() : item.externalUrl();
            String text = item.contentText();
            String content = item.contentHtml() != null ? item.contentHtml() : text == null ? null : paragraphs(text);
            entries.add(new FeedEntry(
                    item.id(),
                    url == null ? null : absolute(address, url),
                    item.title(),
                    timestamp(item.published()),
                    timestamp(item.modified()),
                    item.authors(),
                    null,
                    content,
                    item.summary() == null ? null : Entities.escape(item.summary())));
        }
        return new Feed(feed.title(), feed.homePage(), entries);
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        html.append("<p>").append(Entities.escape(line.strip())).append("</p>\n"));
        return html.toString();
    }

    private static @Nullable Timestamp timestamp(@Nullable String written) {
        return written == null ? null : Timestamps.parse(written).orElse(null);
    }

    /** A feed's library knows moments only; midnight to the second is a day without a time as good as always. */
    static @Nullable Timestamp timestamp(@Nullable Date date) {
        if (date == null) {
            return null;
        }
        OffsetDateTime moment = date.toInstant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Timestamp.of(moment.toLocalDate())
                : new Timestamp(moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC);
    }

    /** The address that a link in a feed means; null if it is none, or leads somewhere else than into the web. */
    static @Nullable String absolute(String base, String link) {
        String trimmed = link.strip();
        try {
            URI uri = isWeb(trimmed) || !isWeb(base) ? new URI(trimmed) : new URI(base).resolve(trimmed);
            String address = uri.toString();
            return isWeb(address) ? address : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            // A space or an umlaut in it: still an address to everybody but the specification.
            return isWeb(trimmed) ? trimmed.replace(" ", "%20") : null;
        }
    }

    private static boolean isWeb(@Nullable String address) {
        return address != null
                && (address.regionMatches(true, 0, "http://", 0, 7)
                        || address.regionMatches(true, 0, "https://", 0, 8));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static String oneLine(@Nullable String message) {
        String line =
                String.valueOf(message).replace('\n', ' ').replace('\r', ' ').strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
