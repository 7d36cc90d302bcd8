package org.dateline.formats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Contents;
import org.dateline.Dateline;
import org.dateline.Document;
import org.dateline.Figure;
import org.dateline.Form;
import org.dateline.Furniture;
import org.dateline.Moment;
import org.dateline.Reading;
import org.dateline.RelatedLink;
import org.dateline.Sentence;
import org.dateline.SourceRange;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.Warning;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.entity.Role;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.quotation.Quotation;
import org.dateline.world.Place;
import org.dateline.world.Sector;
import org.dateline.world.Standing;

/** Readings made by hand, so that what is tested is how they are written and not how pages are read. */
public final class Samples {

    private Samples() {}

    /** A reading in which every field says something. */
    public static Reading full() {
        Document document = Document.html("<p>bytes</p>", "herring.html")
                .withRetrieved("2026-03-12T12:00:00Z")
                .with(new Document.Known("herring-1", "https://example.org/herring", null, null));
        // An emoji before the other blocks: code points and UTF-16 units part ways here.
        Span first = span(0, "OSLO (Northlight) — Boats 🚢 sailed.");
        Span second = span(first.end() + 2, "What comes next");
        Span third = span(second.end() + 2, "We lost it all.");
        Span fourth = span(third.end() + 2, "One item");
        Span fifth = span(fourth.end() + 2, "Correction: the number is 38.");
        List<Block> blocks = List.of(
                new Block.Paragraph(first, new SourceRange(10, 60)),
                new Block.Subheading(second, null),
                new Block.BlockQuote(third, new SourceRange(70, 90)),
                new Block.ListItem(fourth, new SourceRange(90, 95)),
                new Block.Correction(fifth, new SourceRange(95, 120)));
        String text = String.join("\n\n", first.exact(), second.exact(), third.exact(), fourth.exact(), fifth.exact());
        Article article = new Article(
                "Boats sail",
                "At last",
                "World",
                List.of("Ingrid Solvang", "Tomas Aldrey"),
                "The Harbour Gazette",
                new Timestamp(LocalDate.of(2026, 3, 12), LocalTime.of(7, 45), ZoneOffset.ofHours(1)),
                Timestamp.of(LocalDate.of(2026, 3, 13)),
                new Dateline("OSLO", "Northlight"),
                "en",
                3,
                17,
                "https://example.org/herring",
                Article.Kind.NEWS,
                List.of(new Figure("A quay.", "M. Tveit", "https://example.org/quay.jpg")),
                List.of(new RelatedLink("Boats stay", "The Harbour Gazette", "https://example.org/stay")),
                List.of(fifth),
                blocks,
                text);
        return new Reading(
                document,
                Form.HTML,
                List.of(new Warning("date-conflict", "The page says one thing, the caller another.")),
                article,
                List.of(
                        new Furniture(Furniture.Kind.LABEL, "3 min read", new SourceRange(1, 2)),
                        new Furniture(Furniture.Kind.OTHER_STORY, "Ferry sold", null)));
    }

