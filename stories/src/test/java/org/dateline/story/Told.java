package org.dateline.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Contents;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Reading;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.quotation.Quotation;
import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;

/** Makes readings whose events are what a test says, so that no test rests on how the events are coded. */
final class Told {

    private final String id;
    private final String publisher;
    private final Timestamp published;
    private final String headline;
    private final String text;
    private final List<Event> events = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Span> corrections = new ArrayList<>();

    Told(String id, String publisher, String day, int hour, String headline, String text) {
        this.id = id;
        this.publisher = publisher;
        this.published = new Timestamp(LocalDate.parse(day), LocalTime.of(hour, 0), null);
        this.headline = headline;
        this.text = text;
    }

    Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in " + text);
        }
        return new Span(at, at + words.length(), words);
    }

    /** An attack by one country on another on a day, told in the first sentence. */
    Told attack(
            String trigger,
            String actor,
            String recipient,
            String day,
            Event.Status status,
            Event.Quantity... quantities) {
        return event(EventType.ASSAULT, trigger, actor, recipient, day, status, List.of(), quantities);
    }

    Told attackAs(
            String source, String trigger, String actor, String recipient, String day, Event.Quantity... quantities) {
        return event(
                EventType.ASSAULT,
                trigger,
                actor,
                recipient,
                day,
                Event.Status.CLAIMED,
                List.of(new Event.Attribution(null, source, "said")),
                quantities);
    }

    Told event(
            EventType type,
            String trigger,
            String actor,
            String recipient,
            @Nullable String day,
            Event.Status status,
            List<Event.Attribution> attribution,
            Event.Quantity... quantities) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        Event.When when = new Event.When(
                day,
                date == null ? null : date.atStartOfDay(),
                date == null ? null : date.plusDays(1).atStartOfDay(),
                date == null ? Event.Basis.UNKNOWN : Event.Basis.STATED,
                null);
        events.add(new Event(
                "v" + (events.size() + 1),
                type,
                null,
                null,
                List.of(participant(actor)),
                List.of(participant(recipient)),
                when,
                null,
                status,
                attribution,
                List.of(quantities),
                span(trigger),
                new Span(0, text.length(), text),
                "test",
                0.9,
                List.of(span(trigger))));
        return this;
    }

    private Event.Participant participant(String words) {
        return new Event.Participant(
                null, words.substring(0, 3).toUpperCase(java.util.Locale.ROOT), Sector.MIL, span(words));
    }

    Told quotation(String speaker, String words) {
        Span name = span(speaker);
        String entity = "e" + (entities.size() + 1);
        entities.add(new Entity(
                entity, speaker, EntityKind.PERSON, List.of(), List.of(new Mention(0, 1, 0, Mention.Form.NAME, name))));
        quotations.add(new Quotation(
                "q" + (quotations.size() + 1),
                Quotation.Kind.DIRECT,
                Quotation.Manner.SPEECH,
                span(words),
                null,
                new Quotation.Party(entity, name),
                null,
                null,
                null,
                null,
                -1));
        return this;
    }

    Told correction(String words) {
        corrections.add(span(words));
        return this;
    }

    static Event.Quantity quantity(String what, double value, Event.Bound bound, Span evidence) {
        return new Event.Quantity(what, value, null, bound, evidence);
    }

    Reading reading() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n")) {
            blocks.add(new Block.Paragraph(new Span(at, at + paragraph.length(), paragraph), null));
            at += paragraph.length() + 2;
        }
        List<Sentence> sentences = blocks.stream()
                .map(block -> new Sentence(block.span().start(), block.span().end()))
                .toList();
        Article article = new Article(
                headline,
                null,
                null,
                List.of(),
                publisher,
                published,
                null,
                null,
                "en",
                null,
                0,
                null,
                Article.Kind.NEWS,
                List.of(),
                List.of(),
                corrections,
                blocks,
                text);
        return new Reading(
                Document.text(text, id).with(new Document.Known(id, null, null, null)),
                Form.CLEAN,
                List.of(),
                article,
                List.of(),
                new Contents(sentences, entities, List.of(), List.of(), quotations, events));
    }
}
