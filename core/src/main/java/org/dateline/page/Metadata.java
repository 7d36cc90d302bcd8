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
        return new Metadata(dom.title(), List.of(), null, null, null, null, null, null, null, null, Article.Kind.NEWS);
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
