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
        String title = hooks.meta("og:title");
        LinkedData data = LinkedData.of(hooks.scripts, title != null ? title : hooks.title);
        String known = decoded.document().known().url();
        String url = Declarations.canonical(hooks, data, known);
        String address = url != null ? url : known;
        String language = Declarations.language(hooks, data);
        String publisher = Outlets.publisher(hooks, data, address);
        List<String> outlets = Outlets.names(hooks, publisher, address);
        Headlines.Headline headline = Headlines.of(hooks, data.headline(), outlets, draft);
        HeadRegion region = HeadRegion.around(hooks, headline);
        PublicationDates.Dates dates = PublicationDates.of(
                hooks, data, region, language, Locations.country(address, language), address, draft);
        String section = Sections.of(hooks, data, headline.text(), outlets, address);
        return new Metadata(
                headline.text(),
                Authors.of(hooks, data, outlets, region, draft),
                dates.published(),
                dates.modified(),
                publisher,
                section,
                url,
                language,
                Texts.clean(hooks.meta("og:description", "description", "twitter:description", "dc.description")),
                data.articleText("articleBody"),
                Kinds.of(data.types(), address, section, headline.text()));
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
