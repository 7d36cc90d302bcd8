package org.dateline.training.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One line a political party: country and names. Stateless. */
final class PartyTable {

    private static final String HEAD = """
            # Political parties. Derived; rebuild with the class WorldTables of the module training. The best known stand in bodies.tsv, which goes first.
            # Columns: country, sector, reach, names (the first is the canonical one), from, until, source. Source: The World Factbook (CC0).""";

    private PartyTable() {}

    static List<String> lines(Path facts) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (Map<String, String> row : Sheets.tabs(facts.resolve("factbook-extract/political_parties.tsv"))) {
            Set<String> names = new LinkedHashSet<>();
            for (String part : row.getOrDefault("party", "")
                    .replace("(", " or ")
                    .replace(")", " or ")
                    .split(" or | aka |; ")) {
                String name =
                        part.replaceAll("^(includes|formerly|the|also) ", "").strip();
                boolean words = name.split(" ").length >= 2 && name.split(" ").length <= 7;
                if ((words || name.matches("[A-Z][A-Z-]{2,6}"))
                        && name.matches("[\\p{Lu}'].*")
                        && !name.contains("note")) {
                    names.add(name);
                }
            }
            String iso3 = CountryTable.code(row.getOrDefault("iso3", ""));
            if (!names.isEmpty() && iso3.length() == 3) {
                lines.add(String.join("\t", iso3, "PTY", "-", String.join("|", names), "-", "-", "Factbook"));
            }
        }
        List<String> all = new ArrayList<>(List.of(HEAD.split("\n")));
        all.addAll(lines);
        return all;
    }
}
