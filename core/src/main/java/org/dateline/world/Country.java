package org.dateline.world;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory in the codes that others count in. Immutable; the table is read when first asked for.
 *
 * @param code ISO 3166-1 alpha-3
 * @param shortCode ISO 3166-1 alpha-2
 * @param fips FIPS 10-4, as GDELT and the US government's gazetteers have it; null where it has none
 * @param name its short name in English
 */
public record Country(
        String code, String shortCode, @Nullable String fips, String name) {

    /** The country of an ISO 3166-1 alpha-3 code; null if the code is null or the table does not have it. */
    public static @Nullable Country of(@Nullable String code) {
        return code == null ? null : Table.COUNTRIES.get(code);
    }

    /** Not read before somebody asks. */
    private static final class Table {

        static final Map<String, Country> COUNTRIES = read();

        private static Map<String, Country> read() {
            Map<String, Country> countries = new HashMap<>();
            for (TableLines.Line line : TableLines.read("countries.tsv")) {
                countries.put(line.cell(0), new Country(line.cell(0), line.cell(1), fips(line.cell(2)), line.cell(6)));
            }
            return Map.copyOf(countries);
        }

        /**
         * Where the table has two codes, neither is the whole: Gaza and the West Bank, Svalbard and Jan Mayen. But Serbia's own code
         * stands before that of Kosovo, which has a line of its own.
         */
        private static @Nullable String fips(String cell) {
            String code = cell.strip();
            return code.equals("RIKV") ? "RI" : code.length() == 2 ? code : null;
        }
    }
}
