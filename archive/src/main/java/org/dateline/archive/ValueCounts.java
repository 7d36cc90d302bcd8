package org.dateline.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Counts the values of a field over the hits, segment by segment by ordinal, and only then by value. The library's way needs a map of ordinals over all
 * segments for each state of the index, and the index of a running ingest has a new state every second.
 */
final class ValueCounts {

    private ValueCounts() {}

    static List<SearchResult.Count> of(FacetsCollector hits, String field, int most) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (FacetsCollector.MatchingDocs leaf : hits.getMatchingDocs()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.context().reader(), field);
            int size = (int) Math.min(values.getValueCount(), Integer.MAX_VALUE - 8);
            if (size == 0) {
                continue;
            }
            int[] byOrdinal = new int[size];
            DocIdSetIterator docs = leaf.bits().iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (values.advanceExact(doc)) {
                    int valuesHere = values.docValueCount();
                    for (int i = 0; i < valuesHere; i++) {
                        int ordinal = (int) values.nextOrd();
                        byOrdinal[ordinal]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < size; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
                }
            }
        }
        List<SearchResult.Count> sorted = new ArrayList<>();
        counts.forEach((value, count) -> sorted.add(new SearchResult.Count(value, count)));
        sorted.sort(Comparator.comparingLong(SearchResult.Count::count)
                .reversed()
                .thenComparing(SearchResult.Count::value));
        return sorted.size() > most ? List.copyOf(sorted.subList(0, most)) : sorted;
    }
}
