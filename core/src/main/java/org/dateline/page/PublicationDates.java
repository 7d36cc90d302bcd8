package org.dateline.page;

import java.util.List;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Weighs the witnesses for when a page was published and changed. */
final class PublicationDates {

    record Dates(@Nullable Timestamp published, @Nullable Timestamp modified) {}

    private PublicationDates() {}

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

    static Dates of(Hooks hooks, LinkedData data, int headlineOrder, Draft draft) {
        Timestamp published = MachineDates.parse(data.text("datePublished"));
        Timestamp modified = MachineDates.parse(data.text("dateModified"));
        for (String name : PUBLISHED) {
            if (published == null) {
                published = MachineDates.parse(hooks.meta(name));
            }
        }
        for (String name : MODIFIED) {
            if (modified == null) {
                modified = MachineDates.parse(hooks.meta(name));
            }
        }
        if (published == null) {
            published = visible(hooks.dates, headlineOrder);
        }
        return new Dates(published, modified);
    }

    private static @Nullable Timestamp visible(List<Hooks.Hook> hooks, int headlineOrder) {
        for (Hooks.Hook hook : hooks) {
            if (hook.order() < headlineOrder - 60 || hook.order() > headlineOrder + 150) {
                continue;
            }
            String datetime = hook.element().attr("datetime");
            Timestamp time =
                    MachineDates.parse(datetime.isEmpty() ? hook.element().attr("content") : datetime);
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
