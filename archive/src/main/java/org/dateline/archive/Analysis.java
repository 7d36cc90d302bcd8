package org.dateline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts and queries are cut into words. Running text by Krovetz's stemmer, which gives words that exist and so does not throw "news" and "new" together;
 * names without one. No word is left out as too common: "who" may be the health organisation, and a phrase is a phrase.
 */
final class Analysis {

    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
            return new TokenStreamComponents(source, new KStemFilter(words));
        }
    };

    private static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(
                    source, new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source))));
        }

        // A phrase must not run from one name into the next.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    };

    private static final Analyzer STANDARD = new PerFieldAnalyzerWrapper(
            NAMES,
            Map.of(
                    Fields.HEADLINE,
                    ENGLISH,
                    Fields.STANDFIRST,
                    ENGLISH,
                    Fields.BODY,
                    ENGLISH,
                    Fields.CONTENT,
                    ENGLISH));

    private Analysis() {}

    static Analyzer standard() {
        return STANDARD;
    }

    /** The words of a text as a field has them. */
    static List<String> words(String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = STANDARD.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }
}
