package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import org.dateline.Reading;
import org.dateline.Timestamp;

/**
 * Atom (RFC 4287): an entry for each article, with its summary. Atom wants to know when an entry and the feed last changed; an article
 * that does not say is given the first second of 1970, which readers show as no date.
 */
final class AtomFeed implements Exporter {

    private static final String NEVER = "1970-01-01T00:00:00+00:00";

    private final ExportInfo info;
    private final Xml xml;
    private String latest = NEVER;
    private long latestSecond;
    private boolean begun;

    AtomFeed(OutputStream out, ExportInfo info) {
        this.info = info;
        this.xml = new Xml(out);
    }

    @Override
    public void write(Reading reading) throws IOException {
        begin();
        Facts facts = new Facts(reading);
        Timestamp modified = facts.article().modified();
        Timestamp published = facts.article().published();
        Timestamp changed = modified != null ? modified : published;
        String updated = changed == null ? NEVER : Moments.rfc3339(changed);
        long second = OffsetDateTime.parse(updated).toEpochSecond();
        if (second > latestSecond) {
            latestSecond = second;
            latest = updated;
        }
        String url = facts.url();
        xml.start("entry");
        xml.text("id", "urn:dateline:" + Addresses.encoded(facts.id()));
        xml.text("title", facts.title());
        xml.text("updated", updated);
        xml.text("published", published == null ? null : Moments.rfc3339(published));
        if (url != null) {
            xml.empty("link", "rel", "alternate", "href", Addresses.repaired(url));
        }
        for (String author : facts.article().authors()) {
            xml.start("author").text("name", author).end();
        }
        String section = facts.article().section();
        if (section != null) {
            xml.empty("category", "term", section);
        }
        xml.text("summary", facts.summary());
        xml.end();
        xml.send();
    }

    /** What the feed's date is shows only at its end; Atom's elements may come in any order. */
    @Override
    public void finish() throws IOException {
        begin();
        xml.text("updated", latest);
        xml.end();
        xml.send();
    }

    private void begin() {
        if (!begun) {
            begun = true;
            String link = info.link();
            xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom");
            xml.text("id", "urn:dateline:query:" + Addresses.encoded(info.query()));
            xml.text("title", info.title());
            xml.text("rights", Credits.TEXT);
            xml.text("generator", "Dateline");
            xml.start("author").text("name", "Dateline").end();
            if (link != null) {
                xml.empty("link", "rel", "alternate", "href", link);
            }
        }
    }
}
