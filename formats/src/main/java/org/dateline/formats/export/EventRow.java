package org.dateline.formats.export;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dateline.Timestamp;
import org.dateline.event.Event;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * One event as a row of a table; the names of the components are the columns of the CSV and Parquet files. Immutable.
 *
 * @param id unique over all documents
 * @param document the document's id
 * @param url the article's address
 * @param publisher the outlet
 * @param published when the article appeared, ISO 8601 as precise as the page
 * @param headline the article's headline
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param quad 1 to 4
 * @param cameo CAMEO code, if the rule names one
 * @param status asserted, claimed, denied, negated, future, hypothetical or historical
 * @param attributed_to who says so, the outermost first; empty where the outlet itself does
 * @param actors names
 * @param actor_countries ISO 3166-1 alpha-3, as many as actors, empty where not known
 * @param actor_sectors PLOVER sectors, as many as actors
 * @param recipients names
 * @param recipient_countries as many as recipients
 * @param recipient_sectors as many as recipients
 * @param day the day, only if it is known to the day
 * @param time_value TIMEX3 value
 * @param time_from first minute
 * @param time_to first minute after
 * @param time_basis stated, inherited, publication or unknown
 * @param place name of the place
 * @param place_country ISO 3166-1 alpha-3
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonames GeoNames id
 * @param place_source whose data the place is
 * @param quantities how many of what, in words and numbers
 * @param evidence the sentence
 * @param evidence_start its first code point in the article's text
 * @param evidence_end the code point after its last
 * @param trigger the word that tells of the act
 * @param rule the line of the table that fired
 * @param confidence from 0 to 1
 */
@SuppressWarnings("MemberName") // The components are the names of columns, which are written with underscores.
record EventRow(
        String id,
        String document,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String headline,
        String type,
        @Nullable String mode,
        List<String> contexts,
        int quad,
        @Nullable String cameo,
        String status,
        List<String> attributed_to,
        List<String> actors,
        List<String> actor_countries,
        List<String> actor_sectors,
        List<String> recipients,
        List<String> recipient_countries,
        List<String> recipient_sectors,
        @Nullable LocalDate day,
        @Nullable String time_value,
        @Nullable LocalDateTime time_from,
        @Nullable LocalDateTime time_to,
        String time_basis,
        @Nullable String place,
        @Nullable String place_country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer geonames,
        @Nullable String place_source,
        List<String> quantities,
        String evidence,
        int evidence_start,
        int evidence_end,
        String trigger,
        String rule,
        double confidence) {

    static EventRow of(Happening happening) {
        Event event = happening.event();
        Facts facts = happening.facts();
        Timestamp published = facts.article().published();
        Place place = event.where() == null ? null : event.where().place();
        return new EventRow(
                happening.id(),
                facts.id(),
                text(facts.url()),
                text(facts.article().publisher()),
                published == null ? null : published.toString(),
                text(facts.article().headline()),
                event.type().name(),
                event.mode(),
                happening.contexts(),
                event.type().quad(),
                event.cameo(),
                Facts.name(event.status()),
                texts(happening.sources()),
                each(event.actors(), happening::name),
                each(event.actors(), Event.Participant::country),
                each(event.actors(), Happening::sector),
                each(event.recipients(), happening::name),
                each(event.recipients(), Event.Participant::country),
                each(event.recipients(), Happening::sector),
                happening.day(),
                event.when().value(),
                event.when().from(),
                event.when().to(),
                Facts.name(event.when().basis()),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                place == null ? null : Double.valueOf(place.latitude()),
                place == null ? null : Double.valueOf(place.longitude()),
                place == null ? null : place.geonames(),
                place == null ? null : Credits.PLACES,
                texts(event.quantities().stream().map(EventRow::quantity).toList()),
                PlainText.wellFormed(event.evidence().exact()),
                event.evidence().start(),
                event.evidence().end(),
                PlainText.wellFormed(event.trigger().exact()),
                event.rule(),
                event.confidence());
    }

    /** The names of the columns in their order. */
    static List<String> columns() {
        return Arrays.stream(EventRow.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The values as cells in the order of the columns: texts as strings, numbers as numbers, lists in one text; nothing is "". */
    List<Object> cells() {
        Object[] values = {
            id,
            document,
            url,
            publisher,
            published,
            headline,
            type,
            mode,
            contexts,
            quad,
            cameo,
            status,
            attributed_to,
            actors,
            actor_countries,
            actor_sectors,
            recipients,
            recipient_countries,
            recipient_sectors,
            day,
            time_value,
            time_from,
            time_to,
            time_basis,
            place,
            place_country,
            latitude,
            longitude,
            geonames,
            place_source,
            quantities,
            evidence,
            evidence_start,
            evidence_end,
            trigger,
            rule,
            confidence
        };
        List<Object> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            cells.add(
                    switch (value) {
                        case null -> "";
                        case List<?> list -> joined(list);
                        default -> value;
                    });
        }
        return cells;
    }

    private static String joined(List<?> list) {
        boolean nothing = list.stream().allMatch(one -> one.toString().isEmpty());
        return nothing
                ? ""
                : String.join("; ", list.stream().map(Object::toString).toList());
    }

    private static List<String> each(
            List<Event.Participant> parties, Function<Event.Participant, @Nullable String> value) {
        return parties.stream()
                .map(party -> {
                    String one = value.apply(party);
                    return one == null ? "" : PlainText.wellFormed(one);
                })
                .toList();
    }

    private static String quantity(Event.Quantity quantity) {
        String bound = quantity.bound() == Event.Bound.EXACT ? "" : Facts.name(quantity.bound()) + " ";
        Double upper = quantity.upper();
        return bound + number(quantity.value()) + (upper == null ? "" : "-" + number(upper)) + " " + quantity.what();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : PlainText.wellFormed(text);
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(PlainText::wellFormed).toList();
    }
}
