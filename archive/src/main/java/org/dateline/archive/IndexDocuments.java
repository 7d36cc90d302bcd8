package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes an article's documents for the index out of the tables alone, a handful of questions for a whole batch of articles. */
final class IndexDocuments {

    /** The body keeps its offsets, so that showing where a word stands does not mean cutting the text into words again. */
    private static final FieldType BODY = new FieldType(TextField.TYPE_STORED);

    static {
        BODY.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        BODY.freeze();
    }

    private final Map<Long, List<Document>> children = new HashMap<>();
    private final Map<Long, Document> parents = new HashMap<>();
    private final Map<Long, Set<String>> countries = new HashMap<>();
    private final Map<Long, Set<String>> counted = new HashMap<>();
    private final Map<Long, Document> events = new HashMap<>();
    private final Map<Long, Long> articleOfEvent = new HashMap<>();

    private IndexDocuments() {}

    /** Of each article that is its page's latest version the block, the article last. Others are left out. */
    static Map<Long, List<Document>> blocks(Sql sql, List<Long> articles) throws SQLException {
        IndexDocuments documents = new IndexDocuments();
        String in = Sql.in(articles);
        documents.articles(sql, in);
        documents.places(sql, in);
        documents.events(sql, in);
        documents.quotations(sql, in);
        Map<Long, List<Document>> blocks = new HashMap<>();
        documents.parents.forEach((number, parent) -> {
            documents
                    .countries
                    .getOrDefault(number, Set.of())
                    .forEach(country -> count(parent, Fields.COUNTRY, country));
            List<Document> block = documents.children.computeIfAbsent(number, any -> new ArrayList<>());
            block.add(parent);
            blocks.put(number, block);
        });
        return blocks;
    }

    private void articles(Sql sql, String in) throws SQLException {
        sql.once(
                "SELECT a.*, c.text AS packed FROM article a JOIN content c ON c.article = a.number WHERE a.current = 1 AND a.number IN "
                        + in,
                row -> parents.put(row.getLong("number"), article(row)) == null);
    }

    private static Document article(ResultSet row) throws SQLException {
        Document document = start(Fields.AN_ARTICLE, row.getLong("number"), row.getLong("number"));
        text(document, Fields.HEADLINE, row.getString("headline"), Field.Store.YES);
        text(document, Fields.STANDFIRST, row.getString("standfirst"), Field.Store.YES);
        document.add(new Field(Fields.BODY, Packed.text(row.getBytes("packed")), BODY));
        for (String field : List.of(Fields.PUBLISHER, Fields.SECTION)) {
            String value = row.getString(field);
            text(document, field, value, Field.Store.NO);
            count(document, field, value);
        }
        text(document, Fields.PLACE, row.getString("dateline"), Field.Store.NO);
        day(document, Sql.optionalLong(row, "day"));
        return document;
    }

    private void places(Sql sql, String in) throws SQLException {
        sql.once(
                "SELECT p.article, coalesce(r.title, r.name) AS name, o.name AS own, o.latitude, o.longitude, o.country, o.resolution"
                        + " FROM appearance p JOIN entity o ON o.number = p.entity JOIN entity r ON r.number = coalesce(o.merged, o.number)"
                        + " WHERE o.kind = 'Place' AND p.article IN " + in + " ORDER BY p.article, p.entity",
                row -> {
                    Document document = parents.get(row.getLong("article"));
                    if (document != null) {
                        place(document, row.getString("name"), row);
                        if (!row.getString("name").equals(row.getString("own"))) {
                            text(document, Fields.PLACE, row.getString("own"), Field.Store.NO);
                        }
                    }
                    return true;
                });
    }

    private void events(Sql sql, String in) throws SQLException {
        sql.once(
                "SELECT e.*, e.place AS name, a.day AS published FROM event e JOIN article a ON a.number = e.article"
                        + " WHERE e.verdict IS NOT 'REJECTED' AND e.article IN " + in + " ORDER BY e.number",
                row -> {
                    long article = row.getLong("article");
                    Document parent = parents.get(article);
                    if (parent != null) {
                        Document event = event(row);
                        add(article, event);
                        events.put(row.getLong("number"), event);
                        articleOfEvent.put(row.getLong("number"), article);
                        countOnce(article, parent, Fields.TYPE, row.getString("type"));
                        countOnce(article, parent, Fields.STATUS, row.getString("status"));
                        country(article, row.getString("country"));
                    }
                    return true;
                });
        sql.once(
                "SELECT p.*, coalesce(r.title, r.name) AS name, o.name AS own FROM party p JOIN event e ON e.number = p.event"
                        + " LEFT JOIN entity o ON o.number = p.entity LEFT JOIN entity r ON r.number = coalesce(o.merged, o.number)"
                        + " WHERE p.side <> 'S' AND e.article IN " + in + " ORDER BY p.event, p.side, p.place",
                row -> {
                    Document event = events.get(row.getLong("event"));
                    if (event != null) {
                        party(event, row);
                        country(articleOfEvent.getOrDefault(row.getLong("event"), 0L), row.getString("country"));
                    }
                    return true;
                });
    }

