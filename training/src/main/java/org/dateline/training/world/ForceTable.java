package org.dateline.training.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line a force: armies, guards, police forces that have a name of their own. Stateless. */
final class ForceTable {

    private static final String HEAD = """
            # Armed forces and police forces by name. Derived; rebuild with the class WorldTables of the module training.
            # Columns: country, sector, reach, names (the first is the canonical one), from, until, source. Source: The World Factbook (CC0).
            # A name that two countries share is left out: "National Police" says nothing of where.""";

    private static final Pattern WITH_LETTERS = Pattern.compile(
            "([\\p{Lu}][\\p{L}'’.-]+(?: (?:of|and|the|for|de|du|da|e|et|[\\p{Lu}][\\p{L}'’.-]+))+) \\(([^()]*)\\)");

    private ForceTable() {}

    static List<String> lines(Path facts) throws IOException {
        Map<String, Set<String>> owners = new TreeMap<>();
        Map<String, Set<String>> forces = new LinkedHashMap<>();
        for (Map<String, String> row : Sheets.tabs(facts.resolve("factbook-extract/security_forces.tsv"))) {
            Matcher matcher = WITH_LETTERS.matcher(row.getOrDefault("text", ""));
            while (matcher.find()) {
                Set<String> names = new LinkedHashSet<>();
                names.add(matcher.group(1));
                for (String part : matcher.group(2).split("[;,]| aka ")) {
                    String name = part.replace("aka ", "").strip();
                    if (name.matches("[\\p{Lu}][\\p{Lu}&-]{1,7}")
                            || name.split(" ").length >= 3 && name.length() < 60 && name.matches("\\p{Lu}[^0-9:]*")) {
                        names.add(name);
                    }
                }
                String iso3 = CountryTable.code(row.getOrDefault("iso3", ""));
                for (String name : names) {
                    owners.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(iso3);
                }
                forces.computeIfAbsent(iso3 + "\t" + sector(matcher.group(1)), key -> new LinkedHashSet<>())
                        .add(String.join("|", names));
            }
        }
        List<String> lines = new ArrayList<>();
        forces.forEach((key, all) -> {
            for (String line : all) {
                List<String> own = new ArrayList<>();
                for (String name : line.split("\\|")) {
                    if (owners.getOrDefault(name, Set.of()).size() == 1) {
                        own.add(name);
                    }
                }
                if (!own.isEmpty() && key.matches("[A-Z]{3}\t.*")) {
                    lines.add(key + "\t-\t" + String.join("|", own) + "\t-\t-\tFactbook");
                }
            }
        });
        lines.sort(null);
        List<String> all = new ArrayList<>(List.of(HEAD.split("\n")));
        all.addAll(lines);
        return all;
    }

    private static String sector(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.contains("police")
                || small.contains("gendarm")
                || small.contains("border")
                || small.contains("constab")) {
            return "COP";
        }
        if (small.contains("intelligence") || small.contains("security service") || small.contains("state security")) {
            return "SPY";
        }
        return small.startsWith("ministry") ? "GOV" : "MIL";
    }
}
