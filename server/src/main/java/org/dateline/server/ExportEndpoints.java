package org.dateline.server;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.dateline.Contents;
import org.dateline.Reading;
import org.dateline.archive.Archive;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Paging;
import org.dateline.archive.Slice;
import org.dateline.archive.query.Query;
import org.dateline.formats.RecordReader;
import org.dateline.formats.export.ExportFormat;
import org.dateline.formats.export.ExportInfo;
import org.dateline.formats.export.Exporter;
import org.jspecify.annotations.Nullable;

/**
 * Exports, streamed: at no time is more in memory than one article, and of the events chosen a few bytes each. Thread-safe. An export that
 * fails in its middle is cut off, so that the client's reader sees an error and never takes a part for the whole.
 */
final class ExportEndpoints {

    private static final int BUFFER = 64 << 10;
    private static final int PAGE = 500;

    /** Formats of events: they hold exactly the events that were asked for. The others hold articles, with all that is in them. */
    private static final Set<ExportFormat> OF_EVENTS = EnumSet.of(
            ExportFormat.PLOVER,
            ExportFormat.POLECAT,
            ExportFormat.GDELT,
            ExportFormat.CSV,
            ExportFormat.CSV_PLAIN,
            ExportFormat.PARQUET,
            ExportFormat.TIMELINE);

    private final Archive archive;

    ExportEndpoints(Archive archive) {
        this.archive = archive;
    }

    static Answer formats() {
        return Answer.json(json -> json.list(
                "items",
                List.of(ExportFormat.values()),
                format -> json.object(() -> {
                    json.text("format", format.formatName());
                    json.text("mediaType", format.mediaType());
                    json.text("extension", format.extension());
                    json.text("summary", format.summary());
                    json.text("path", "/api/exports/" + format.formatName());
                })));
    }

    void export(Context context) {
        String name = context.pathParam("format").toLowerCase(Locale.ROOT);
        ExportFormat format = Arrays.stream(ExportFormat.values())
                .filter(each -> each.formatName().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no format \"" + name + "\". Give one of: "
                                + Arrays.stream(ExportFormat.values())
                                        .map(ExportFormat::formatName)
                                        .collect(Collectors.joining(", "))
                                + ".")
                        .exception());
        export(context, format, Filters.query(context), "attachment");
    }

    /** Sends what a query finds. */
    void export(Context context, ExportFormat format, Query query, String disposition) {
        // A query that finds no place, and the like, is refused before the first byte goes out.
        boolean headersOnly = Answers.headersOnly(context);
        Map<String, BitSet> chosen = OF_EVENTS.contains(format) && !headersOnly ? chosen(query) : null;
        Slice<ArticleSummary> first = archive.articles().list(query, Paging.first(1));
        context.res().setStatus(200);
        context.res().setContentType(format.mediaType());
        context.res().setHeader("Cache-Control", "no-store");
        context.res()
                .setHeader("Content-Disposition", disposition + "; filename=\"dateline." + format.extension() + '"');
        if (!format.carriesCredits()) {
            context.res().setHeader("X-Credits", org.dateline.formats.export.Credits.TEXT.replaceAll("\\s+", " "));
        }
        boolean pack = Answers.accepts(context, "gzip") && Answer.packable(format.mediaType());
        context.res().setHeader("Vary", "Accept-Encoding");
        if (pack) {
            context.res().setHeader("Content-Encoding", "gzip");
        }
        if (headersOnly) {
            Answers.sendHeaders(context);
            return;
        }
        try {
            OutputStream raw = context.res().getOutputStream();
            OutputStream out = new BufferedOutputStream(pack ? new GZIPOutputStream(raw, BUFFER) : raw, BUFFER);
            Exporter exporter = format.open(out, ExportInfo.of(query.toString()));
            if (chosen != null) {
                writeEvents(exporter, chosen);
            } else if (!first.items().isEmpty()) {
                writeArticles(exporter, query);
            }
            exporter.finish();
            out.close();
        } catch (IOException e) {
            throw new CutOffException(e);
        } catch (RuntimeException e) {
            if (!context.res().isCommitted()) {
                context.res().reset();
                throw e;
            }
            throw new CutOffException(e);
        }
    }

    /** The articles of the events, in the order of the events, and which of theirs: {@code v1} is bit 1. */
    private Map<String, BitSet> chosen(Query query) {
        Map<String, BitSet> chosen = new LinkedHashMap<>();
        @Nullable String cursor = null;
        do {
            Slice<EventSummary> events = archive.events().find(query, new Paging(PAGE, cursor));
            for (EventSummary event : events.items()) {
                chosen.computeIfAbsent(event.article(), article -> new BitSet()).set(number(event.id()));
            }
            cursor = events.next();
        } while (cursor != null);
        return chosen;
    }

    private static int number(String event) {
        return Integer.parseInt(event.substring(event.lastIndexOf('.') + 2));
    }

    private void writeEvents(Exporter exporter, Map<String, BitSet> chosen) throws IOException {
        for (Map.Entry<String, BitSet> entry : chosen.entrySet()) {
            write(exporter, entry.getKey(), id -> entry.getValue().get(Integer.parseInt(id.substring(1))));
        }
    }

    private void writeArticles(Exporter exporter, Query query) throws IOException {
        @Nullable String cursor = null;
        do {
            Slice<ArticleSummary> articles = archive.articles().list(query, new Paging(PAGE, cursor));
            for (ArticleSummary article : articles.items()) {
                Set<String> rejected = archive.events().ofArticle(article.id()).stream()
                        .filter(event -> event.verdict() == EventSummary.Verdict.REJECTED)
                        .map(event -> event.id().substring(event.id().lastIndexOf('.') + 1))
                        .collect(Collectors.toSet());
                write(exporter, article.id(), id -> !rejected.contains(id));
            }
            cursor = articles.next();
        } while (cursor != null);
    }

    private void write(Exporter exporter, String article, Predicate<String> wanted) throws IOException {
        byte[] record = archive.articles().record(article).orElse(null);
        if (record == null) {
            return;
        }
        Reading reading = RecordReader.read(record);
        Contents contents = reading.contents();
        exporter.write(reading.with(new Contents(
                contents.sentences(),
                contents.entities(),
                contents.standings(),
                contents.times(),
                contents.quotations(),
                contents.events().stream()
                        .filter(event -> wanted.test(event.id()))
                        .toList())));
    }
}
