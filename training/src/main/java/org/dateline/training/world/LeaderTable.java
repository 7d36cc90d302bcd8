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

/** One line a leader: heads of state and of government and their deputies, with the time in office. Stateless. */
final class LeaderTable {

    private static final String HEAD = """
            # Heads of state and of government and their deputies, 2015 to January 2026. Derived; rebuild with the class WorldTables of the module training.
            # Columns: country, sector, office, names (the first is the canonical one; the last may be a surname alone), from, until (- while in office), source.
            # Source: The World Factbook's history (CC0). The last day in office is inferred from when the next one took it.""";

    private LeaderTable() {}

    private static final class Entry {
        String office = "";
        final Set<String> names = new LinkedHashSet<>();
        String surname = "";
        final List<String[]> periods = new ArrayList<>();
    }

    static List<String> lines(Path facts, CountryTable countries) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Map<String, String> row : Sheets.tabs(facts.resolve("leaders-factbook/leaders.tsv"))) {
            String iso3 = CountryTable.code(row.getOrDefault("iso3", ""));
            if (countries.isIndependent(iso3)
                    && !row.getOrDefault("title_and_name_raw", "").startsWith("Co-prince")) {
                add(iso3, row, entries);
            }
        }
        List<String> lines = new ArrayList<>(List.of(HEAD.split("\n")));
        List<String> sorted = new ArrayList<>();
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            Entry leader = entry.getValue();
            if (!leader.surname.isEmpty()
                    && leader.office.matches(
                            "(?!.*(Vice|Deputy|First)).*(President|Prime Minister|Premier|Chancellor|Chairman|Amir|King|Leader).*")) {
                leader.names.add(leader.surname);
            }
            for (String[] period : merged(leader.periods)) {
                sorted.add(String.join(
                        "\t",
                        entry.getKey().substring(0, 3),
                        "GOV",
                        leader.office.isEmpty() ? "-" : leader.office,
                        String.join("|", leader.names),
                        period[0],
                        period[1],
                        "Factbook"));
            }
        }
        sorted.sort(null);
        lines.addAll(sorted);
        return lines;
    }

    private static void add(String iso3, Map<String, String> row, Map<String, Entry> entries) {
        String raw = row.getOrDefault("title_and_name_raw", "")
                .replaceAll("\\(.*?\\)|\"[^\"]*\"", " ")
                .replaceAll("\\s+", " ");
        raw = raw.split(" of the | represented | since ")[0].strip();
        String[] words = raw.split(" ");
        int first = -1;
        int last = -1;
        for (int i = 0; i < words.length; i++) {
            if (isSurname(words[i])) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        int start = nameStart(words, first);
        List<String> name = new ArrayList<>();
        for (int i = start; i < words.length; i++) {
            name.add(isSurname(words[i]) ? capitalised(words[i]) : words[i]);
        }
        if (name.size() > 6
                || raw.contains("CHARLES III") && !iso3.equals("GBR")
                || raw.contains("ELIZABETH II") && !iso3.equals("GBR")) {
            return;
        }
        List<String> surname = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            surname.add(isSurname(words[i]) ? capitalised(words[i]) : words[i]);
        }
        String full = String.join(" ", name);
        Entry entry = entries.computeIfAbsent(iso3 + full.toLowerCase(Locale.ROOT), key -> new Entry());
        String office = String.join(" ", List.of(words).subList(0, start)).replace("Ministers", "Minister");
        if (entry.office.isEmpty() || row.getOrDefault("role", "").equals("chief of state") && !office.isEmpty()) {
            entry.office = office;
        }
        entry.names.add(full);
        if (start < first) {
            entry.names.add(capitalised(words[start]) + " " + String.join(" ", surname));
        } else if (last + 2 < words.length
                && !iso3.matches("CHN|KOR|PRK|TWN|VNM|KHM|SGP|MYS|JPN")
                && Character.isUpperCase(name.get(last - first + 1).charAt(0))) {
            entry.names.add(name.get(0) + " " + name.get(last - first + 1));
        }
        if (last + 1 >= words.length || !words[last + 1].matches("bin|ibn|Al|al-.*")) {
            entry.surname = String.join(" ", surname);
        }
        String since = row.getOrDefault("since", "").replaceAll("-\\?\\?", "");
        String until = row.getOrDefault("until_inferred", "").replaceAll("-\\?\\?", "");
        String seen = row.getOrDefault("last_seen", "");
        if (seen.compareTo(until) > 0) {
            until = seen;
        }
        entry.periods.add(new String[] {
            since.isEmpty() ? row.getOrDefault("first_seen", "") : since, seen.compareTo("2025-10") < 0 ? until : "-"
        });
    }

    /** Periods in order, one where several touch or leave less than a year or so between them; two offices may overlap. */
    private static List<String[]> merged(List<String[]> periods) {
        List<String[]> sorted = new ArrayList<>(periods);
        sorted.sort((left, right) -> left[0].compareTo(right[0]));
        List<String[]> merged = new ArrayList<>();
        for (String[] period : sorted) {
            String[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && (last[1].equals("-") || year(period[0]) <= year(last[1]) + 1)) {
                last[1] = last[1].equals("-") || period[1].equals("-")
                        ? "-"
                        : period[1].compareTo(last[1]) > 0 ? period[1] : last[1];
            } else {
                merged.add(period.clone());
            }
        }
        return merged;
    }

    private static int year(String date) {
        return date.length() < 4 ? 0 : Integer.parseInt(date.substring(0, 4));
    }

    private static boolean isSurname(String word) {
        String letters = word.replaceAll("[^\\p{L}]", "");
        return letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT)) && !letters.matches("[IVX]+")
                || word.matches("(Mc|Mac|De|Di|Al-|al-|Le)[A-Z]{3,}");
    }

    /** Where the name begins: after the last word of the title, seen by what titles are made of. */
    private static int nameStart(String[] words, int surname) {
        int start = surname;
        while (start > 0 && !isTitle(words[start - 1])) {
            start--;
        }
        return start;
    }

    private static boolean isTitle(String word) {
        return word.endsWith(",")
                || word.matches(
                        "(?i)president|minister|ministers|premier|king|queen|prince|princess|crown|sultan|emir|amir|chancellor|governor|general|"
                                + "gen\\.?|col\\.?|lt\\.?|maj\\.?|brig\\.?|adm\\.?|capt\\.?|chairman|council|leader|pope|ayatollah|dr\\.?|sir|dame|state|affairs|"
                                + "deputy|vice|first|second|acting|interim|secretary|speaker|marshal|taoiseach|captain|colonel|member|grand|duke|"
                                + "presidents|commander|government|assembly|mr\\.?|of|and|the|defense|interior|finance|regent|tuanku|sheikh|shaykh|"
                                + "commission|party|head|minister-designate|designate|elect|president-elect|transition|transitional|administrator|foreign|co-prince");
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder();
        boolean up = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(up ? Character.toUpperCase(c) : Character.toLowerCase(c));
            up = !Character.isLetter(c);
        }
        return out.toString().replace("Mcc", "McC").replaceAll(",$", "");
    }
}
