package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.dateline.Reading;
import org.dateline.event.Event;
import org.dateline.formats.Json;

/**
 * Events as slides of TimelineJS (timeline.knightlab.com). An event without a time has no place on it, nor has one that did not happen or
 * merely might. Texts are HTML there, so they are escaped.
 */
final class Timeline implements Exporter {

    private static final int LONGEST_HEADLINE = 120;

    private final JsonSequence slides;

    Timeline(OutputStream out, ExportInfo info) {
        this.slides = new JsonSequence(
                out,
                "events",
                json -> json.object(
                        "title",
                        () -> json.object("text", () -> {
                            json.text("headline", PlainText.html(info.title()));
                            json.text("text", PlainText.html(Credits.TEXT));
                        })));
    }

    @Override
    public void write(Reading reading) throws IOException {
        for (Happening happening : new Facts(reading).happenings()) {
            LocalDateTime from = happening.event().when().from();
            LocalDateTime to = happening.event().when().to();
            if (from != null && to != null && belongs(happening.event().status())) {
                slides.item(json -> slide(json, happening, from, to));
            }
        }
    }

    @Override
    public void finish() throws IOException {
        slides.finish();
    }

    private static boolean belongs(Event.Status status) {
        return switch (status) {
            case ASSERTED, CLAIMED, FUTURE, HISTORICAL -> true;
            case DENIED, NEGATED, HYPOTHETICAL -> false;
        };
    }

    private static void slide(Json json, Happening happening, LocalDateTime from, LocalDateTime to) {
        Event event = happening.event();
        boolean oneDay = happening.day() != null;
        json.object("start_date", () -> date(json, from, oneDay && isClock(from, to)));
        if (!oneDay) {
            // TimelineJS counts the last day in.
            json.object("end_date", () -> date(json, to.minusMinutes(1), false));
        }
        json.object("text", () -> {
            json.text("headline", PlainText.html(Facts.shortened(headline(happening), LONGEST_HEADLINE)));
            json.text("text", text(happening));
        });
        json.text("group", event.type().name());
        json.text("unique_id", happening.id());
        json.flag("autolink", false);
    }

    private static String headline(Happening happening) {
        Event event = happening.event();
        String actors = event.actors().stream().map(happening::name).collect(Collectors.joining(", "));
        String recipients = event.recipients().stream().map(happening::name).collect(Collectors.joining(", "));
        return actors + ": " + event.trigger().exact() + (recipients.isEmpty() ? "" : " — " + recipients);
    }

    private static String text(Happening happening) {
        Event event = happening.event();
        Facts facts = happening.facts();
        StringBuilder text = new StringBuilder("<p>");
        if (event.status() != Event.Status.ASSERTED) {
            text.append("<em>").append(Facts.name(event.status())).append("</em> ");
        }
        text.append(PlainText.html(event.evidence().exact())).append("</p>");
        if (event.when().basis() == Event.Basis.PUBLICATION) {
            text.append("<p>The article names no time; this is when it appeared.</p>");
        }
        String url = facts.url();
        String source = PlainText.html(facts.title());
        String link =
                url == null ? source : "<a href=\"" + PlainText.html(Addresses.repaired(url)) + "\">" + source + "</a>";
        return text.append("<p>").append(link).append("</p>").toString();
    }

    /** Whether the interval is finer than a day, so that its hour says something. */
    private static boolean isClock(LocalDateTime from, LocalDateTime to) {
        return to.isBefore(from.plusDays(1));
    }

    private static void date(Json json, LocalDateTime date, boolean clock) {
        json.number("year", date.getYear());
        json.number("month", date.getMonthValue());
        json.number("day", date.getDayOfMonth());
        if (clock) {
            json.number("hour", date.getHour());
            json.number("minute", date.getMinute());
        }
    }
}
