package org.dateline.training.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One line an international organisation: who is a member. Stateless. */
final class MemberTable {

    private static final String HEAD = """
            # Members of international organisations. Derived; rebuild with the class WorldTables of the module training.
            # Columns: organisation, its members by ISO 3166-1 alpha-3, source. Source: The World Factbook (CC0), January 2026.""";

    /** Those whose members act together in the news. The Factbook lists many more. */
    private static final Set<String> KEPT = Set.of(
            "NATO",
            "EU",
            "AU",
            "ASEAN",
            "OPEC",
            "OAS",
            "OSCE",
            "OECD",
            "GCC",
            "SCO",
            "CSTO",
            "CIS",
            "EAEU",
            "ECOWAS",
            "SADC",
            "EAC",
            "IGAD",
            "COMESA",
            "CEMAC",
            "UEMOA",
            "LAS",
            "OIC",
            "SAARC",
            "APEC",
            "PIF",
            "Caricom",
            "Mercosur",
            "CELAC",
            "CAN",
            "SICA",
            "G-7",
            "G-20",
            "BRICS",
            "C",
            "CE",
            "NAM",
            "ICCt",
            "AMU",
            "BIMSTEC",
            "EFTA",
            "EMU",
            "Schengen Convention",
            "ANZUS",
            "WTO",
            "IAEA",
            "IMF");

    private MemberTable() {}

    static List<String> lines(Path facts) throws IOException {
        Map<String, Set<String>> members = new TreeMap<>();
        for (Map<String, String> row : Sheets.tabs(facts.resolve("factbook-extract/igo_membership.tsv"))) {
            String iso3 = CountryTable.code(row.getOrDefault("iso3", ""));
            if (iso3.length() == 3
                    && row.getOrDefault("status", "").equals("member")
                    && KEPT.contains(row.getOrDefault("org", ""))) {
                members.computeIfAbsent(row.getOrDefault("org", ""), key -> new TreeSet<>())
                        .add(iso3);
            }
        }
        List<String> lines = new ArrayList<>(List.of(HEAD.split("\n")));
        members.forEach((organisation, countries) ->
                lines.add(organisation + "\t" + String.join("|", countries) + "\tFactbook"));
        return lines;
    }
}
