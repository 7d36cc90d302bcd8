package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.event.Event;
import org.dateline.world.Country;
import org.dateline.world.Place;
import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The table of POLECAT, the event data that PLOVER was made for: a header and 40 columns parted by tabs, one row for each event. Several
 * actors stand in one cell, parted by "; ", and the cells that belong to them list as many values, "None" for one that is not known, as
 * in the data set itself. The table has no word for the status of an act, so only what is reported to have happened is in it.
 *
 * <p>The day of publication stands in its own column only. Left empty, since nothing here knows them: the intensity, the Correlates of War numbers, the Wikipedia ids, the district and
 * province of a place and the type of its feature.
 */
final class PolecatTable implements Exporter {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final String UNKNOWN = "None";
    private static final String VERSION = "PLOVER 0.8";

    private final TextOut out;
    private boolean begun;

    PolecatTable(OutputStream out) {
        this.out = new TextOut(out);
    }

    @Override
    public void write(Reading reading) throws IOException {
        begin();
        for (Happening happening : new Facts(reading).happenings()) {
            if (happening.isReportedAsFact()) {
                out.row(row(happening));
            }
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.row(COLUMNS);
        }
    }

    private static List<String> row(Happening happening) {
        Event event = happening.event();
        Facts facts = happening.facts();
        LocalDate day = happening.toldDay();
        Timestamp published = facts.published();
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(happening.id());
        cells.add(day == null ? "" : day.toString());
        cells.add(event.type().name());
        cells.add(orEmpty(event.mode()));
        cells.add("");
        cells.add(Integer.toString(event.type().quad()));
        cells.add(String.join("; ", happening.contexts()));
        addParties(cells, happening, event.actors());
        addParties(cells, happening, event.recipients());
        addPlace(cells, event.where());
        cells.add(orEmpty(facts.article().publisher()));
        cells.add(published == null ? "" : published.date().toString());
        cells.add(names(facts, EntityKind.PERSON));
        cells.add(names(facts, EntityKind.ORGANIZATION));
        cells.add(names(facts, EntityKind.PLACE));
        cells.add(orEmpty(facts.article().language()));
        cells.add(VERSION);
        return cells;
    }

    private static void addParties(List<String> cells, Happening happening, List<Event.Participant> parties) {
        cells.add(each(parties, happening::name));
        cells.add(each(parties, Event.Participant::country));
        cells.add("");
        cells.add(parties.isEmpty() ? "" : each(parties.subList(0, 1), PolecatTable::sector));
        cells.add(each(parties, PolecatTable::sector));
        cells.add(each(parties, happening::title));
        cells.add(each(parties, party -> party.span().exact()));
        cells.add("");
    }

    private static void addPlace(List<String> cells, Event.@Nullable Where where) {
        Place place = where == null ? null : where.place();
        Country country = place == null ? null : Country.of(place.country());
        cells.add(place == null ? "" : place.name());
        cells.add(place != null && place.resolution() == Place.Resolution.CITY ? place.name() : "");
        cells.add("");
        cells.add("");
        cells.add(country == null ? "" : country.code());
        cells.add(place == null ? "" : Double.toString(place.latitude()));
        cells.add(place == null ? "" : Double.toString(place.longitude()));
        cells.add(
                place == null || place.geonames() == null
                        ? ""
                        : place.geonames().toString());
        cells.add(where == null ? "" : where.evidence().exact());
        cells.add("");
    }

    private static @Nullable String sector(Event.Participant party) {
        Sector sector = party.sector();
        return sector == null ? null : sector.name();
    }

    /** One value for each party, "None" for one that has none; empty if nobody has. */
    private static String each(List<Event.Participant> parties, Function<Event.Participant, @Nullable String> value) {
        List<String> values = new ArrayList<>();
        boolean known = false;
        for (Event.Participant party : parties) {
            String one = value.apply(party);
            known |= one != null;
            values.add(one == null ? UNKNOWN : one.replace(";", ","));
        }
        return known ? String.join("; ", values) : parties.isEmpty() ? "" : UNKNOWN;
    }

    private static String names(Facts facts, EntityKind kind) {
        return String.join(
                "; ",
                facts.contents().entities().stream()
                        .filter(entity -> entity.kind() == kind && entity.named())
                        .map(Entity::name)
                        .map(name -> name.replace(";", ","))
                        .toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
