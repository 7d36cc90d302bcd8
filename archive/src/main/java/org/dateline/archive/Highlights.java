package org.dateline.archive;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Finds the pieces of the hits' texts that show why they are hits. For one search. */
final class Highlights {

    private static final int PASSAGES = 3;
    private static final int LONGEST_BODY = 200_000;

    private final IndexSearcher searcher;
    private final @Nullable Query marked;

    /**
     * @param marked the words to look for; null if there are none
     */
    Highlights(IndexSearcher searcher, @Nullable Query marked) {
        this.searcher = searcher;
        this.marked = marked;
    }

    List<SearchResult.Hit> hits(
            TopFieldDocs found, List<Long> numbers, Map<Long, ArticleSummary> articles, boolean scored)
            throws IOException {
        Map<String, Object[]> pieces = marked == null ? Map.of() : new Marker(searcher).mark(marked, found);
        Object[] headlines = pieces.getOrDefault(Fields.HEADLINE, new Object[0]);
        Object[] bodies = pieces.getOrDefault(Fields.BODY, new Object[0]);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int i = 0; i < found.scoreDocs.length; i++) {
            ArticleSummary article = articles.get(numbers.get(i));
            // An article may have gone since the index saw it.
            if (article != null) {
                ScoreDoc hit = found.scoreDocs[i];
                float score = scored ? (Float) ((FieldDoc) hit).fields[0] : 0;
                List<Snippet> headline = snippets(headlines, i);
                List<Snippet> body = snippets(bodies, i);
                hits.add(new SearchResult.Hit(
                        article,
                        score,
                        headline.isEmpty() || headline.get(0).marks().isEmpty() ? null : headline.get(0),
                        body.isEmpty() ? beginning(hit.doc) : body));
            }
        }
        return hits;
    }

    @SuppressWarnings("unchecked")
    private static List<Snippet> snippets(Object[] pieces, int at) {
        return at < pieces.length && pieces[at] instanceof List<?> list ? (List<Snippet>) list : List.of();
    }

    private List<Snippet> beginning(int doc) throws IOException {
        String body = searcher.storedFields()
                .document(doc, java.util.Set.of(Fields.BODY))
                .get(Fields.BODY);
        if (body == null || body.isBlank()) {
            return List.of();
        }
        int end = Math.min(240, body.length());
        if (end < body.length()) {
            int blank = body.lastIndexOf(' ', end);
            end = blank > 120 ? blank : body.offsetByCodePoints(0, body.codePointCount(0, end));
        }
        return List.of(new Snippet(body.substring(0, end).replace('\n', ' '), List.of()));
    }

    /** The library's highlighter, with marks instead of markup. */
    private static final class Marker extends UnifiedHighlighter {

        Marker(IndexSearcher searcher) {
            super(UnifiedHighlighter.builder(searcher, Analysis.standard())
                    .withMaxLength(LONGEST_BODY)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new Marks())
                    .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH)));
        }

        Map<String, Object[]> mark(Query query, TopFieldDocs found) throws IOException {
            int[] docs = new int[found.scoreDocs.length];
            for (int i = 0; i < docs.length; i++) {
                docs[i] = found.scoreDocs[i].doc;
            }
            return highlightFieldsAsObjects(
                    new String[] {Fields.HEADLINE, Fields.BODY}, query, docs, new int[] {1, PASSAGES});
        }
    }

    private static final class Marks extends PassageFormatter {

        @Override
        public List<Snippet> format(Passage[] passages, String content) {
            List<Snippet> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                int start = passage.getStartOffset();
                int end = passage.getEndOffset();
                while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
                    end--;
                }
                List<Snippet.Mark> marks = new ArrayList<>();
                int last = start;
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int from = Math.max(last, passage.getMatchStarts()[i]);
                    int to = Math.min(end, passage.getMatchEnds()[i]);
                    if (from < to) {
                        marks.add(new Snippet.Mark(
                                content.codePointCount(start, from), content.codePointCount(start, to)));
                        last = to;
                    }
                }
                snippets.add(new Snippet(content.substring(start, end), marks));
            }
            return snippets;
        }
    }
}
