package org.dateline.formats;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.Contents;
import org.dateline.Moment;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.entity.Role;
import org.dateline.quotation.Quotation;
import org.dateline.world.Place;
import org.dateline.world.Recollection;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** The members of a record that tell what the article says. Stateless. */
final class ContentMembers {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private ContentMembers() {}

    static void write(Json json, Contents contents) {
        json.list("sentences", contents.sentences(), sentence -> json.line(() -> sentence(json, sentence)));
        int[] at = {0};
        json.list(
                "entities",
                contents.entities(),
                entity -> json.object(
                        () -> entity(json, entity, contents.standings().get(at[0]++))));
        List<Moment> times = contents.times();
        int[] number = {0};
        json.list("times", times, moment -> json.line(() -> moment(json, "t" + ++number[0], moment)));
        json.list("quotations", contents.quotations(), quotation -> json.object(() -> quotation(json, quotation)));
        json.list("events", contents.events(), event -> json.object(() -> EventMembers.write(json, event)));
    }

    private static void sentence(Json json, Sentence sentence) {
        json.number("start", sentence.start());
        json.number("end", sentence.end());
    }

    private static void entity(Json json, Entity entity, Standing standing) {
        json.text("id", entity.id());
        json.text("name", entity.name());
        json.text(
                "kind",
                switch (entity.kind()) {
                    case PERSON -> "Person";
                    case ORGANIZATION -> "Organization";
                    case PLACE -> "Place";
                    case GROUP -> "Group";
                    case OTHER -> "Other";
                });
        json.text("country", standing.country());
        json.text("sector", standing.sector() == null ? null : standing.sector().name());
        Place place = standing.place();
        if (place == null) {
            json.nothing("geonames");
            json.nothing("latitude");
            json.nothing("longitude");
            json.nothing("resolution");
        } else {
            json.number("geonames", place.geonames());
            json.decimal("latitude", place.latitude());
            json.decimal("longitude", place.longitude());
            json.text("resolution", name(place.resolution()));
        }
        json.nothing("wikidata");
        json.list("roles", entity.roles(), role -> json.line(() -> role(json, role)));
        Recollection recalled = standing.recalled();
        if (recalled != null) {
            json.object("recalled", () -> recalled(json, recalled));
        }
        json.list("mentions", entity.mentions(), mention -> json.line(() -> mention(json, mention)));
    }

    private static void recalled(Json json, Recollection recalled) {
        json.text("title", recalled.title());
        json.text("country", recalled.country());
        json.text("sector", recalled.sector() == null ? null : recalled.sector().name());
        json.text("day", recalled.day());
        json.text("source", recalled.source());
    }

    private static void role(Json json, Role role) {
        json.text("title", role.title());
        json.text("of", role.of());
        span(json, "evidence", role.evidence());
    }

    private static void mention(Json json, Mention mention) {
        json.spanMembers(mention.span());
        json.text(
                "form",
                switch (mention.form()) {
                    case NAME -> "name";
                    case NOMINAL -> "nominal";
                    case PRONOUN -> "pronoun";
                });
    }

    private static void moment(Json json, String id, Moment moment) {
        json.text("id", id);
        json.spanMembers(moment.span());
        json.text("type", moment.type().name());
        json.text("value", moment.value());
        json.text("mod", moment.mod() == null ? null : moment.mod().name());
        json.text("anchor", anchor(moment.anchor()));
        json.text("from", minute(moment.from()));
        json.text("to", minute(moment.to()));
        json.text("granularity", moment.granularity() == null ? null : name(moment.granularity()));
        json.text("offset", moment.offset() == null ? null : moment.offset().toString());
    }

    private static @Nullable String anchor(Moment.@Nullable Anchor anchor) {
        return switch (anchor) {
            case null -> null;
            case Moment.Anchor.Published published -> "published";
            case Moment.Anchor.Dateline dateline -> "dateline";
            case Moment.Anchor.Other other -> "t" + (other.moment() + 1);
            case Moment.Anchor.Absolute absolute -> "absolute";
        };
    }

    private static void quotation(Json json, Quotation quotation) {
        json.text("id", quotation.id());
        json.text("kind", name(quotation.kind()));
        span(json, "content", quotation.content());
        span(json, "cue", quotation.cue());
        party(json, "speaker", quotation.speaker());
        party(json, "addressee", quotation.addressee());
        json.text("time", quotation.time());
        json.text("inside", quotation.inside());
        json.text("continues", quotation.continues());
    }

    private static void party(Json json, String name, Quotation.@Nullable Party party) {
        if (party == null) {
            json.nothing(name);
        } else {
            json.line(name, () -> {
                json.text("entity", party.entity());
                json.spanMembers(party.span());
            });
        }
    }

    static void span(Json json, String name, @Nullable Span span) {
        if (span == null) {
            json.nothing(name);
        } else {
            json.line(name, () -> json.spanMembers(span));
        }
    }

    static @Nullable String minute(@Nullable LocalDateTime time) {
        return time == null ? null : MINUTE.format(time);
    }

    /** The name of a constant as a record spells it: "part-of-day". */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
