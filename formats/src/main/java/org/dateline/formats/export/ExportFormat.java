package org.dateline.formats.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats that readings can be had in. Each is one class; a new one is a constant here, its class, and its section in
 * {@code docs/formats.md}, which a test asks for.
 *
 * <pre>{@code
 * Exporter exporter = ExportFormat.RSS.open(out, ExportInfo.of("event:ASSAULT"));
 * for (Reading reading : readings) {
 *     exporter.write(reading);
 * }
 * exporter.finish();
 * }</pre>
 */
public enum ExportFormat {
    JSONL("application/x-ndjson", "jsonl", true, "the record, one a line"),
    PLOVER("application/x-ndjson", "plover.jsonl", true, "events as PLOVER's JSON, one a line"),
    POLECAT("text/tab-separated-values", "polecat.tsv", false, "events as POLECAT's table of 40 columns"),
    GDELT("text/tab-separated-values", "gdelt.tsv", false, "events as GDELT 2.0's table of 61 columns"),
    CSV("text/csv; charset=utf-8; header=present", "csv", true, "events, safe to open in a spreadsheet"),
    CSV_PLAIN("text/csv; charset=utf-8; header=present", "csv", true, "events, cells just as they are"),
    PARQUET("application/vnd.apache.parquet", "parquet", true, "events as a Parquet file"),
    PARQUET_ARTICLES("application/vnd.apache.parquet", "articles.parquet", true, "articles as a Parquet file"),
    NINJS("application/x-ndjson", "ninjs.jsonl", true, "articles as ninjs 3.1, one a line"),
    SCHEMA_ORG("application/ld+json", "jsonld", true, "articles as schema.org JSON-LD"),
    ANNOTATIONS(
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "annotations.jsonld",
            true,
            "W3C Web Annotations"),
    TIMELINE("application/json", "timeline.json", true, "events as TimelineJS slides"),
    RSS("application/rss+xml", "rss", true, "articles as an RSS 2.0 feed"),
    ATOM("application/atom+xml", "atom", true, "articles as an Atom feed"),
    JSON_FEED("application/feed+json", "feed.json", true, "articles as a JSON Feed 1.1"),
    CONLLU("text/plain; charset=utf-8", "conllu", true, "texts with tokens and trees as CoNLL-U"),
    FTM("application/x-ndjson", "ftm.jsonl", true, "FollowTheMoney entities, one a line");

    private final String mediaType;
    private final String extension;
    private final boolean credited;
    private final String summary;

    ExportFormat(String mediaType, String extension, boolean credited, String summary) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.credited = credited;
        this.summary = summary;
    }

    /** As it is typed: "json-feed". */
    public String formatName() {
        return Facts.name(this);
    }

    /** For an HTTP header. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file's name usually ends with, without the point before it. */
    public String extension() {
        return extension;
    }

    /** What it holds, in a few words. */
    public String summary() {
        return summary;
    }

    /** Whether its pieces are events, so that an export holds those events that match, and not whole articles. */
    public boolean isOfEvents() {
        return switch (this) {
            case PLOVER, POLECAT, GDELT, CSV, CSV_PLAIN, PARQUET, TIMELINE -> true;
            case JSONL, PARQUET_ARTICLES, NINJS, SCHEMA_ORG, ANNOTATIONS, RSS, ATOM, JSON_FEED, CONLLU, FTM -> false;
        };
    }

    /** Whether the output is bytes that no terminal can show. */
    public boolean isBinary() {
        return this == PARQUET || this == PARQUET_ARTICLES;
    }

    /** Whether the output itself names {@link Credits#TEXT}; if not, whoever writes it must put that beside it. */
    public boolean carriesCredits() {
        return credited;
    }

    /**
     * An exporter on a stream, which should be buffered; it is neither flushed nor closed.
     *
     * @param info what the export is of; of use to formats that have a title
     */
    public Exporter open(OutputStream out, ExportInfo info) {
        return switch (this) {
            case JSONL -> new RecordLines(out);
            case PLOVER -> new PloverLines(out);
            case POLECAT -> new PolecatTable(out);
            case GDELT -> new GdeltTable(out);
            case CSV -> new EventCsv(out, true);
            case CSV_PLAIN -> new EventCsv(out, false);
            case PARQUET -> ParquetTable.events(out);
            case PARQUET_ARTICLES -> ParquetTable.articles(out);
            case NINJS -> new NinjsLines(out);
            case SCHEMA_ORG -> new LinkedData(out);
            case ANNOTATIONS -> new Annotations(out, info);
            case TIMELINE -> new Timeline(out, info);
            case RSS -> new RssFeed(out, info);
            case ATOM -> new AtomFeed(out, info);
            case JSON_FEED -> new JsonFeed(out, info);
            case CONLLU -> new ConlluText(out);
            case FTM -> new FollowTheMoney(out);
        };
    }

    /** The format of a name, in any letter case, with hyphens or underscores. */
    public static Optional<ExportFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(format -> format.formatName().equals(wanted))
                .findFirst();
    }

    /** All names, for a person: "jsonl, plover, ...". */
    public static String names() {
        return Arrays.stream(values()).map(ExportFormat::formatName).collect(Collectors.joining(", "));
    }
}