    /** A reading of one paragraph of which nothing else is known. */
    public static Reading bare(String text, Document document) {
        Article article = new Article(
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                Article.Kind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(span(0, text), null)),
                text);
        return new Reading(document, Form.CLEAN, List.of(), article, new ArrayList<>());
    }

    /**
     * A story with contents made by hand: two entities, two times, two quotations, and one event of every status. The last event has no
     * time and no place; text and names hold what formats choke on.
     */
    public static Reading told() {
        String text = "Tuvan \u201cguards\u201d, =SUM(1)\tsaid: we struck Port Elra on 3 March 🚢 <b>&amp; שלום";
        Document document =
                Document.html("<p>told</p>", "https://example.org/told?a=1&b=2").withRetrieved("2026-03-12T12:00:00Z");
        Article article = new Article(
                "Guards strike \"Port Elra\", <say> they & others",
                "What, if anything;\nnext",
                "World",
                List.of("Ingrid Solvang"),
                "The Harbour Gazette",
                new Timestamp(LocalDate.of(2026, 3, 5), LocalTime.of(7, 45), ZoneOffset.ofHours(1)),
                new Timestamp(LocalDate.of(2026, 3, 6), LocalTime.of(8, 0, 7), ZoneOffset.UTC),
                new Dateline("PORT ELRA", null),
                "en",
                1,
                14,
                "https://example.org/told?a=1&b=2",
                Article.Kind.NEWS,
                List.of(new Figure("A quay \u2028 at night.", "M. Tveit", "https://example.org/quay.jpg")),
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(span(0, text), null)),
                text);
        Place port = new Place("Port Elra", 703448, "UKR", 50.4547, 30.5238, Place.Resolution.CITY);
        Entity guards = new Entity(
                "e1",
                "Tuvan\tguards",
                EntityKind.ORGANIZATION,
                List.of(new Role("guards", "Tuvan", part(text, "Tuvan"))),
                List.of(
                        new Mention(0, 3, 1, Mention.Form.NAME, part(text, "Tuvan")),
                        new Mention(5, 6, 5, Mention.Form.PRONOUN, part(text, "we"))));
        Entity town = new Entity(
                "e2",
                "Port Elra",
                EntityKind.PLACE,
                List.of(),
                List.of(new Mention(7, 9, 8, Mention.Form.NAME, part(text, "Port Elra"))));
        List<Moment> times = List.of(
                new Moment(
                        part(text, "3 March"),
                        Moment.Type.DATE,
                        "2026-03-03",
                        Moment.Mod.APPROX,
                        new Moment.Anchor.Published(),
                        LocalDate.of(2026, 3, 3).atStartOfDay(),
                        LocalDate.of(2026, 3, 4).atStartOfDay(),
                        Moment.Granularity.DAY,
                        ZoneOffset.ofHoursMinutes(5, 30)),
                new Moment(
                        part(text, "March"),
                        Moment.Type.SET,
                        null,
                        null,
                        new Moment.Anchor.Other(0),
                        null,
                        null,
                        null,
                        null));
        List<Quotation> quotations = List.of(new Quotation(
                "q1",
                Quotation.Kind.INDIRECT,
                Quotation.Manner.SPEECH,
                part(text, "we struck Port Elra"),
                part(text, "said"),
                new Quotation.Party("e1", part(text, "Tuvan")),
                null,
                "t1",
                null,
                null,
                4));
        List<Event> events = new ArrayList<>();
        for (Event.Status status : Event.Status.values()) {
            boolean bare = status == Event.Status.HISTORICAL;
            events.add(new Event(
                    "v" + (events.size() + 1),
                    bare ? EventType.CONSULT : EventType.ASSAULT,
                    bare ? null : "drone",
                    bare ? List.of() : List.of("military", "technology"),
                    bare ? null : "190",
                    List.of(new Event.Participant("e1", "RUS", Sector.MIL, part(text, "Tuvan"))),
                    bare
                            ? List.of()
                            : List.of(new Event.Participant(
                                    "e2", "UKR", Event.CountryBasis.SETTING, null, part(text, "Port Elra"))),
                    bare
                            ? new Event.When(null, null, null, Event.Basis.UNKNOWN, null)
                            : new Event.When(
                                    "2026-03-03",
                                    LocalDate.of(2026, 3, 3).atStartOfDay(),
                                    LocalDate.of(2026, 3, 4).atStartOfDay(),
                                    Event.Basis.STATED,
                                    part(text, "3 March")),
                    bare ? null : new Event.Where(port, part(text, "Port Elra")),
                    status,
                    status == Event.Status.CLAIMED ? List.of(new Event.Attribution("e1", "Tuvan", "said")) : List.of(),
                    List.of(new Event.Quantity("missiles", 18, 20.5, Event.Bound.RANGE, part(text, "3"))),
                    part(text, "struck"),
                    span(0, text),
                    "strike.v",
                    0.875,
                    List.of(part(text, "struck"))));
        }
        Contents contents = new Contents(
                List.of(new Sentence(0, text.codePointCount(0, text.length()))),
                List.of(guards, town),
                List.of(new Standing("RUS", Sector.MIL, null), new Standing("UKR", null, port)),
                times,
                quotations,
                events);
        return new Reading(document, Form.HTML, List.of(), article, List.of(), contents);
    }

    /** {@link #told} under another headline. */
    public static Reading headed(String headline) {
        Reading told = told();
        Article article = told.article();
        return new Reading(
                told.document(),
                told.form(),
                told.warnings(),
                new Article(
                        headline,
                        article.standfirst(),
                        article.section(),
                        article.authors(),
                        article.publisher(),
                        article.published(),
                        article.modified(),
                        article.dateline(),
                        article.language(),
                        article.readingMinutes(),
                        article.wordCount(),
                        article.url(),
                        article.kind(),
                        article.figures(),
                        article.related(),
                        article.corrections(),
                        article.blocks(),
                        article.text()),
                told.furniture(),
                told.contents());
    }

    /** The first act of {@link #told}, of which the text tells no time: the day of publication stands in. Never fetched. */
    public static Reading undated() {
        Reading told = told();
        Event act = told.contents().events().get(0);
        Event undated = new Event(
                act.id(),
                act.type(),
                act.mode(),
                act.contexts(),
                act.cameo(),
                act.actors(),
                act.recipients(),
                new Event.When(
                        "2026-03-05",
                        LocalDate.of(2026, 3, 5).atStartOfDay(),
                        LocalDate.of(2026, 3, 6).atStartOfDay(),
                        Event.Basis.PUBLICATION,
                        null),
                act.where(),
                act.status(),
                act.attribution(),
                act.quantities(),
                act.trigger(),
                act.evidence(),
                act.rule(),
                act.confidence(),
                act.mentions());
        Contents all = told.contents();
        return new Reading(
                told.document().withRetrieved(null),
                told.form(),
                told.warnings(),
                told.article(),
                told.furniture(),
                new Contents(
                        all.sentences(),
                        all.entities(),
                        all.standings(),
                        all.times(),
                        all.quotations(),
                        List.of(undated)));
    }

    private static Span part(String text, String words) {
        int at = text.indexOf(words);
        return span(text.codePointCount(0, at), words);
    }

    private static Span span(int start, String exact) {
        return new Span(start, start + exact.codePointCount(0, exact.length()), exact);
    }
}
