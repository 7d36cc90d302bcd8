package org.dateline.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.archive.query.Query.And;
import org.dateline.archive.query.Query.Dates;
import org.dateline.archive.query.Query.Everything;
import org.dateline.archive.query.Query.In;
import org.dateline.archive.query.Query.Named;
import org.dateline.archive.query.Query.Near;
import org.dateline.archive.query.Query.Not;
import org.dateline.archive.query.Query.Or;
import org.dateline.archive.query.Query.Point;
import org.dateline.archive.query.Query.Text;
import org.dateline.archive.query.QueryField;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query into one for the index, of articles, of events or of quotations.
 *
 * <p>Terms about events that stand side by side are about one event: {@code actor:RUS event:ASSAULT} asks for articles with an assault by Russia, not for
 * articles with an assault in which Russia also does something. {@code place:} and {@code near:} next to such terms are about the event's place too; alone
 * they are about any place that the article names. Asked for events, terms about articles (words, publisher, section, story) are about the article that
 * tells of them. Immutable but for what it looks up.
 */
final class QueryCompiler {

    /** What the query cannot know by itself. */
    interface Lookup {

        /** Where a place of this name is: the one that most articles mean. */
        Optional<Point> place(String name);

        /** Numbers of the articles of a story. */
        List<Long> story(String id);
    }

    private static final Query ARTICLES = new TermQuery(new Term(Fields.KIND, Fields.AN_ARTICLE));
    private static final QueryBitSetProducer PARENTS = new QueryBitSetProducer(ARTICLES);

    private final Lookup lookup;

    QueryCompiler(Lookup lookup) {
        this.lookup = lookup;
    }

    Query articles(org.dateline.archive.query.Query query) {
        return only(Fields.AN_ARTICLE, article(query));
    }

    Query events(org.dateline.archive.query.Query query) {
        return only(Fields.AN_EVENT, event(query));
    }

    Query quotations(org.dateline.archive.query.Query query) {
        return only(Fields.A_QUOTATION, quotation(query));
    }

