package org.dateline.world;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The gazetteer as a file: column after column, deflated. Names are kept as text once, other names as 40 bits of a hash each: they are only
 * ever looked up. Written by the module {@code training}, read by {@link Gazetteer}. Stateless.
 */
public final class GazetteerFile {

    static final int MAGIC = 0x44475A32;

    /** Bits of a name's hash that are kept. Of a thousand names that are in no gazetteer one in three thousand thousand looks as if it were. */
    static final int KEY_BITS = 40;

    private static final double DEGREE = 10_000;

    /** What sort of place it is. The order is that of the numbers in the file. */
    public enum Kind {
        COUNTRY,
        /** First-level region: state, province. */
        REGION,
        /** Second-level region: county, district. */
        COUNTY,
        /** Capital of a country. */
        CAPITAL,
        /** Capital of a first-level region. */
        SEAT,
        TOWN,
        /** Part of a town. */
        QUARTER,
        /** Sea, strait, lake, canal. */
        WATER,
        RIVER,
        /** A land without borders of its own: disputed, historic, natural. */
        AREA,
        /** Base, crossing, square. */
        SITE,
        CONTINENT
    }

    /**
     * A place.
     *
     * @param country ISO 3166-1 alpha-3, or empty
     * @param region number of the region it lies in, or -1
     * @param county number of the county it lies in, or -1
     * @param geonames GeoNames id, or 0
     * @param latitude degrees north
     * @param longitude degrees east
     * @param fame how many names in all languages and scripts it has, at most 255
     * @param aliases other names it is found by
     */
    public record Entry(
            Kind kind,
            String name,
            String country,
            int region,
            int county,
            int geonames,
            double latitude,
            double longitude,
            int population,
            int fame,
            List<String> aliases) {}

    private GazetteerFile() {}

    /**
     * Writes a gazetteer. The same entries give the same bytes.
     *
     * @param stream receives the bytes and is closed
     * @throws IOException if it cannot be written
     */
    public static void write(List<Entry> entries, OutputStream stream) throws IOException {
        List<String> countries = new ArrayList<>(
                new TreeSet<>(entries.stream().map(Entry::country).toList()));
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(new BufferedOutputStream(stream), new Deflater(9)))) {
            out.writeInt(MAGIC);
            out.writeInt(entries.size());
            out.writeShort(countries.size());
            for (String country : countries) {
                out.writeUTF(country);
            }
            ByteArrayOutputStream names = new ByteArrayOutputStream();
            for (Entry entry : entries) {
                byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
                names.write(name, 0, Math.min(name.length, 255));
                out.writeByte(Math.min(name.length, 255));
            }
            out.writeInt(names.size());
            names.writeTo(out);
            for (Entry entry : entries) {
                out.writeByte(entry.kind().ordinal());
            }
            for (Entry entry : entries) {
                out.writeByte(countries.indexOf(entry.country()));
            }
            for (Entry entry : entries) {
                out.writeShort(entry.region());
            }
            for (Entry entry : entries) {
                out.writeShort(entry.county());
            }
            int last = 0;
            for (Entry entry : entries) {
                out.writeInt(entry.geonames() - last);
                last = entry.geonames();
            }
            for (Entry entry : entries) {
                out.writeInt((int) Math.round(entry.latitude() * DEGREE));
            }
            for (Entry entry : entries) {
                out.writeInt((int) Math.round(entry.longitude() * DEGREE));
            }
            for (Entry entry : entries) {
                out.writeInt(entry.population());
            }
            for (Entry entry : entries) {
                out.writeByte(Math.min(255, entry.fame()));
            }
            writeAliases(entries, out);
        }
    }

    private static void writeAliases(List<Entry> entries, DataOutputStream out) throws IOException {
        TreeSet<Long> keys = new TreeSet<>();
        for (int i = 0; i < entries.size(); i++) {
            long own = composite(Letters.key(entries.get(i).name()), i, false);
            for (String alias : entries.get(i).aliases()) {
                long key = Letters.key(alias);
                if (!alias.isBlank() && composite(key, i, false) != own) {
                    keys.add(composite(key, i, true));
                }
            }
        }
        out.writeInt(keys.size());
        for (long key : keys) {
            out.writeLong(key);
        }
    }

    /** Hash, place and whether the name is another one, in one number that sorts by hash. */
    static long composite(long key, int entry, boolean alias) {
        return (key >>> (64 - KEY_BITS) << 22) | ((long) entry << 1) | (alias ? 1 : 0);
    }

    /** The columns as they are read. */
    record Columns(
            byte[] names,
            int[] nameEnds,
            byte[] kinds,
            byte[] countries,
            String[] countryCodes,
            short[] regions,
            short[] counties,
            int[] geonames,
            int[] latitudes,
            int[] longitudes,
            int[] populations,
            byte[] fame,
            long[] aliases) {}

    static Columns read(InputStream stream) throws IOException {
        byte[] bytes;
        try (InputStream in = new InflaterInputStream(stream, new Inflater(), 1 << 16)) {
            bytes = in.readAllBytes();
        }
        try {
            return columns(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException e) {
            throw new IOException("The gazetteer ends early", e);
        }
    }

    private static Columns columns(ByteBuffer in) throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("No gazetteer of this version");
        }
        int size = in.getInt();
        String[] codes = new String[in.getShort()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = new String(bytes(in, in.getShort()), StandardCharsets.UTF_8);
        }
        byte[] lengths = bytes(in, size);
        int[] nameEnds = new int[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            end += lengths[i] & 0xff;
            nameEnds[i] = end;
        }
        byte[] names = bytes(in, in.getInt());
        byte[] kinds = bytes(in, size);
        byte[] countries = bytes(in, size);
        short[] regions = shorts(in, size);
        short[] counties = shorts(in, size);
        int[] geonames = ints(in, size);
        for (int i = 1; i < size; i++) {
            geonames[i] += geonames[i - 1];
        }
        int[] latitudes = ints(in, size);
        int[] longitudes = ints(in, size);
        int[] populations = ints(in, size);
        byte[] fame = bytes(in, size);
        long[] aliases = new long[in.getInt()];
        in.asLongBuffer().get(aliases);
        return new Columns(
                names,
                nameEnds,
                kinds,
                countries,
                codes,
                regions,
                counties,
                geonames,
                latitudes,
                longitudes,
                populations,
                fame,
                aliases);
    }

    private static byte[] bytes(ByteBuffer in, int size) {
        byte[] column = new byte[size];
        in.get(column);
        return column;
    }

    private static short[] shorts(ByteBuffer in, int size) {
        short[] column = new short[size];
        in.asShortBuffer().get(column);
        in.position(in.position() + size * Short.BYTES);
        return column;
    }

    private static int[] ints(ByteBuffer in, int size) {
        int[] column = new int[size];
        in.asIntBuffer().get(column);
        in.position(in.position() + size * Integer.BYTES);
        return column;
    }

    static double degrees(int stored) {
        return stored / DEGREE;
    }
}