    private static Document event(ResultSet row) throws SQLException {
        Document document = start(Fields.AN_EVENT, row.getLong("article"), row.getLong("number"));
        for (String field : List.of(Fields.TYPE, Fields.STATUS, Fields.MODE)) {
            String value = row.getString(field);
            if (value != null) {
                document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
                count(document, field, value);
            }
        }
        count(document, Fields.COUNTRY, row.getString("country"));
        Long first = Sql.optionalLong(row, "first");
        Long last = Sql.optionalLong(row, "last");
        if (first != null && last != null) {
            document.add(new LongPoint(Fields.FROM, Math.floorDiv(first, 1440L)));
            // The end is the first minute after, so that the last day is that of the minute before.
            document.add(new LongPoint(Fields.TO, Math.floorDiv(Math.max(first, last - 1), 1440L)));
        }
        document.add(new NumericDocValuesField(Fields.DAY, orNone(Sql.optionalLong(row, "day"))));
        place(document, row.getString("name"), row);
        return document;
    }

    private static void party(Document event, ResultSet row) throws SQLException {
        boolean actor = row.getString("side").equals("A");
        String field = actor ? Fields.ACTOR : Fields.RECIPIENT;
        String country = row.getString("country");
        String sector = row.getString("sector");
        text(event, field, row.getString("name"), Field.Store.NO);
        text(event, field, row.getString("own"), Field.Store.NO);
        text(event, field, row.getString("exact"), Field.Store.NO);
        text(event, field, Countries.name(country), Field.Store.NO);
        text(
                event,
                field,
                country == null ? sector : sector == null ? country : country + " " + sector,
                Field.Store.NO);
        count(event, actor ? Fields.ACTOR_COUNTRY : Fields.RECIPIENT_COUNTRY, country);
    }

    private void quotations(Sql sql, String in) throws SQLException {
        sql.once(Quotations.QUOTATION + "WHERE q.article IN " + in + " ORDER BY q.number", row -> {
            Document parent = parents.get(row.getLong("article"));
            if (parent != null) {
                Document document = start(Fields.A_QUOTATION, row.getLong("article"), row.getLong("number"));
                text(document, Fields.CONTENT, row.getString("exact"), Field.Store.NO);
                for (String name : new String[] {row.getString("entity_name"), row.getString("speaker")}) {
                    text(document, Fields.SPEAKER, name, Field.Store.NO);
                    text(parent, Fields.SPEAKER, name, Field.Store.NO);
                }
                day(document, Sql.optionalLong(row, "day"));
                add(row.getLong("article"), document);
            }
            return true;
        });
    }

    private void add(long article, Document child) {
        children.computeIfAbsent(article, any -> new ArrayList<>()).add(child);
    }

    private void country(long article, @Nullable String country) {
        if (country != null) {
            countries.computeIfAbsent(article, any -> new LinkedHashSet<>()).add(country);
        }
    }

    private void countOnce(long article, Document parent, String field, String value) {
        if (counted.computeIfAbsent(article, any -> new LinkedHashSet<>()).add(field + ":" + value)) {
            count(parent, field, value);
        }
    }

    private static Document start(String kind, long article, long number) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        document.add(new StringField(Fields.ARTICLE, Long.toString(article), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.NUMBER, number));
        return document;
    }

    private static void place(Document document, @Nullable String name, ResultSet row) throws SQLException {
        text(document, Fields.PLACE, name, Field.Store.NO);
        String country = row.getString("country");
        text(document, Fields.PLACE, country, Field.Store.NO);
        text(document, Fields.PLACE, Countries.name(country), Field.Store.NO);
        Double latitude = Sql.optionalDouble(row, "latitude");
        Double longitude = Sql.optionalDouble(row, "longitude");
        // The middle of a country is near to nothing in particular.
        if (latitude != null && longitude != null && !"country".equals(row.getString("resolution"))) {
            document.add(new LatLonPoint(Fields.POINT, latitude, longitude));
        }
    }

    private static void day(Document document, @Nullable Long day) {
        if (day != null) {
            document.add(new LongPoint(Fields.PUBLISHED, day));
        }
        document.add(new NumericDocValuesField(Fields.DAY, orNone(day)));
    }

    private static long orNone(@Nullable Long day) {
        return day == null ? Fields.NO_DAY : day;
    }

    private static void text(Document document, String field, @Nullable String value, Field.Store store) {
        if (value != null && !value.isBlank()) {
            document.add(new TextField(field, value, store));
        }
    }

    private static void count(Document document, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String cut = value.length() > 1000 ? value.substring(0, 1000) : value;
            document.add(new SortedSetDocValuesField(Fields.COUNTED + field, new BytesRef(cut)));
        }
    }
}
