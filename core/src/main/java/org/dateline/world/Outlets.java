package org.dateline.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.world.GazetteerFile.Kind;
import org.jspecify.annotations.Nullable;

/** What the dateline and the outlet's name say of where an article is from. Immutable, thread-safe. */
final class Outlets {

    private static final int SHORTEST = 5;

    private final Gazetteer gazetteer;
    private final WorldTables tables;

    Outlets(Gazetteer gazetteer, WorldTables tables) {
        this.gazetteer = gazetteer;
        this.tables = tables;
    }

    /** Keys of the places that the dateline and the outlet's name hold. */
    List<Long> keys(PlaceClues clues) {
        String dateline = clues.dateline();
        String outlet = clues.outlet();
        String country = country(clues);
        List<Long> keys = new ArrayList<>();
        if (dateline != null) {
            for (String part : dateline.split("[,/]")) {
                long key = Letters.key(part);
                if (!part.isBlank() && gazetteer.matches(gazetteer.first(key), key)) {
                    keys.add(key);
                }
            }
        }
        if (outlet != null) {
            long key = outlet.indexOf(' ') < 0 && outlet.indexOf('.') > 0
                    ? inSite(outlet, country)
                    : inName(outlet, country);
            if (key != 0) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The outlet's country: as given, else from the end of its site's name. */
    @Nullable
    String country(PlaceClues clues) {
        String outlet = clues.outlet();
        if (clues.outletCountry() != null || outlet == null || outlet.indexOf(' ') >= 0) {
            return clues.outletCountry();
        }
        String end = outlet.substring(outlet.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return end.length() != 2 || end.equals("TV") || end.equals("IO") || end.equals("ME") || end.equals("CO")
                ? null
                : tables.alpha3(end.equals("UK") ? "GB" : end);
    }

    /** The longest town or region that a site's name begins with: "tamsworth" in "www.tamsworthgazette.com". */
    private long inSite(String site, @Nullable String country) {
        String label = "";
        for (String part : site.split("[./]")) {
            label = part.length() > label.length() ? part : label;
        }
        for (int end = label.length(); end >= SHORTEST; end--) {
            long key = Letters.key(label.substring(0, end));
            if (isKnown(key, country)) {
                return key;
            }
        }
        return 0;
    }

    /** The first place in a paper's name, the longest first. */
    private long inName(String name, @Nullable String country) {
        String[] words = name.split("[ -]");
        for (int start = 0; start < words.length; start++) {
            for (int end = Math.min(words.length, start + 3); end > start; end--) {
                String part = String.join(" ", List.of(words).subList(start, end));
                long key = Letters.key(part);
                if (part.length() >= SHORTEST && isKnown(key, country)) {
                    return key;
                }
            }
        }
        return 0;
    }

    private boolean isKnown(long key, @Nullable String country) {
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            int place = gazetteer.entry(slot);
            if (gazetteer.population(place) > 5_000
                    && (country == null || country.equals(gazetteer.country(place)))
                    && gazetteer.kind(place) != Kind.COUNTY) {
                return true;
            }
        }
        return false;
    }
}