    /** The words that a reader will want to see marked; null if there are none. */
    @Nullable
    Query marked(org.dateline.archive.query.Query query) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        mark(query, words);
        BooleanQuery built = words.build();
        return built.clauses().isEmpty() ? null : built;
    }

    private static void mark(org.dateline.archive.query.Query query, BooleanQuery.Builder words) {
        switch (query) {
            case Text text -> {
                words.add(WordQueries.inField(Fields.HEADLINE, text.text()), Occur.SHOULD);
                words.add(WordQueries.inField(Fields.BODY, text.text()), Occur.SHOULD);
            }
            case In in -> mark(in, words);
            case And and -> and.parts().forEach(part -> mark(part, words));
            case Or or -> or.parts().forEach(part -> mark(part, words));
            case Everything none -> {}
            case Not none -> {}
            case Dates none -> {}
            case Near none -> {}
        }
    }

    private static void mark(In in, BooleanQuery.Builder words) {
        switch (in.field()) {
            case HEADLINE -> words.add(WordQueries.inField(Fields.HEADLINE, in.value()), Occur.SHOULD);
            case PLACE, SPEAKER -> words.add(WordQueries.inField(Fields.BODY, in.value()), Occur.SHOULD);
            case PUBLISHER, SECTION, DATE, ACTOR, RECIPIENT, EVENT, MODE, STATUS, NEAR, STORY -> {}
        }
    }

    private Query article(org.dateline.archive.query.Query query) {
        return switch (query) {
            case Everything all -> MatchAllDocsQuery.INSTANCE;
            case Text text -> WordQueries.anywhere(text.text());
            case In in ->
                switch (in.field()) {
                    case HEADLINE -> WordQueries.inField(Fields.HEADLINE, in.value());
                    case PUBLISHER -> constant(WordQueries.inField(Fields.PUBLISHER, in.value()));
                    case SECTION -> constant(WordQueries.inField(Fields.SECTION, in.value()));
                    case SPEAKER -> constant(WordQueries.inField(Fields.SPEAKER, in.value()));
                    case PLACE -> constant(WordQueries.inField(Fields.PLACE, in.value()));
                    case STORY -> story(in.value());
                    case ACTOR, RECIPIENT, EVENT, MODE, STATUS -> hasEvent(event(query));
                    case DATE, NEAR -> throw new IllegalStateException(in.toString());
                };
            case Dates dates ->
                LongPoint.newRangeQuery(Fields.PUBLISHED, day(dates.from(), true), day(dates.to(), false));
            case Near near -> near(near);
            case And and -> all(and);
            case Or or -> any(or.parts().stream().map(this::article).toList());
            case Not not -> not(Fields.AN_ARTICLE, article(not.part()));
        };
    }

    /** Terms about events are gathered into one question about one event, if one of them asks for something. */
    private Query all(And and) {
        boolean asksForEvent =
                and.parts().stream().anyMatch(part -> isAboutEvents(part, false) && !(part instanceof Not));
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        BooleanQuery.Builder ofOneEvent = new BooleanQuery.Builder();
        for (org.dateline.archive.query.Query part : and.parts()) {
            if (asksForEvent && isAboutEvents(part, true)) {
                ofOneEvent.add(event(part), Occur.MUST);
            } else {
                whole.add(article(part), Occur.MUST);
            }
        }
        if (asksForEvent) {
            whole.add(hasEvent(ofOneEvent.build()), Occur.MUST);
        }
        return whole.build();
    }

    /** Whether all of it is about events; places count as such only next to something that must be. */
    private static boolean isAboutEvents(org.dateline.archive.query.Query query, boolean withPlaces) {
        return switch (query) {
            case In in ->
                switch (in.field()) {
                    case ACTOR, RECIPIENT, EVENT, MODE, STATUS -> true;
                    case PLACE -> withPlaces;
                    case HEADLINE, PUBLISHER, SECTION, SPEAKER, STORY, DATE, NEAR -> false;
                };
            case Near near -> withPlaces;
            case And and -> and.parts().stream().allMatch(part -> isAboutEvents(part, withPlaces));
            case Or or -> or.parts().stream().allMatch(part -> isAboutEvents(part, withPlaces));
            case Not not -> isAboutEvents(not.part(), withPlaces);
            case Everything all -> false;
            case Text text -> false;
            case Dates dates -> false;
        };
    }

    private Query event(org.dateline.archive.query.Query query) {
        return switch (query) {
            case Everything all -> MatchAllDocsQuery.INSTANCE;
            case In in ->
                switch (in.field()) {
                    case EVENT -> term(Fields.TYPE, in.value());
                    case MODE -> term(Fields.MODE, in.value());
                    case STATUS -> term(Fields.STATUS, in.value());
                    case ACTOR -> constant(WordQueries.inField(Fields.ACTOR, in.value()));
                    case RECIPIENT -> constant(WordQueries.inField(Fields.RECIPIENT, in.value()));
                    case PLACE -> constant(WordQueries.inField(Fields.PLACE, in.value()));
                    case HEADLINE, PUBLISHER, SECTION, SPEAKER, STORY -> ofArticle(article(query));
                    case DATE, NEAR -> throw new IllegalStateException(in.toString());
                };
            case Text text -> ofArticle(article(query));
            case Near near -> near(near);
            case Dates dates ->
                new BooleanQuery.Builder()
                        .add(LongPoint.newRangeQuery(Fields.FROM, Long.MIN_VALUE, day(dates.to(), false)), Occur.FILTER)
                        .add(LongPoint.newRangeQuery(Fields.TO, day(dates.from(), true), Long.MAX_VALUE), Occur.FILTER)
                        .build();
            case And and -> allOf(and.parts().stream().map(this::event).toList());
            case Or or -> any(or.parts().stream().map(this::event).toList());
            case Not not -> not(Fields.AN_EVENT, event(not.part()));
        };
    }

    private Query quotation(org.dateline.archive.query.Query query) {
        return switch (query) {
            case Everything all -> MatchAllDocsQuery.INSTANCE;
            case Text text -> WordQueries.inField(Fields.CONTENT, text.text());
            case In in ->
                in.field() == QueryField.SPEAKER
                        ? constant(WordQueries.inField(Fields.SPEAKER, in.value()))
                        : ofArticle(article(in));
            case Dates dates -> article(dates);
            case Near near -> ofArticle(near(near));
            case And and -> allOf(and.parts().stream().map(this::quotation).toList());
            case Or or -> any(or.parts().stream().map(this::quotation).toList());
            case Not not -> not(Fields.A_QUOTATION, quotation(not.part()));
        };
    }

    private static Query hasEvent(Query event) {
        return new ConstantScoreQuery(
                new ToParentBlockJoinQuery(only(Fields.AN_EVENT, event), PARENTS, ScoreMode.None));
    }

    private static Query ofArticle(Query article) {
        return new ToChildBlockJoinQuery(only(Fields.AN_ARTICLE, article), PARENTS);
    }

    private static Query only(String kind, Query query) {
        Query filter = new TermQuery(new Term(Fields.KIND, kind));
        return query instanceof MatchAllDocsQuery
                ? new ConstantScoreQuery(filter)
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build();
    }

    private static Query not(String kind, Query query) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private static Query allOf(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return all.build();
    }

    private static Query any(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String value) {
        return constant(
                new TermQuery(new Term(field, value.toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }

    private Query story(String id) {
        List<BytesRef> articles = new ArrayList<>();
        lookup.story(id).forEach(number -> articles.add(new BytesRef(Long.toString(number))));
        return articles.isEmpty()
                ? new MatchNoDocsQuery("no story " + id)
                : new TermInSetQuery(Fields.ARTICLE, articles);
    }

    private Query near(Near near) {
        Point point = switch (near.center()) {
            case Point given -> given;
            case Named named ->
                lookup.place(named.name())
                        .orElseThrow(() -> new ArchiveException.Unknown(
                                "neither an article nor the gazetteer knows a place called \"" + named.name() + "\"",
                                "Give the position: near:50.45,30.52,50km."));
        };
        return constant(LatLonPoint.newDistanceQuery(
                Fields.POINT, point.latitude(), point.longitude(), near.kilometres() * 1000));
    }

    private static long day(@Nullable LocalDate day, boolean first) {
        return day == null ? (first ? Long.MIN_VALUE : Long.MAX_VALUE) : day.toEpochDay();
    }
}
