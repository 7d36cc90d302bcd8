package org.dateline.archive;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for words. Stateless. */
final class WordQueries {

    private static final float HEADLINE_BOOST = 3f;
    private static final float STANDFIRST_BOOST = 1.5f;

    private WordQueries() {}

    /** Somewhere in the article; in the headline it counts most. */
    static Query anywhere(String text) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(inField(Fields.HEADLINE, text), HEADLINE_BOOST),
                        new BoostQuery(inField(Fields.STANDFIRST, text), STANDFIRST_BOOST),
                        inField(Fields.BODY, text)),
                0.1f);
    }

    /** The words in a row. What was typed as one ("cease-fire") may be two to the index. */
    static Query inField(String field, String text) {
        List<String> words = Analysis.words(field, text);
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("no word in " + text);
            case 1 -> new TermQuery(new Term(field, words.get(0)));
            default -> new PhraseQuery(field, words.toArray(new String[0]));
        };
    }
}
