package org.dateline.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.world.GazetteerFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Places by name. A place is a number from 0; its facts lie in arrays, so two hundred thousand places cost a dozen megabytes and no objects. Of
 * one name the keys lie side by side. Immutable, thread-safe.
 */
final class Gazetteer implements Towns {

    static final String RESOURCE = "/org/dateline/models/gazetteer.bin";

    private static final int MASK = (1 << 21) - 1;
    private static final Kind[] KINDS = Kind.values();

    private final GazetteerFile.Columns columns;
    private final long[] keys;

    private Gazetteer(GazetteerFile.Columns columns) {
        this.columns = columns;
        int size = columns.kinds().length;
        keys = Arrays.copyOf(columns.aliases(), columns.aliases().length + size);
        for (int i = 0; i < size; i++) {
            keys[columns.aliases().length + i] = GazetteerFile.composite(nameKey(i), i, false);
        }
        Arrays.sort(keys);
    }

    static Gazetteer standard() {
        try (InputStream stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("No gazetteer at " + RESOURCE
                        + " on the class path: add the jar dateline-models, or build it as docs/world.md says");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer at " + RESOURCE + " cannot be read", e);
        }
    }

    static Gazetteer read(InputStream stream) throws IOException {
        return new Gazetteer(GazetteerFile.read(stream));
    }

    /** The key of a name; without making a string where it is plain ASCII, as most are. */
    private long nameKey(int entry) {
        byte[] names = columns.names();
        long hash = Letters.NONE;
        for (int i = entry == 0 ? 0 : columns.nameEnds()[entry - 1]; i < columns.nameEnds()[entry]; i++) {
            if (names[i] < 0) {
                return Letters.key(name(entry));
            }
            hash = Letters.add(hash, (char) names[i]);
        }
        return Letters.key(hash);
    }

    int size() {
        return columns.kinds().length;
    }

    /** Where the keys of a name begin, for {@link #entry} and {@link #isAlias}; as far as {@link #matches}. */
    int first(long key) {
        long wanted = GazetteerFile.composite(key, 0, false);
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean matches(int slot, long key) {
        return slot < keys.length && keys[slot] >>> 22 == key >>> (64 - GazetteerFile.KEY_BITS);
    }

    int entry(int slot) {
        return (int) (keys[slot] >>> 1) & MASK;
    }

    boolean isAlias(int slot) {
        return (keys[slot] & 1) != 0;
    }

    String name(int entry) {
        int start = entry == 0 ? 0 : columns.nameEnds()[entry - 1];
        return new String(columns.names(), start, columns.nameEnds()[entry] - start, StandardCharsets.UTF_8);
    }

    Kind kind(int entry) {
        return KINDS[columns.kinds()[entry]];
    }

    /** ISO 3166-1 alpha-3, or empty. */
    String country(int entry) {
        return columns.countryCodes()[columns.countries()[entry] & 0xff];
    }

    boolean sameCountry(int entry, int other) {
        return columns.countries()[entry] == columns.countries()[other]
                && !country(entry).isEmpty();
    }

    int region(int entry) {
        return columns.regions()[entry];
    }

    int county(int entry) {
        return columns.counties()[entry];
    }

    int geonames(int entry) {
        return columns.geonames()[entry];
    }

    double latitude(int entry) {
        return GazetteerFile.degrees(columns.latitudes()[entry]);
    }

    double longitude(int entry) {
        return GazetteerFile.degrees(columns.longitudes()[entry]);
    }

    int population(int entry) {
        return columns.populations()[entry];
    }

    /** How many names it has in all languages, at most 255: a sign of how far it is known. */
    int fame(int entry) {
        return columns.fame()[entry] & 0xff;
    }

    /** Great-circle distance in kilometres. */
    double distance(int entry, int other) {
        return distance(latitude(entry), longitude(entry), latitude(other), longitude(other));
    }

    static double distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    @Override
    public @Nullable Fact town(long key, int population) {
        int best = -1;
        for (int slot = first(key); matches(slot, key); slot++) {
            int entry = entry(slot);
            boolean fits = switch (kind(entry)) {
                case TOWN, SEAT, REGION -> population(entry) >= population;
                case CAPITAL, AREA, SITE -> true;
                case COUNTRY, COUNTY, QUARTER, WATER, RIVER, CONTINENT -> false;
            };
            if (fits && !country(entry).isEmpty() && (best < 0 || population(entry) > population(best))) {
                best = entry;
            }
        }
        if (best < 0) {
            return null;
        }
        boolean land = kind(best) == Kind.REGION || kind(best) == Kind.AREA;
        return new Fact(
                land ? Fact.Kind.REGION : Fact.Kind.TOWN,
                country(best),
                null,
                null,
                name(best),
                null,
                null,
                Fact.Shape.INITIAL,
                "gazetteer " + geonames(best));
    }
}
