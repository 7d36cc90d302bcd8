package org.dateline.sources.feed;

import com.rometools.opml.feed.opml.Attribute;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Lists of feeds as readers of feeds exchange them. What is written here is read back the same. Stateless and thread-safe. */
public final class Opml {

    private static final String FOLDERS = " / ";

    private Opml() {}

    /**
     * Reads a list: OPML of any version, or plain text with one address a line, where {@code #} begins a comment.
     *
     * @param bytes not packed
     * @param name what errors call it
     * @return in the list's order, an address only once
     * @throws UnreadableDocumentException if it is neither, or lists nothing
     */
    public static List<Subscription> read(byte[] bytes, String name) {
        Map<String, Subscription> found = new LinkedHashMap<>();
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.startsWith("<")
                || text.startsWith("\ufeff<")
                || (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0))) {
            collect(opml(bytes, name).getOutlines(), null, found, 0);
        } else {
            text.lines().map(Opml::address).filter(line -> !line.isEmpty()).forEach(line -> {
                if (!isWeb(line)) {
                    throw new UnreadableDocumentException(
                            name,
                            "is no list of feeds: \"" + FeedReader.oneLine(line) + "\" is no address",
                            "Give OPML, or one address a line that begins with http:// or https://.");
                }
                found.putIfAbsent(line, Subscription.to(line));
            });
        }
        if (found.isEmpty()) {
            throw new UnreadableDocumentException(
                    name, "lists no feeds", "Give OPML whose outlines have an xmlUrl, or one address a line.");
        }
        return List.copyOf(found.values());
    }

    /** Writes a list as OPML 2.0, UTF-8; folders as outlines around their feeds. */
    public static byte[] write(List<Subscription> subscriptions, String title) {
        com.rometools.opml.feed.opml.Opml opml = new com.rometools.opml.feed.opml.Opml();
        opml.setFeedType("opml_2.0");
        opml.setTitle(title);
        List<Outline> top = new ArrayList<>();
        Map<String, Outline> folders = new LinkedHashMap<>();
        for (Subscription subscription : subscriptions) {
            Outline outline = new Outline();
            outline.setType("rss");
            outline.setText(subscription.name());
            outline.setTitle(subscription.name());
            outline.getAttributes().add(new Attribute("xmlUrl", subscription.address()));
            if (subscription.site() != null) {
                outline.getAttributes().add(new Attribute("htmlUrl", subscription.site()));
            }
            children(subscription.folder(), top, folders).add(outline);
        }
        opml.setOutlines(top);
        try {
            return new WireFeedOutput().outputString(opml, true).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException | IllegalArgumentException e) {
            throw new IllegalStateException("OPML that cannot be written", e);
        }
    }

    private static List<Outline> children(@Nullable String folder, List<Outline> top, Map<String, Outline> folders) {
        if (folder == null) {
            return top;
        }
        Outline known = folders.get(folder);
        if (known == null) {
            int parting = folder.lastIndexOf(FOLDERS);
            String parent = parting < 0 ? null : folder.substring(0, parting);
            known = new Outline();
            String name = parting < 0 ? folder : folder.substring(parting + FOLDERS.length());
            known.setText(name);
            known.setTitle(name);
            known.setChildren(new ArrayList<>());
            folders.put(folder, known);
            children(parent, top, folders).add(known);
        }
        return known.getChildren();
    }

    private static com.rometools.opml.feed.opml.Opml opml(byte[] bytes, String name) {
        byte[] safe = SafeXml.withoutDoctype(bytes, name);
        try (Reader reader = new XmlReader(new ByteArrayInputStream(safe), true, "UTF-8")) {
            WireFeed feed = new WireFeedInput(false, Locale.ROOT).build(reader);
            if (feed instanceof com.rometools.opml.feed.opml.Opml opml) {
                return opml;
            }
            throw new FeedException("a feed, not a list of feeds");
        } catch (FeedException | IllegalArgumentException | IOException e) {
            throw new UnreadableDocumentException(
                    name,
                    "is no list of feeds that can be read (" + FeedReader.oneLine(e.getMessage()) + ")",
                    "Give OPML, or one address a line.");
        }
    }

    /** A list can be nested without end; nobody nests deeper than this. */
    private static final int DEEPEST = 32;

    private static void collect(
            List<Outline> outlines, @Nullable String folder, Map<String, Subscription> found, int depth) {
        for (Outline outline : outlines) {
            String address = text(outline.getXmlUrl());
            String title = text(outline.getTitle()) != null ? text(outline.getTitle()) : text(outline.getText());
            if (address != null && isWeb(address)) {
                found.putIfAbsent(address, new Subscription(address, title, text(outline.getHtmlUrl()), folder));
            }
            if (depth < DEEPEST && !outline.getChildren().isEmpty()) {
                String inner = title == null ? folder : folder == null ? title : folder + FOLDERS + title;
                collect(outline.getChildren(), address == null ? inner : folder, found, depth + 1);
            }
        }
    }

    private static String address(String line) {
        String trimmed = line.replace("\ufeff", "").strip();
        return trimmed.startsWith("#") ? "" : trimmed;
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
