package org.dateline.archive;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Contents;
import org.dateline.Reading;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Role;
import org.dateline.event.Event;
import org.dateline.quotation.Quotation;
import org.dateline.world.Place;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** Puts what an article says into the tables: entities, roles, events, quotations. Used on the writing thread alone. */
final class ContentsShelf {

    private static final int REMEMBERED = 50_000;

    /** Numbers of entities by key. A newsroom names the same few thousand all day. */
    private final Map<String, Long> entities = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    void forget() {
        entities.clear();
    }

    void insert(Sql sql, Reading reading, long article, boolean current) throws SQLException {
        Contents contents = reading.contents();
        Long day = Moments.day(reading.article().published());
        int flag = current ? 1 : 0;
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < contents.entities().size(); i++) {
            Entity entity = contents.entities().get(i);
            Standing standing =
                    i < contents.standings().size() ? contents.standings().get(i) : Standing.UNKNOWN;
            if (entity.named()) {
                long number = entity(sql, entity, standing);
                numbers.put(entity.id(), number);
                sql.change(
                        "INSERT OR IGNORE INTO appearance (article, local, entity, mentions, day, current) VALUES (?,?,?,?,?,?)",
                        article,
                        entity.id(),
                        number,
                        entity.mentions().size(),
                        day,
                        flag);
                roles(sql, entity.roles(), number, article, day);
            }
        }
        if (current) {
            EntityCounts.add(sql, article);
        }
        for (Event event : contents.events()) {
            event(sql, event, article, flag, numbers);
        }
        for (Quotation quotation : contents.quotations()) {
            quotation(sql, quotation, contents, article, flag, day, numbers);
        }
    }

    /** Takes out what an article said. Entities stay: others may speak of them, and curators have. */
    void delete(Sql sql, long article, boolean current) throws SQLException {
        if (current) {
            EntityCounts.remove(sql, article);
        }
        sql.change("DELETE FROM party WHERE event IN (SELECT number FROM event WHERE article = ?)", article);
        sql.change("DELETE FROM quantity WHERE event IN (SELECT number FROM event WHERE article = ?)", article);
        for (String table : new String[] {"event", "quotation", "appearance", "role"}) {
            sql.change("DELETE FROM " + table + " WHERE article = ?", article);
        }
    }

    private long entity(Sql sql, Entity entity, Standing standing) throws SQLException {
        String key = key(entity, standing);
        Long known = entities.get(key);
        if (known == null) {
            known = sql.first("SELECT number FROM entity WHERE key = ?", row -> row.getLong(1), key);
        }
        if (known == null) {
            Place place = standing.place();
            known = sql.insert(
                    "INSERT INTO entity (key, name, kind, country, sector, geonames, latitude, longitude, resolution)"
                            + " VALUES (?,?,?,?,?,?,?,?,?)",
                    key,
                    place == null ? entity.name() : place.name(),
                    kind(entity.kind()),
                    standing.country(),
                    standing.sector() == null ? null : standing.sector().name(),
                    place == null ? null : place.geonames(),
                    place == null ? null : place.latitude(),
                    place == null ? null : place.longitude(),
                    place == null ? null : Moments.name(place.resolution()));
        } else if (standing.country() != null && !entities.containsKey(key)) {
            sql.change(
                    "UPDATE entity SET country = coalesce(country, ?), sector = coalesce(sector, ?) WHERE number = ?",
                    standing.country(),
                    standing.sector() == null ? null : standing.sector().name(),
                    known);
        }
        entities.put(key, known);
        return known;
    }

    /** A place is the one on the map; everybody else goes by name, folded, and by what sort of thing the name is of. */
    static String key(Entity entity, Standing standing) {
        Place place = standing.place();
        if (place != null && place.geonames() != null) {
            return "geonames:" + place.geonames();
        }
        return kind(entity.kind()) + ":" + folded(entity.name());
    }

    static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> {
                    if (Character.isLetterOrDigit(point)) {
                        folded.appendCodePoint(point);
                    } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                });
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    static String kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case PLACE -> "Place";
            case GROUP -> "Group";
            case OTHER -> "Other";
        };
    }

    private static void roles(Sql sql, List<Role> roles, long entity, long article, @Nullable Long day)
            throws SQLException {
        for (Role role : roles) {
            sql.change(
                    "INSERT INTO role (entity, article, day, title, owner, first, last, exact) VALUES (?,?,?,?,?,?,?,?)",
                    entity,
                    article,
                    day,
                    role.title(),
                    role.of(),
                    role.evidence().start(),
                    role.evidence().end(),
                    role.evidence().exact());
        }
    }

    private static void event(Sql sql, Event event, long article, int current, Map<String, Long> numbers)
            throws SQLException {
        Place place = event.where() == null ? null : event.where().place();
        long number = sql.insert(
                "INSERT INTO event (article, local, current, type, mode, status, quad, cameo, time, first, last, day, basis, place, geonames,"
                        + " country, latitude, longitude, resolution, trigger_start, trigger_end, trigger_exact, evidence_start,"
                        + " evidence_end, evidence, rule, confidence) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                article,
                event.id(),
                current,
                event.type().name(),
                event.mode(),
                Moments.name(event.status()),
                event.type().quad(),
                event.cameo(),
                event.when().value(),
                Moments.minute(event.when().from()),
                Moments.minute(event.when().to()),
                Moments.day(event.when().from()),
                Moments.name(event.when().basis()),
                place == null ? null : place.name(),
                place == null ? null : place.geonames(),
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : Moments.name(place.resolution()),
                event.trigger().start(),
                event.trigger().end(),
                event.trigger().exact(),
                event.evidence().start(),
                event.evidence().end(),
                event.evidence().exact(),
                event.rule(),
                event.confidence());
        parties(sql, "A", event.actors(), number, numbers);
        parties(sql, "R", event.recipients(), number, numbers);
        for (int i = 0; i < event.attribution().size(); i++) {
            Event.Attribution one = event.attribution().get(i);
            sql.change(
                    "INSERT INTO party (event, side, place, entity, exact, cue) VALUES (?, 'S', ?, ?, ?, ?)",
                    number,
                    i,
                    one.entity() == null ? null : numbers.get(one.entity()),
                    one.exact(),
                    one.cue());
        }
        for (int i = 0; i < event.quantities().size(); i++) {
            Event.Quantity one = event.quantities().get(i);
            sql.change(
                    "INSERT INTO quantity (event, place, what, value, upper, bound, first, last, exact) VALUES (?,?,?,?,?,?,?,?,?)",
                    number,
                    i,
                    one.what(),
                    one.value(),
                    one.upper(),
                    Moments.name(one.bound()),
                    one.evidence().start(),
                    one.evidence().end(),
                    one.evidence().exact());
        }
    }

    private static void parties(
            Sql sql, String side, List<Event.Participant> parties, long event, Map<String, Long> numbers)
            throws SQLException {
        for (int i = 0; i < parties.size(); i++) {
            Event.Participant one = parties.get(i);
            sql.change(
                    "INSERT INTO party (event, side, place, entity, country, sector, first, last, exact) VALUES (?,?,?,?,?,?,?,?,?)",
                    event,
                    side,
                    i,
                    one.entity() == null ? null : numbers.get(one.entity()),
                    one.country(),
                    one.sector() == null ? null : one.sector().name(),
                    one.span().start(),
                    one.span().end(),
                    one.span().exact());
        }
    }

    private static void quotation(
            Sql sql,
            Quotation quotation,
            Contents contents,
            long article,
            int current,
            @Nullable Long day,
            Map<String, Long> numbers)
            throws SQLException {
        if (quotation.manner() != Quotation.Manner.SPEECH) {
            return;
        }
        Quotation.Party speaker = quotation.speaker();
        String local = speaker == null ? null : speaker.entity();
        sql.change(
                "INSERT INTO quotation (article, local, current, kind, manner, entity, speaker, first, last, exact, cue, day)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                article,
                quotation.id(),
                current,
                Moments.name(quotation.kind()),
                Moments.name(quotation.manner()),
                local == null ? null : numbers.get(local),
                speaker == null ? null : name(contents, local, speaker),
                quotation.content().start(),
                quotation.content().end(),
                quotation.content().exact(),
                quotation.cue() == null ? null : quotation.cue().exact(),
                day);
    }

    private static String name(Contents contents, @Nullable String entity, Quotation.Party speaker) {
        return contents.entities().stream()
                .filter(each -> each.id().equals(entity))
                .map(Entity::name)
                .findFirst()
                .orElse(speaker.span().exact());
    }
}
