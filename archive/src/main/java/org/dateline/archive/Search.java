package org.dateline.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.Query.Point;
import org.dateline.world.PlaceResolver;
import org.jspecify.annotations.Nullable;

/** Searches the index, and reads what is shown from the tables. Thread-safe. */
public final class Search {

    /** How many values of a facet are given. */
    static final int VALUES = 30;

    /** The index, whoever keeps it. */
    interface Source {
        IndexSearcher acquire() throws IOException;
    }

    private static final SortField DAY_DESCENDING = new SortField(Fields.DAY, SortField.Type.LONG, true);
    private static final SortField NUMBER_DESCENDING = new SortField(Fields.NUMBER, SortField.Type.LONG, true);
    private static final Sort NEWEST = new Sort(DAY_DESCENDING, NUMBER_DESCENDING);
    private static final Sort OLDEST =
            new Sort(new SortField(Fields.DAY, SortField.Type.LONG), new SortField(Fields.NUMBER, SortField.Type.LONG));
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, DAY_DESCENDING, NUMBER_DESCENDING);

    private final Database database;
    private final Source source;
    private final QueryCompiler compiler;
    private final Columns.Cache columns = new Columns.Cache();

    Search(Database database, Source source) {
        this.database = database;
        this.source = source;
        this.compiler = new QueryCompiler(new TableLookup(database));
    }

    /**
     * Searches articles.
     *
     * @throws ArchiveException.Unknown if the query names a place that nothing is known of, or the cursor is of another search
     */
    public SearchResult search(SearchRequest request) {
        return with(searcher -> search(searcher, request));
    }

    /** How many articles match. */
    public long count(Query query) {
        org.apache.lucene.search.Query compiled = compiler.articles(query);
        return with(searcher -> (long) searcher.count(compiled));
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        org.apache.lucene.search.Query compiled = compiler.articles(request.query());
        Sort sort = switch (request.order()) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
        int size = request.paging().size();
        FieldDoc after = after(request.paging().cursor(), sort);
        TopFieldCollectorManager top =
                new TopFieldCollectorManager(sort, size, after, request.overview() ? Integer.MAX_VALUE : 1000);
        TopFieldDocs found;
        FacetsCollector all = null;
        if (request.overview()) {
            List<CollectorManager<?, ?>> managers = List.of(top, new FacetsCollectorManager());
            Object[] results = searcher.search(
                    compiled, new MultiCollectorManager(managers.toArray(new CollectorManager<?, ?>[0])));
            found = (TopFieldDocs) results[0];
            all = (FacetsCollector) results[1];
        } else {
            found = searcher.search(compiled, top);
        }
        List<Long> numbers = numbers(found);
        Map<Long, ArticleSummary> articles = summaries(numbers);
        List<SearchResult.Hit> hits = new Highlights(searcher, compiler.marked(request.query()))
                .hits(found, numbers, articles, sort == RELEVANCE);
        long total = all == null ? searcher.count(compiled) : Overview.total(all);
        Map<SearchResult.Facet, List<SearchResult.Count>> facets = new EnumMap<>(SearchResult.Facet.class);
        SearchResult.@Nullable Step step = null;
        List<SearchResult.Bar> bars = List.of();
        if (all != null) {
            Overview overview = new Overview(all, columns);
            facets.putAll(overview.facets());
            step = overview.step();
            bars = overview.bars();
        }
        return new SearchResult(total, hits, next(found, size), facets, step, bars);
    }

    private Map<Long, ArticleSummary> summaries(List<Long> numbers) {
        Map<Long, ArticleSummary> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            database.read(sql -> sql.once(
                    Rows.ARTICLE + "WHERE a.number IN " + Sql.in(numbers),
                    row -> found.put(row.getLong("number"), Rows.article(row)) == null));
        }
        return found;
    }

    Slice<Long> articles(Query query, Paging paging) {
        return newest(() -> compiler.articles(query), paging);
    }

    Slice<Long> events(Query query, Paging paging) {
        return newest(() -> compiler.events(query), paging);
    }

    Slice<Long> quotations(Query query, Paging paging) {
        return newest(() -> compiler.quotations(query), paging);
    }

    long countEvents(Query query) {
        org.apache.lucene.search.Query compiled = compiler.events(query);
        return with(searcher -> (long) searcher.count(compiled));
    }

    /** Counts events by the values of several axes together. */
    List<EventCount> countEvents(Query query, List<EventCount.Axis> axes) {
        org.apache.lucene.search.Query compiled = compiler.events(query);
        return with(searcher -> EventCounter.count(searcher, compiled, axes));
    }

    private Slice<Long> newest(Supplier<org.apache.lucene.search.Query> query, Paging paging) {
        org.apache.lucene.search.Query compiled = query.get();
        FieldDoc after = after(paging.cursor(), NEWEST);
        return with(searcher -> {
            TopFieldDocs found =
                    searcher.search(compiled, new TopFieldCollectorManager(NEWEST, paging.size(), after, 1));
            return new Slice<>(numbers(found), next(found, paging.size()));
        });
    }

    @FunctionalInterface
    private interface Ask<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Ask<T> ask) {
        try {
            IndexSearcher searcher = source.acquire();
            try {
                return ask.ask(searcher);
            } finally {
                searcher.getIndexReader().decRef();
            }
        } catch (IOException e) {
            throw Index.inWords(database.folder(), e);
        } catch (AlreadyClosedException e) {
            throw new ArchiveException.Closed(database.folder());
        }
    }

    /** The row's number is the last field of every order. */
    private static List<Long> numbers(TopFieldDocs found) {
        List<Long> numbers = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            FieldDoc hit = (FieldDoc) each;
            numbers.add((Long) hit.fields[hit.fields.length - 1]);
        }
        return numbers;
    }

    private static @Nullable String next(TopFieldDocs found, int size) {
        if (found.scoreDocs.length < size) {
            return null;
        }
        FieldDoc last = (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1];
        long[] values = new long[last.fields.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = last.fields[i] instanceof Float score ? Float.floatToIntBits(score) : (Long) last.fields[i];
        }
        return Cursor.write(values);
    }

    private static @Nullable FieldDoc after(@Nullable String cursor, Sort sort) {
        SortField[] order = sort.getSort();
        long[] values = Cursor.read(cursor, order.length);
        if (values == null) {
            return null;
        }
        Object[] fields = new Object[order.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = order[i].getType() == SortField.Type.SCORE
                    ? (Object) Float.intBitsToFloat((int) values[i])
                    : values[i];
        }
        // Of two documents with the same fields the later one follows; there are none: the number is unique.
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    }

    /** Looks up in the tables. */
    private record TableLookup(Database database) implements QueryCompiler.Lookup {

        /** What the archive's own articles mean by the name; else what the gazetteer does. */
        @Override
        public Optional<Point> place(String name) {
            Optional<Point> spoken = database.read(sql -> Optional.ofNullable(sql.first(
                    "SELECT e.latitude, e.longitude FROM entity e WHERE e.kind = 'Place' AND e.latitude IS NOT NULL"
                            + " AND (e.name = ? COLLATE NOCASE OR e.title = ? COLLATE NOCASE) ORDER BY"
                            + " (SELECT count(*) FROM appearance a WHERE a.entity = e.number) DESC, e.number LIMIT 1",
                    row -> new Point(row.getDouble(1), row.getDouble(2)),
                    name,
                    name)));
            return spoken.or(() -> Optional.ofNullable(Places.RESOLVER.named(name))
                    .map(place -> new Point(place.latitude(), place.longitude())));
        }

        /** Loaded when somebody first asks for a place that no article names. */
        private static final class Places {

            private static final PlaceResolver RESOLVER = PlaceResolver.standard();
        }

        @Override
        public List<Long> story(String id) {
            return database.read(sql -> sql.all(
                    "SELECT number FROM article WHERE story = (SELECT coalesce(merged, number) FROM story WHERE id = ?) AND current = 1",
                    row -> row.getLong(1),
                    id));
        }
    }
}
