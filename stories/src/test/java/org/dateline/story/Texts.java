package org.dateline.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.Article;
import org.dateline.Contents;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Reader;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;

/** Invented articles, read whole or with nothing but their words. */
final class Texts {

    static final Reader READER = Reader.standard();

    static final String EARTHQUAKE =
            "A strong earthquake hit the port of Valmera on Monday, killing at least 12 people and burying houses under mud, "
                    + "rescuers said. Mayor Ilda Soren asked for tents and blankets. The tremor cut the road to the airport and the hospital lost power for six hours.";

    static final String OTHER_EARTHQUAKE =
            "A strong earthquake shook the mountain town of Kestrin early on Thursday, injuring dozens of miners and closing the "
                    + "tunnel to Orvald, officials said. Governor Petra Lund visited the shafts. Geologists measured 6.1 and warned of aftershocks in the valley.";

    private Texts() {}

    /** An article of a day and an outlet, read with everything. */
    static Reading read(String id, @Nullable String day, String publisher, String text) {
        Timestamp published = day == null ? null : new Timestamp(LocalDate.parse(day), LocalTime.NOON, ZoneOffset.UTC);
        return READER.read(Document.text(text, id).with(new Document.Known(id, null, published, publisher)));
    }

    /** The same with no date. */
    static StoryArticle article(String id, String text) {
        return StoryArticle.of(read(id, null, "The Paper", text));
    }

    static StoryArticle article(String id, String day, String text) {
        return StoryArticle.of(read(id, day, "The Paper", text));
    }

    /** The same under a headline. */
    static StoryArticle headlined(String id, String headline, String text) {
        Reading reading = read(id, null, "The Paper", text);
        Article bare = reading.article();
        Article article = new Article(
                headline,
                null,
                null,
                List.of(),
                bare.publisher(),
                null,
                null,
                bare.dateline(),
                bare.language(),
                null,
                bare.wordCount(),
                null,
                bare.kind(),
                List.of(),
                List.of(),
                List.of(),
                bare.blocks(),
                bare.text());
        return StoryArticle.of(
                id, new Reading(reading.document(), reading.form(), List.of(), article, List.of(), reading.contents()));
    }

    /** An article of which only words, headline and language are known, as of one in a language that is not annotated. */
    static StoryArticle bare(String id, @Nullable String headline, @Nullable String language, String text) {
        Article article = new Article(
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                language,
                null,
                0,
                null,
                Article.Kind.NEWS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text);
        return StoryArticle.of(
                id, new Reading(Document.text("", id), Form.CLEAN, List.of(), article, List.of(), Contents.NONE));
    }
}
