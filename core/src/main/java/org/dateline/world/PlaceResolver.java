package org.dateline.world;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Puts the places an article names on the map. {@link PlaceNames} finds the names, {@link PlaceChooser} chooses among the places of a name.
 * Below {@link #STATED} it abstains. Immutable, thread-safe; the same article gives the same places.
 */
public final class PlaceResolver {

    /** The confidence below which no place is given. */
    public static final double STATED = 0.3;

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceChooser chooser;
    private final Outlets outlets;

    private PlaceResolver(Gazetteer gazetteer, WorldTables tables, PlaceChooser.Weights weights) {
        this.gazetteer = gazetteer;
        this.outlets = new Outlets(gazetteer, tables);
        this.names = new PlaceNames(gazetteer, tables.facts());
        this.chooser = new PlaceChooser(gazetteer, weights);
    }

    static PlaceResolver of(Gazetteer gazetteer, WorldTables tables, PlaceChooser.Weights weights) {
        return new PlaceResolver(gazetteer, tables, weights);
    }

    /**
     * The resolver with the tables of the package and the gazetteer on the class path.
     *
     * @throws IllegalStateException if the gazetteer is missing
     */
    public static PlaceResolver standard() {
        return of(Gazetteer.standard(), WorldTables.standard(), PlaceChooser.Weights.STANDARD);
    }

    /**
     * All names of places in a text, in its order; they do not overlap.
     *
     * @param analysis the article
     * @param clues what is known beside the text
     */
    public List<PlaceMention> resolve(Analysis analysis, PlaceClues clues) {
        List<PlaceNames.Name> found = names.find(analysis);
        PlaceChooser.@Nullable Group[] groups = chooser.choose(found, outlets.keys(clues), outlets.country(clues));
        List<PlaceMention> mentions = new ArrayList<>(found.size());
        for (int i = 0; i < groups.length; i++) {
            PlaceNames.Name name = found.get(i);
            PlaceChooser.Group group = groups[i];
            Place place = null;
            double confidence = 0;
            if (group != null) {
                int best = group.best();
                confidence = group.likely[best] * name.certainty();
                place = confidence >= STATED ? place(group.places[best]) : null;
            }
            mentions.add(new PlaceMention(
                    name.start(),
                    name.end(),
                    analysis.tokens().span(name.start(), name.end()),
                    place,
                    confidence,
                    name.embedded()));
        }
        return mentions;
    }

    /**
     * The best known place of a name, for somebody who types the name alone: the town with most people, or, if no town is called so, the
     * country, region or water.
     *
     * @param name in any spelling the gazetteer has; capitals and accents do not count
     * @return null if nothing is called so
     */
    public @Nullable Place named(String name) {
        long key = Letters.key(Letters.hash(Letters.NONE, name, 0, name.length()));
        int best = -1;
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            int entry = gazetteer.entry(slot);
            if (best < 0
                    || isTown(entry) && !isTown(best)
                    || isTown(entry) == isTown(best) && gazetteer.population(entry) > gazetteer.population(best)) {
                best = entry;
            }
        }
        return best < 0 ? null : place(best);
    }

    private boolean isTown(int entry) {
        return switch (gazetteer.kind(entry)) {
            case CAPITAL, SEAT, TOWN -> true;
            case COUNTRY, REGION, COUNTY, QUARTER, SITE, WATER, RIVER, AREA, CONTINENT -> false;
        };
    }

    /** The capital of a country, for "the Ukrainian capital"; null if the gazetteer has none. */
    public @Nullable Place capital(String country) {
        for (int place = gazetteer.size() - 1; place >= 0; place--) {
            if (gazetteer.kind(place) == GazetteerFile.Kind.CAPITAL
                    && gazetteer.country(place).equals(country)) {
                return place(place);
            }
        }
        return null;
    }

    /** A country as a place; null if the code is none. */
    public @Nullable Place country(String country) {
        for (int place = 0; place < gazetteer.size() && gazetteer.kind(place) == GazetteerFile.Kind.COUNTRY; place++) {
            if (gazetteer.country(place).equals(country)) {
                return place(place);
            }
        }
        return null;
    }

    private Place place(int entry) {
        int geonames = gazetteer.geonames(entry);
        String country = gazetteer.country(entry);
        return new Place(
                gazetteer.name(entry),
                geonames == 0 ? null : geonames,
                country.isEmpty() ? null : country,
                gazetteer.latitude(entry),
                gazetteer.longitude(entry),
                switch (gazetteer.kind(entry)) {
                    case COUNTRY -> Place.Resolution.COUNTRY;
                    case CAPITAL, SEAT, TOWN, QUARTER, SITE -> Place.Resolution.CITY;
                    case REGION, COUNTY, WATER, RIVER, AREA, CONTINENT -> Place.Resolution.REGION;
                });
    }
}
