package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.dateline.Article;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.event.Event;
import org.dateline.formats.Json;
import org.dateline.world.Country;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney entities (followthemoney.tech), one JSON object a line, as Aleph and OpenSanctions take them: an {@code Article}, the
 * named people and organisations in it with a {@code Mention} each, and an {@code Event} for each act that is reported to have happened.
 * Who is the same in two articles is not said: that is for the tools that match.
 */
final class FollowTheMoney implements Exporter {

    private final OutputStream out;

    FollowTheMoney(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        Facts facts = new Facts(reading);
        String article = identifier(facts.id());
        entity(article, "Article", articleProperties(facts));
        for (Entity entity : facts.contents().entities()) {
            if (isParty(entity)) {
                party(facts, article, entity);
            }
        }
        for (Happening happening : facts.happenings()) {
            if (happening.isReportedAsFact()) {
                entity(identifier(happening.id()), "Event", eventProperties(happening, article));
            }
        }
    }

    @Override
    public void finish() {}

    private static boolean isParty(@Nullable Entity entity) {
        return entity != null
                && entity.named()
                && (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANIZATION);
    }

    private static Map<String, List<String>> articleProperties(Facts facts) {
        Article article = facts.article();
        Timestamp published = article.published();
        Map<String, List<String>> properties = new LinkedHashMap<>();
        add(properties, "name", facts.title());
        add(properties, "title", facts.title());
        add(properties, "fileName", facts.reading().document().uri());
        article.authors().forEach(author -> add(properties, "author", author));
        add(properties, "publisher", article.publisher());
        add(properties, "sourceUrl", facts.url());
        add(
                properties,
                "publishedAt",
                published == null ? null : published.date().toString());
        add(properties, "language", language(article.language()));
        add(properties, "summary", article.standfirst());
        add(properties, "bodyText", article.text());
        add(properties, "notes", Credits.TEXT);
        return properties;
    }

    private void party(Facts facts, String article, Entity entity) throws IOException {
        String schema = entity.kind() == EntityKind.PERSON ? "Person" : "Organization";
        String id = partyId(facts, entity);
        Map<String, List<String>> properties = new LinkedHashMap<>();
        add(properties, "name", entity.name());
        add(properties, "country", country(facts.standing(entity.id()).country()));
        if (entity.kind() == EntityKind.PERSON) {
            entity.roles().forEach(role -> add(properties, "position", role.title()));
        }
        add(properties, "proof", article);
        entity(id, schema, properties);
        Map<String, List<String>> mention = new LinkedHashMap<>();
        add(mention, "document", article);
        add(mention, "resolved", id);
        add(mention, "name", entity.name());
        add(mention, "detectedSchema", schema);
        entity(identifier(facts.id() + "-" + entity.id() + "-mention"), "Mention", mention);
    }

    private static Map<String, List<String>> eventProperties(Happening happening, String article) {
        Event event = happening.event();
        Facts facts = happening.facts();
        Map<String, List<String>> properties = new LinkedHashMap<>();
        add(properties, "name", event.evidence().exact());
        add(properties, "keywords", event.type().name());
        LocalDate day = happening.day();
        LocalDateTime from = event.when().from();
        LocalDateTime to = event.when().to();
        add(properties, "date", day == null ? null : day.toString());
        if (day == null && from != null && to != null) {
            add(properties, "startDate", from.toLocalDate().toString());
            add(properties, "endDate", to.minusMinutes(1).toLocalDate().toString());
        }
        Event.Where where = event.where();
        add(properties, "location", where == null ? null : where.place().name());
        add(properties, "country", where == null ? null : country(where.place().country()));
        addParties(properties, "organizer", facts, event.actors());
        addParties(properties, "involved", facts, event.recipients());
        add(properties, "proof", article);
        return properties;
    }

    private static void addParties(
            Map<String, List<String>> properties, String name, Facts facts, List<Event.Participant> parties) {
        for (Event.Participant party : parties) {
            Entity entity = facts.entity(party.entity());
            if (entity != null && isParty(entity)) {
                add(properties, name, partyId(facts, entity));
            }
        }
    }

    private static String partyId(Facts facts, Entity entity) {
        return identifier(facts.id() + "-" + entity.id());
    }

    private static void add(Map<String, List<String>> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            List<String> values = properties.computeIfAbsent(name, any -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
    }

    private void entity(String id, String schema, Map<String, List<String>> properties) throws IOException {
        out.write(Json.bytes(json -> {
            json.text("id", id);
            json.text("schema", schema);
            json.object("properties", () -> properties.forEach(json::texts));
        }));
        out.write('\n');
    }

    /** FollowTheMoney's countries are ISO 3166-1 alpha-2 in small letters. */
    private static @Nullable String country(@Nullable String code) {
        Country country = Country.of(code);
        return country == null ? null : country.shortCode().toLowerCase(Locale.ROOT);
    }

    /** FollowTheMoney's languages have three letters. */
    private static @Nullable String language(@Nullable String code) {
        try {
            return code == null ? null : Locale.of(code).getISO3Language();
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** The ids there are digests of what makes the entity itself. */
    private static String identifier(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", e);
        }
    }
}
