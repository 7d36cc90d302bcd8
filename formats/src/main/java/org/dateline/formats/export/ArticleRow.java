package org.dateline.formats.export;

import java.util.List;
import org.dateline.Article;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One article as a row of a table; the names of the components are the columns of the Parquet file. Immutable.
 *
 * @param id the document's id
 * @param sha256 of the document's bytes
 * @param url the article's address
 * @param publisher the outlet
 * @param section the desk
 * @param headline the headline
 * @param standfirst the summary under it
 * @param authors the byline's names
 * @param published ISO 8601, as precise as the page
 * @param modified ISO 8601, as precise as the page
 * @param dateline_place the place at the head of the text
 * @param language BCP 47
 * @param kind news, live, opinion and so on
 * @param word_count words of the text
 * @param people names of people in the text
 * @param organizations names of organisations in the text
 * @param places names of places in the text
 * @param quotations how many quotations there are
 * @param events how many events there are
 * @param text the body
 */
@SuppressWarnings("MemberName") // The components are the names of columns, which are written with underscores.
record ArticleRow(
        String id,
        String sha256,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String headline,
        @Nullable String standfirst,
        List<String> authors,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String dateline_place,
        @Nullable String language,
        String kind,
        int word_count,
        List<String> people,
        List<String> organizations,
        List<String> places,
        int quotations,
        int events,
        String text) {

    static ArticleRow of(Facts facts) {
        Article article = facts.article();
        return new ArticleRow(
                facts.id(),
                facts.reading().document().sha256(),
                text(facts.url()),
                text(article.publisher()),
                text(article.section()),
                text(article.headline()),
                text(article.standfirst()),
                article.authors().stream().map(PlainText::wellFormed).toList(),
                text(article.published()),
                text(article.modified()),
                text(article.dateline() == null ? null : article.dateline().place()),
                article.language(),
                Facts.name(article.kind()),
                article.wordCount(),
                names(facts, EntityKind.PERSON),
                names(facts, EntityKind.ORGANIZATION),
                names(facts, EntityKind.PLACE),
                facts.contents().quotations().size(),
                facts.contents().events().size(),
                PlainText.wellFormed(article.text()));
    }

    private static List<String> names(Facts facts, EntityKind kind) {
        return facts.contents().entities().stream()
                .filter(entity -> entity.kind() == kind && entity.named())
                .map(Entity::name)
                .map(PlainText::wellFormed)
                .toList();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : PlainText.wellFormed(text);
    }

    private static @Nullable String text(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toString();
    }
}
