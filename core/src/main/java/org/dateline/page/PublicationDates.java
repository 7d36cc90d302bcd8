package org.dateline.page;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Timestamp;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the witnesses for when a page was published and changed: JSON-LD, meta elements and microdata first, because
 * they are exact; then what the page prints by its headline, which also tells the zone and catches data that was never
 * corrected; the address last. There is no clock to hold them against, only one another.
 */
final class PublicationDates {

    record Dates(@Nullable Timestamp published, @Nullable Timestamp modified) {}

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "date.available",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dc.date.created",
        "date.created",
        "pubdate",
        "pub_date",
        "publish_date",
        "publish-date",
        "published_at",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "cxenseparse:recs:pub",
        "og:published_time",
        "published_time",
        "publication_date",
        "date",
        "datecreated",
        "dcsext.articlefirstpublished",
        "displaydate",
        "ptime",
        "citation_publication_date",
        "citation_date",
        "original-publish-date"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:article:modified_time",
        "article:modified",
        "og:updated_time",
        "datemodified",
        "date.modified",
        "date.updated",
        "dc.date.modified",
        "dcterms.modified",
        "last-modified",
        "lastmod",
        "article_date_updated",
        "updated_time",
        "utime"
    };

    private PublicationDates() {}

    static Dates of(
            Hooks hooks,
            LinkedData data,
            HeadRegion region,
            @Nullable String language,
            @Nullable String country,
            @Nullable String url,
            Draft draft) {
        List<DateMarks.Mark> marks = DateMarks.of(region, language, country);
        Timestamp declared = first(
                MachineDates.parse(data.text("datePublished")),
                meta(hooks, PUBLISHED),
                property(hooks, "datePublished"));
        Timestamp modified = first(
                MachineDates.parse(data.text("dateModified")), meta(hooks, MODIFIED), property(hooks, "dateModified"));
        if (modified == null) {
            modified = marked(marks, DateLabels.Label.MODIFIED);
        }
        LocalDate address = url == null ? null : AddressDates.of(url);
        Timestamp published =
                declared == null ? undeclared(marks, address) : declared(declared, marks, modified, address, draft);
        if (published != null && modified != null && modified.date().isBefore(published.date())) {
            modified = null;
        }
        return new Dates(published, modified);
    }

    private static @Nullable Timestamp undeclared(List<DateMarks.Mark> marks, @Nullable LocalDate address) {
        Timestamp printed = first(marked(marks, DateLabels.Label.PUBLISHED), marked(marks, DateLabels.Label.NONE));
        if (printed != null) {
            return printed;
        }
        if (address != null) {
            return Timestamp.of(address);
        }
        for (DateMarks.Mark mark : marks) {
            if (mark.named()) {
                return mark.best();
            }
        }
        return null;
    }

    private static Timestamp declared(
            Timestamp declared,
            List<DateMarks.Mark> marks,
            @Nullable Timestamp modified,
            @Nullable LocalDate address,
            Draft draft) {
        DateMarks.Mark neighbour = null;
        DateMarks.Mark other = null;
        for (DateMarks.Mark mark : marks) {
            if (mark.label() == DateLabels.Label.MODIFIED) {
                continue;
            }
            Timestamp printed = mark.best();
            if (printed.date().equals(declared.date())) {
                return Zones.isUniversal(declared) ? Zones.sameMoment(declared, printed) : declared;
            }
            if (neighbour == null && Zones.isUniversal(declared) && Zones.mayBeSame(declared, printed)) {
                neighbour = mark;
            } else if (other == null
                    && (mark.label() == DateLabels.Label.PUBLISHED
                            || modified != null && printed.date().equals(modified.date()))) {
                other = mark;
            }
        }
        if (declared.date().equals(address)) {
            return declared;
        }
        if (neighbour != null) {
            Timestamp local = Zones.local(declared, neighbour.best());
            if (local != declared) {
                return local;
            }
        }
        if (other == null) {
            other = neighbour;
        }
        if (other == null) {
            return declared;
        }
        // The date the page prints and does not call an update is what it tells its readers; data is often left as it
        // was
        // when a story is written anew.
        Timestamp printed = other.best();
        draft.warn(
                "date-conflict",
                "The page's data says it was published on " + declared.date() + ", the page prints " + printed.date()
                        + ".");
        return printed;
    }

    private static @Nullable Timestamp first(@Nullable Timestamp... candidates) {
        for (Timestamp candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Timestamp marked(List<DateMarks.Mark> marks, DateLabels.Label label) {
        for (DateMarks.Mark mark : marks) {
            if (mark.label() == label) {
                return mark.best();
            }
        }
        return null;
    }

    private static @Nullable Timestamp meta(Hooks hooks, String[] names) {
        for (String name : names) {
            Timestamp time = MachineDates.parse(hooks.meta(name));
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** Microdata and RDFa outside of meta elements. */
    private static @Nullable Timestamp property(Hooks hooks, String name) {
        for (Hooks.Hook hook : hooks.properties) {
            Element element = hook.element();
            if (element.attr("itemprop").equals(name)
                    || element.attr("property").endsWith(name)) {
                String value = element.attr("datetime");
                Timestamp time = MachineDates.parse(value.isEmpty() ? element.attr("content") : value);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }
}
