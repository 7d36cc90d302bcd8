package org.dateline.training.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One line a country: codes, place on the map, names, words for its people, capital. Immutable once read. */
final class CountryTable {

    private static final String HEAD = """
            # Countries and territories. Derived; rebuild with the class WorldTables of the module training. Additions by hand go into country-words.tsv.
            # Columns: ISO 3166-1 alpha-3, alpha-2, FIPS 10-4, GeoNames id, latitude, longitude, name, other names, words for the people, capital, source.
            # Sources: datasets/country-codes (ODC-PDDL, public domain), The World Factbook (CC0).""";

    private final Map<String, String> lines = new TreeMap<>();
    private final Set<String> independent = new TreeSet<>();

    private CountryTable() {}

    static CountryTable read(Path facts) throws IOException {
        CountryTable table = new CountryTable();
        Map<String, Map<String, String>> factbook = new TreeMap<>();
        for (Map<String, String> row : Sheets.tabs(facts.resolve("factbook-extract/countries.tsv"))) {
            factbook.putIfAbsent(row.getOrDefault("iso3", ""), row);
        }
        for (Map<String, String> row : Sheets.commas(facts.resolve("countries/country-codes.csv"))) {
            String iso3 = row.getOrDefault("ISO3166-1-Alpha-3", "");
            if (iso3.length() != 3) {
                continue;
            }
            if (row.getOrDefault("is_independent", "").equals("Yes")) {
                table.independent.add(iso3);
            }
            table.lines.put(iso3, line(iso3, row, factbook.getOrDefault(iso3, Map.of())));
        }
        table.independent.add("TWN");
        table.independent.add("PSE");
        table.independent.add("XKX");
        table.lines.put(
                "XKX", line("XKX", KOSOVO, factbook.getOrDefault("XKX", factbook.getOrDefault("XKS", Map.of()))));
        return table;
    }

    /** ISO has no code for it; XKX is what the World Bank and GeoNames use. */
    private static final Map<String, String> KOSOVO = Map.of(
            "ISO3166-1-Alpha-2",
            "XK",
            "FIPS",
            "KV",
            "Geoname ID",
            "831053",
            "CLDR display name",
            "Kosovo",
            "Capital",
            "Pristina");

    /** The Factbook's code in ISO 3166-1, which it follows but for Kosovo. */
    static String code(String factbook) {
        return factbook.startsWith("XK") ? "XKX" : factbook;
    }

    boolean isIndependent(String iso3) {
        return independent.contains(iso3);
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(List.of(HEAD.split("\n")));
        all.addAll(lines.values());
        return all;
    }

    private static String line(String iso3, Map<String, String> codes, Map<String, String> factbook) {
        String name = codes.getOrDefault("CLDR display name", "");
        Set<String> names = new LinkedHashSet<>();
        for (String column : List.of("official_name_en", "UNTERM English Short", "UNTERM English Formal")) {
            addName(codes.getOrDefault(column, ""), names);
        }
        addName(factbook.getOrDefault("short", ""), names);
        addName(factbook.getOrDefault("long", ""), names);
        names.remove(name);
        Set<String> people = new LinkedHashSet<>();
        addPeople(factbook.getOrDefault("demonym_adj", ""), people);
        addPeople(factbook.getOrDefault("demonym_noun", ""), people);
        double[] at = coordinates(factbook.getOrDefault("coord", ""));
        if (iso3.equals("XKX")) {
            at = new double[] {42.58, 21.0};
        }
        return String.join(
                "\t",
                iso3,
                codes.getOrDefault("ISO3166-1-Alpha-2", ""),
                codes.getOrDefault("FIPS", ""),
                codes.getOrDefault("Geoname ID", ""),
                String.format(Locale.ROOT, "%.2f", at[0]),
                String.format(Locale.ROOT, "%.2f", at[1]),
                name,
                String.join("|", names),
                String.join("|", people),
                codes.getOrDefault("Capital", ""),
                "country-codes; Factbook");
    }

    private static void addName(String raw, Set<String> names) {
        String name =
                raw.replaceAll("\\(.*?\\)|\\*", "").replaceAll("\\s+", " ").strip();
        if (name.startsWith("the ")) {
            name = name.substring(4);
        }
        if (!name.isEmpty() && !name.equals("none") && name.length() < 50 && !name.contains(",")) {
            names.add(name);
        }
    }

    /** "Algerian(s)" is two words; "Batswana (plural)" one; what follows "note" is none. */
    private static void addPeople(String raw, Set<String> people) {
        String cut = raw.split("note")[0].replace("(s)", "/S/").replaceAll("\\(.*?\\)", "");
        for (String part : cut.split(",|;| or ")) {
            String word = part.strip();
            boolean both = word.endsWith("/S/");
            word = word.replace("/S/", "").strip();
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || word.split(" ").length > 3) {
                continue;
            }
            people.add(word);
            if (both) {
                people.add(word + "s");
            }
        }
    }

    /** "28 00 N, 3 00 E" in degrees; zeros if it reads otherwise. */
    private static double[] coordinates(String text) {
        double[] at = new double[2];
        String[] halves = text.split(",");
        for (int i = 0; i < 2 && i < halves.length; i++) {
            String[] parts = halves[i].strip().split(" ");
            if (parts.length >= 3 && parts[0].matches("\\d+") && parts[1].matches("\\d+")) {
                double value = Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]) / 60.0;
                at[i] = parts[2].startsWith("S") || parts[2].startsWith("W") ? -value : value;
            }
        }
        return at;
    }
}
