package org.dateline.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts events by several axes at once, in one pass over those that match. */
final class EventCounter {

    /** The values that the event at hand has on an axis. */
    private interface Values {
        List<String> at(int doc) throws IOException;
    }

    private EventCounter() {}

    static List<EventCount> count(IndexSearcher searcher, Query query, List<EventCount.Axis> axes) throws IOException {
        FacetsCollector hits = searcher.search(query, new FacetsCollectorManager());
        Map<List<String>, Long> counts = new HashMap<>();
        for (FacetsCollector.MatchingDocs leaf : hits.getMatchingDocs()) {
            List<Values> columns = new ArrayList<>();
            for (EventCount.Axis axis : axes) {
                columns.add(values(leaf.context().reader(), axis));
            }
            DocIdSetIterator docs = leaf.bits().iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                List<List<String>> keys = List.of(List.of());
                for (Values column : columns) {
                    keys = combined(keys, column.at(doc));
                }
                keys.forEach(key -> counts.merge(key, 1L, Long::sum));
            }
        }
        List<EventCount> sorted = new ArrayList<>();
        counts.forEach((values, count) -> sorted.add(new EventCount(values, count)));
        sorted.sort(Comparator.comparing(each -> String.join("\u0000", each.values())));
        return sorted;
    }

    private static List<List<String>> combined(List<List<String>> keys, List<String> values) {
        List<List<String>> longer = new ArrayList<>(keys.size() * values.size());
        for (List<String> key : keys) {
            for (String value : values) {
                List<String> joined = new ArrayList<>(key);
                joined.add(value);
                longer.add(joined);
            }
        }
        return longer;
    }

    private static Values values(LeafReader reader, EventCount.Axis axis) throws IOException {
        return switch (axis) {
            case TYPE -> sets(reader, Fields.TYPE);
            case MODE -> sets(reader, Fields.MODE);
            case STATUS -> sets(reader, Fields.STATUS);
            case COUNTRY -> sets(reader, Fields.COUNTRY);
            case ACTOR_COUNTRY -> sets(reader, Fields.ACTOR_COUNTRY);
            case RECIPIENT_COUNTRY -> sets(reader, Fields.RECIPIENT_COUNTRY);
            case DAY -> days(reader, SearchResult.Step.DAY);
            case WEEK -> days(reader, SearchResult.Step.WEEK);
            case MONTH -> days(reader, SearchResult.Step.MONTH);
        };
    }

    private static Values sets(LeafReader reader, String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.COUNTED + field);
        String[] names = new String[(int) values.getValueCount()];
        return doc -> {
            if (!values.advanceExact(doc)) {
                return List.of("");
            }
            List<String> found = new ArrayList<>(values.docValueCount());
            for (int i = values.docValueCount(); i > 0; i--) {
                int ordinal = (int) values.nextOrd();
                if (names[ordinal] == null) {
                    names[ordinal] = values.lookupOrd(ordinal).utf8ToString();
                }
                found.add(names[ordinal]);
            }
            return found;
        };
    }

    private static Values days(LeafReader reader, SearchResult.Step step) throws IOException {
        NumericDocValues days = DocValues.getNumeric(reader, Fields.DAY);
        Map<Long, List<String>> names = new HashMap<>();
        return doc -> {
            long day = days.advanceExact(doc) ? days.longValue() : Fields.NO_DAY;
            return day == Fields.NO_DAY
                    ? List.of("")
                    : names.computeIfAbsent(
                            day,
                            any -> List.of(Overview.start(LocalDate.ofEpochDay(any), step)
                                    .toString()));
        };
    }
}
