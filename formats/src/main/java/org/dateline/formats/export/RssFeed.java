package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dateline.Reading;
import org.dateline.Timestamp;

/** RSS 2.0 (rssboard.org/rss-specification): an item for each article, with its summary, not its text. */
final class RssFeed implements Exporter {

    private final ExportInfo info;
    private final Xml xml;
    private boolean begun;

    RssFeed(OutputStream out, ExportInfo info) {
        this.info = info;
        this.xml = new Xml(out);
    }

    @Override
    public void write(Reading reading) throws IOException {
        begin();
        Facts facts = new Facts(reading);
        String url = facts.url();
        xml.start("item");
        xml.text("title", facts.title());
        xml.text("link", url == null ? null : Addresses.repaired(url));
        xml.text("description", facts.summary());
        for (String author : facts.article().authors()) {
            xml.text("dc:creator", author);
        }
        xml.text("category", facts.article().section());
        xml.text("guid", facts.id(), "isPermaLink", "false");
        Timestamp published = facts.published();
        xml.text("pubDate", published == null ? null : Moments.rfc822(published));
        xml.text("dc:publisher", facts.article().publisher());
        xml.end();
        xml.send();
    }

    @Override
    public void finish() throws IOException {
        begin();
        xml.end().end();
        xml.send();
    }

    private void begin() {
        if (!begun) {
            begun = true;
            String link = info.link();
            xml.start("rss", "version", "2.0", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.start("channel");
            xml.text("title", info.title());
            // The specification wants an address; without one of its own the feed names its query.
            xml.text("link", link != null ? link : "urn:dateline:query:" + Addresses.encoded(info.query()));
            xml.text("description", "News that match: " + info.query());
            xml.text("copyright", Credits.TEXT);
            xml.text("generator", "Dateline");
            xml.text("docs", "https://www.rssboard.org/rss-specification");
        }
    }
}
