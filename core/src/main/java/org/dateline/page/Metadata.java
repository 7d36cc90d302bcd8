package org.dateline.page;

import java.util.List;
import org.dateline.Article;
import org.dateline.Timestamp;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, each value weighed between the witnesses: JSON-LD, OpenGraph, microdata, meta
 * elements and the visible page. Witnesses, not truth: where they disagree the draft gets a warning.
 *
 * @param description the summary meant for search engines and cards; often, but not always, the standfirst
 * @param articleBody the body as JSON-LD gives it, or null; a witness for the body, rarely whole
 * @param declaredLanguage a BCP 47 tag
 */
record Metadata(
        @Nullable String headline,
        List<String> authors,
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String url,
        @Nullable String declaredLanguage,
        @Nullable String description,
        @Nullable String articleBody,
        Article.Kind kind) {

    static Metadata read(Document dom, DecodedDocument decoded, Draft draft) {
        return read(Hooks.of(dom), decoded, draft);
    }

    /** For a caller that has walked the page already and shown every element to the hooks. */
    static Metadata read(Hooks hooks, DecodedDocument decoded, Draft draft) {
        LinkedData data = LinkedData.of(hooks.scripts, hooks.meta("og:title") != null ? hooks.meta("og:title") : hooks.title);
        String publisher = Texts.clean(data.publisher() != null ? data.publisher() : hooks.meta("og:site_name", "publisher", "application-name"));
        String url = hooks.canonical != null ? hooks.canonical : hooks.meta("og:url");
        Headlines.Headline headline = Headlines.of(hooks, data.headline(), Outlets.names(hooks, publisher, url));
        HeadRegion region = HeadRegion.around(hooks, headline);
        PublicationDates.Dates dates = PublicationDates.of(
                hooks, data, region, hooks.documentLanguage, Locations.country(url, hooks.documentLanguage), url, draft);
        return new Metadata(
                headline.text(),
                Authors.of(hooks, data, publisher, region, draft),
                dates.published(),
                dates.modified(),
                publisher,
                Texts.clean(data.articleText("articleSection") != null ? data.articleText("articleSection") : hooks.meta("article:section", "parsely-section")),
                url,
                hooks.documentLanguage,
                Texts.clean(hooks.meta("og:description", "description", "twitter:description")),
                data.articleText("articleBody"),
                Article.Kind.NEWS);
    }

    void fill(Draft draft) {
        draft.headline = headline;
        draft.authors.addAll(authors);
        draft.published = published;
        draft.modified = modified;
        draft.publisher = publisher;
        draft.section = section;
        draft.url = url;
        draft.declaredLanguage = declaredLanguage;
        draft.kind = kind;
    }
}
