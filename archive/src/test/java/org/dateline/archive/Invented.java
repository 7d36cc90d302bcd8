package org.dateline.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Contents;
import org.dateline.Document;
import org.dateline.Form;
import org.dateline.Reading;
import org.dateline.Span;
import org.dateline.Timestamp;
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
import org.jspecify.annotations.Nullable;

/** Builds readings by hand, so that what is tested is how they are kept and not how pages are read. */
final class Invented {

    private final String url;
    private String bytes;
    private @Nullable String headline;
    private String text = "";
    private @Nullable String publisher = "The Harbour Gazette";
    private @Nullable String section;
    private @Nullable LocalDate published;
    private @Nullable Timestamp modified;
    private final List<Span> corrections = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private Invented(String url) {
        this.url = url;
        this.bytes = url;
    }

    static Invented page(String url) {
        return new Invented(url);
    }

    Invented bytes(String given) {
        bytes = given;
        return this;
    }

    Invented headline(String given) {
        headline = given;
        return this;
    }

    Invented text(String given) {
        text = given;
        bytes = bytes + given;
        return this;
    }

    Invented publisher(@Nullable String given) {
        publisher = given;
        return this;
    }

    Invented section(String given) {
        section = given;
        return this;
    }

    Invented published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    Invented modified(String day) {
        modified = Timestamp.of(LocalDate.parse(day));
        return this;
    }

    Invented correction(String exact) {
        corrections.add(span(exact));
        return this;
    }

    Invented person(String name, @Nullable String country, @Nullable Sector sector, String... roles) {
        List<Role> held = new ArrayList<>();
        for (String role : roles) {
            held.add(new Role(role, null, span(name)));
        }
        return entity(name, EntityKind.PERSON, new Standing(country, sector, null), held);
    }

    Invented country(String name, String country) {
        return entity(name, EntityKind.PLACE, new Standing(country, null, null), List.of());
    }

    Invented town(String name, int geonames, String country, double latitude, double longitude) {
        return entity(
                name,
                EntityKind.PLACE,
                new Standing(
                        country, null, new Place(name, geonames, country, latitude, longitude, Place.Resolution.CITY)),
                List.of());
    }

    private Invented entity(String name, EntityKind kind, Standing standing, List<Role> roles) {
        String id = "e" + (entities.size() + 1);
        entities.put(
                name, new Entity(id, name, kind, roles, List.of(new Mention(0, 1, 0, Mention.Form.NAME, span(name)))));
        standings.add(standing);
        return this;
    }

    /** An event told by the word {@code trigger}; actor, recipient and town are names that were given before, or null. */
    Invented event(EventType type, String trigger, String actor, @Nullable String recipient, Event.Status status) {
        return event(type, null, trigger, actor, recipient, status, null, null);
    }

    Invented event(
            EventType type,
            @Nullable String mode,
            String trigger,
            String actor,
            @Nullable String recipient,
            Event.Status status,
            @Nullable String day,
            @Nullable String town) {
        LocalDateTime from = day == null ? null : LocalDate.parse(day).atStartOfDay();
        Event.When when = new Event.When(
                day,
                from,
                from == null ? null : from.plusDays(1),
                from == null ? Event.Basis.UNKNOWN : Event.Basis.STATED,
                null);
        Place place = town == null ? null : standing(town).place();
        events.add(new Event(
                "v" + (events.size() + 1),
                type,
                mode,
                List.of(),
                null,
                List.of(participant(actor)),
                recipient == null ? List.of() : List.of(participant(recipient)),
                when,
                place == null || town == null ? null : new Event.Where(place, span(town)),
                status,
                List.of(),
                List.of(new Event.Quantity("missiles", 18, null, Event.Bound.EXACT, span(trigger))),
                span(trigger),
                span(trigger),
                "test",
                0.9,
                List.of(span(trigger))));
        return this;
    }

    Invented quotation(String words, String speaker) {
        quotations.add(new Quotation(
                "q" + (quotations.size() + 1),
                Quotation.Kind.DIRECT,
                Quotation.Manner.SPEECH,
                span(words),
                null,
                new Quotation.Party(entity(speaker).id(), span(speaker)),
                null,
                null,
                null,
                null,
                -1));
        return this;
    }

    private Event.Participant participant(String name) {
        return new Event.Participant(
                entity(name).id(), standing(name).country(), standing(name).sector(), span(name));
    }

    private Entity entity(String name) {
        Entity entity = entities.get(name);
        if (entity == null) {
            throw new IllegalArgumentException(name);
        }
        return entity;
    }

    private Standing standing(String name) {
        return standings.get(List.copyOf(entities.keySet()).indexOf(name));
    }

    private Span span(String exact) {
        int at = text.indexOf(exact);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + exact + "\" is not in the text");
        }
        int start = text.codePointCount(0, at);
        return new Span(start, start + exact.codePointCount(0, exact.length()), exact);
    }

    Reading reading() {
        Document document = Document.html(bytes, url);
        Article article = new Article(
                headline,
                null,
                section,
                List.of("Ingrid Solvang"),
                publisher,
                published == null ? null : Timestamp.of(published),
                modified,
                null,
                "en",
                1,
                text.split(" ").length,
                url.startsWith("http") ? url : null,
                Article.Kind.NEWS,
                List.of(),
                List.of(),
                corrections,
                List.of(new Block.Paragraph(new Span(0, text.codePointCount(0, text.length()), text), null)),
                text);
        Contents contents =
                new Contents(List.of(), List.copyOf(entities.values()), standings, List.of(), quotations, events);
        return new Reading(document, Form.HTML, List.of(), article, List.of()).with(contents);
    }
}
