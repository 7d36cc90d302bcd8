package org.dateline.archive;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What of the articles of one segment is counted, in plain arrays: an overview counts five fields over up to all articles, and the index's own form of these
 * fields has to be searched for each of them, since nine of ten documents are events and quotations and have none. Made when a segment is first counted, about
 * 30 bytes an article; let go with the segment. Immutable but for columns that are added. Thread-safe.
 */
final class Columns {

    /** Those of the segments in use. */
    static final class Cache {

        private final Map<IndexReader.CacheKey, Columns> kept = new ConcurrentHashMap<>();

        Columns of(LeafReader reader) throws IOException {
            IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
            if (helper == null) {
                return new Columns(reader);
            }
            Columns known = kept.get(helper.getKey());
            if (known == null) {
                known = new Columns(reader);
                if (kept.put(helper.getKey(), known) == null) {
                    helper.addClosedListener(kept::remove);
                }
            }
            return known;
        }
    }

    /**
     * The values of one field. Those of the article of a rank are {@code ordinals[starts[rank]]} up to {@code ordinals[starts[rank + 1] - 1]}, places in
     * {@code values}.
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them, and lists would box every ordinal
    record Column(String[] values, int[] starts, int[] ordinals) {}

    /** A bit for each document of the segment, set for articles. */
    private final long[] articles;

    /** How many articles stand before each 64 documents. */
    private final int[] ranks;

    private final int[] days;
    private final Map<String, Column> columns = new ConcurrentHashMap<>();

    private Columns(LeafReader reader) throws IOException {
        int blocks = (reader.maxDoc() >>> 6) + 1;
        articles = new long[blocks];
        ranks = new int[blocks];
        PostingsEnum postings = reader.postings(new Term(Fields.KIND, Fields.AN_ARTICLE), PostingsEnum.NONE);
        int count = 0;
        if (postings != null) {
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                articles[doc >>> 6] |= 1L << doc;
                count++;
            }
        }
        for (int block = 1; block < blocks; block++) {
            ranks[block] = ranks[block - 1] + Long.bitCount(articles[block - 1]);
        }
        days = new int[count];
        NumericDocValues stored = DocValues.getNumeric(reader, Fields.DAY);
        int rank = 0;
        for (int doc = nextArticle(0); doc >= 0; doc = nextArticle(doc + 1)) {
            days[rank++] = (int) (stored.advanceExact(doc) ? stored.longValue() : Fields.NO_DAY);
        }
    }

    private int nextArticle(int from) {
        int block = from >>> 6;
        if (block >= articles.length) {
            return -1;
        }
        long word = articles[block] & -1L << from;
        while (word == 0) {
            if (++block == articles.length) {
                return -1;
            }
            word = articles[block];
        }
        return (block << 6) + Long.numberOfTrailingZeros(word);
    }

    /** Which of the segment's articles a document is, from 0. The document must be an article. */
    int rank(int doc) {
        return ranks[doc >>> 6] + Long.bitCount(articles[doc >>> 6] & (1L << doc) - 1);
    }

    /** Day of publication of the article of a rank, {@link Fields#NO_DAY} if it has none. */
    int day(int rank) {
        return days[rank];
    }

    /** @param reader of the same segment */
    Column column(LeafReader reader, String field) throws IOException {
        Column known = columns.get(field);
        if (known == null) {
            known = read(reader, field);
            columns.put(field, known);
        }
        return known;
    }

    private Column read(LeafReader reader, String field) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(reader, field);
        String[] values = new String[Math.toIntExact(stored.getValueCount())];
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            values[ordinal] = stored.lookupOrd(ordinal).utf8ToString();
        }
        int[] starts = new int[days.length + 1];
        int[] ordinals = new int[days.length];
        int rank = 0;
        int used = 0;
        for (int doc = nextArticle(0); doc >= 0; doc = nextArticle(doc + 1)) {
            int here = stored.advanceExact(doc) ? stored.docValueCount() : 0;
            if (used + here > ordinals.length) {
                ordinals = java.util.Arrays.copyOf(ordinals, Math.max(used + here, ordinals.length * 2));
            }
            for (int i = 0; i < here; i++) {
                ordinals[used++] = (int) stored.nextOrd();
            }
            starts[++rank] = used;
        }
        return new Column(values, starts, java.util.Arrays.copyOf(ordinals, used));
    }
}
