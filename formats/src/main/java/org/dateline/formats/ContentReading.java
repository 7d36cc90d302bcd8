package org.dateline.formats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.Contents;
import org.dateline.Moment;
import org.dateline.Sentence;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.entity.Role;
import org.dateline.quotation.Quotation;
import org.dateline.world.Place;
import org.dateline.world.Recollection;
import org.dateline.world.Sector;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ContentMembers} writes. Stateless. */
final class ContentReading {

    /** Tokens are not in a record. */
    private static final int NO_TOKEN = -1;

    private ContentReading() {}

    static Contents read(Node root) {
        Node entities = root.member("entities");
        return new Contents(
                root.member("sentences").list(ContentReading::sentence),
                entities.list(ContentReading::entity),
                entities.list(ContentReading::standing),
                root.member("times").list(ContentReading::moment),
                root.member("quotations").list(ContentReading::quotation),
                root.member("events").list(EventReading::read));
    }

    private static Sentence sentence(Node node) {
        return new Sentence(node.member("start").integer(), node.member("end").integer());
    }

    private static Entity entity(Node node) {
        List<Role> roles = node.member("roles").list(ContentReading::role);
        List<Mention> mentions = node.member("mentions").list(ContentReading::mention);
        return new Entity(
                node.member("id").text(), node.member("name").text(), kind(node.member("kind")), roles, mentions);
    }

    private static EntityKind kind(Node node) {
        return switch (node.text()) {
            case "Person" -> EntityKind.PERSON;
            case "Organization" -> EntityKind.ORGANIZATION;
            case "Place" -> EntityKind.PLACE;
            case "Group" -> EntityKind.GROUP;
            case "Other" -> EntityKind.OTHER;
            default -> throw node.fault("is \"" + node.text() + "\", which this version does not know");
        };
    }

    private static Standing standing(Node node) {
        String country = node.optionalText("country");
        Sector sector = node.member("sector").optional(each -> each.constant(Sector.class));
        Recollection recalled = node.member("recalled").optional(ContentReading::recalled);
        // The place's own country is not written; where it differs from the entity's, the record does not tell.
        Place place = node.member("resolution").isNothing()
                ? null
                : place(node, node.member("name").text(), country);
        return new Standing(country, sector, place, recalled);
    }

    private static Recollection recalled(Node node) {
        return new Recollection(
                node.member("title").text(),
                node.optionalText("country"),
                node.member("sector").optional(each -> each.constant(Sector.class)),
                node.member("day").text(),
                node.member("source").text());
    }

    static Place place(Node node, String name, @Nullable String country) {
        return new Place(
                name,
                node.member("geonames").optional(Node::integer),
                country,
                node.member("latitude").decimal(),
                node.member("longitude").decimal(),
                node.member("resolution").constant(Place.Resolution.class));
    }

    private static Role role(Node node) {
        return new Role(
                node.member("title").text(),
                node.optionalText("of"),
                node.member("evidence").span());
    }

    private static Mention mention(Node node) {
        return new Mention(NO_TOKEN, NO_TOKEN, NO_TOKEN, node.member("form").constant(Mention.Form.class), node.span());
    }

    private static Moment moment(Node node) {
        return new Moment(
                node.span(),
                node.member("type").constant(Moment.Type.class),
                node.optionalText("value"),
                node.member("mod").optional(each -> each.constant(Moment.Mod.class)),
                node.member("anchor").optional(ContentReading::anchor),
                node.member("from").optional(ContentReading::minute),
                node.member("to").optional(ContentReading::minute),
                node.member("granularity").optional(each -> each.constant(Moment.Granularity.class)),
                node.member("offset").optional(ContentReading::offset));
    }

    private static Moment.Anchor anchor(Node node) {
        String text = node.text();
        return switch (text) {
            case "published" -> new Moment.Anchor.Published();
            case "dateline" -> new Moment.Anchor.Dateline();
            case "absolute" -> new Moment.Anchor.Absolute();
            default -> new Moment.Anchor.Other(number(node, 't') - 1);
        };
    }

    /** The number in an id such as "t3". */
    private static int number(Node node, char letter) {
        String text = node.text();
        try {
            if (text.length() > 1 && text.charAt(0) == letter && text.charAt(1) != '0') {
                return Integer.parseUnsignedInt(text, 1, text.length(), 10);
            }
        } catch (NumberFormatException e) {
            // Falls through to the fault below.
        }
        throw node.fault("is \"" + text + "\", which this version does not know");
    }

    static LocalDateTime minute(Node node) {
        try {
            return LocalDateTime.parse(node.text());
        } catch (DateTimeException e) {
            throw node.fault("is \"" + node.text() + "\", which is no minute like 2025-07-10T09:30");
        }
    }

    private static ZoneOffset offset(Node node) {
        try {
            return ZoneOffset.of(node.text());
        } catch (DateTimeException e) {
            throw node.fault("is \"" + node.text() + "\", which is no distance from UTC like +03:00");
        }
    }

    private static Quotation quotation(Node node) {
        return new Quotation(
                node.member("id").text(),
                node.member("kind").constant(Quotation.Kind.class),
                // Only what was said is written.
                Quotation.Manner.SPEECH,
                node.member("content").span(),
                node.member("cue").optional(Node::span),
                node.member("speaker").optional(ContentReading::party),
                node.member("addressee").optional(ContentReading::party),
                node.optionalText("time"),
                node.optionalText("inside"),
                node.optionalText("continues"),
                NO_TOKEN);
    }

    private static Quotation.Party party(Node node) {
        return new Quotation.Party(node.optionalText("entity"), node.span());
    }
}
