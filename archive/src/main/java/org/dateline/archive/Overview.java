package org.dateline.archive;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Counts over all hits of a search: facets and the histogram by day of publication. For one search. */
final class Overview {

    /** Days are counted in an array from 1900 to 2100; news of other centuries has no bar. */
    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private static final int DAYS = (int) LocalDate.of(2100, 1, 1).toEpochDay() - FIRST;

    private static final int MOST_DAYS = 92;
    private static final int MOST_WEEKS = 3 * 366;

    /** The hits of one segment: its columns, and the ranks of the articles found. */
    private record Leaf(LeafReader reader, Columns columns, int[] ranks) {}

    private final List<Leaf> leaves = new ArrayList<>();
    private SearchResult.@Nullable Step step;
    private final List<SearchResult.Bar> bars = new ArrayList<>();

    Overview(FacetsCollector hits, Columns.Cache cache) throws IOException {
        for (FacetsCollector.MatchingDocs leaf : hits.getMatchingDocs()) {
            LeafReader reader = leaf.context().reader();
            Columns columns = cache.of(reader);
            int[] ranks = new int[leaf.totalHits()];
            int count = 0;
            DocIdSetIterator docs = leaf.bits().iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                ranks[count++] = columns.rank(doc);
            }
            leaves.add(new Leaf(reader, columns, ranks));
        }
        draw();
    }

    static long total(FacetsCollector hits) {
        long total = 0;
        for (FacetsCollector.MatchingDocs leaf : hits.getMatchingDocs()) {
            total += leaf.totalHits();
        }
        return total;
    }

    SearchResult.@Nullable Step step() {
        return step;
    }

    List<SearchResult.Bar> bars() {
        return bars;
    }

    Map<SearchResult.Facet, List<SearchResult.Count>> facets() throws IOException {
        Map<SearchResult.Facet, List<SearchResult.Count>> facets = new EnumMap<>(SearchResult.Facet.class);
        for (SearchResult.Facet facet : SearchResult.Facet.values()) {
            String field = switch (facet) {
                case PUBLISHER -> Fields.PUBLISHER;
                case SECTION -> Fields.SECTION;
                case EVENT -> Fields.TYPE;
                case COUNTRY -> Fields.COUNTRY;
                case STATUS -> Fields.STATUS;
            };
            facets.put(facet, counts(Fields.COUNTED + field));
        }
        return facets;
    }

    private List<SearchResult.Count> counts(String field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (Leaf leaf : leaves) {
            Columns.Column column = leaf.columns().column(leaf.reader(), field);
            int[] byOrdinal = new int[column.values().length];
            for (int rank : leaf.ranks()) {
                int end = column.starts()[rank + 1];
                for (int i = column.starts()[rank]; i < end; i++) {
                    byOrdinal[column.ordinals()[i]]++;
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(column.values()[ordinal], (long) byOrdinal[ordinal], Long::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(each -> new SearchResult.Count(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(SearchResult.Count::count)
                        .reversed()
                        .thenComparing(SearchResult.Count::value))
                .limit(Search.VALUES)
                .toList();
    }

    private void draw() {
        int[] counts = new int[DAYS];
        int first = DAYS;
        int last = -1;
        for (Leaf leaf : leaves) {
            for (int rank : leaf.ranks()) {
                int day = leaf.columns().day(rank) - FIRST;
                if (day >= 0 && day < DAYS) {
                    counts[day]++;
                    first = Math.min(first, day);
                    last = Math.max(last, day);
                }
            }
        }
        if (last < 0) {
            return;
        }
        SearchResult.Step chosen = last - first < MOST_DAYS
                ? SearchResult.Step.DAY
                : last - first < MOST_WEEKS ? SearchResult.Step.WEEK : SearchResult.Step.MONTH;
        Map<LocalDate, Long> byStart = new TreeMap<>();
        for (int day = first; day <= last; day++) {
            if (counts[day] > 0) {
                byStart.merge(start(LocalDate.ofEpochDay((long) day + FIRST), chosen), (long) counts[day], Long::sum);
            }
        }
        byStart.forEach((from, count) -> bars.add(new SearchResult.Bar(from, count)));
        step = chosen;
    }

    static LocalDate start(LocalDate day, SearchResult.Step step) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }
}
