package org.dateline.training.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rebuilds the derived tables of the world stage, {@code countries.tsv}, {@code leaders.tsv}, {@code parties.tsv}, {@code forces.tsv}
 * and {@code members.tsv}, from open facts: country codes (public domain) and the World Factbook (CC0). Nothing else is touched: the
 * tables beside them are written by hand.
 */
public final class WorldTables {

    private WorldTables() {}

    /**
     * Writes the tables.
     *
     * @param arguments the folder of the open facts, that holds {@code countries/}, {@code factbook-extract/} and {@code
     *     leaders-factbook/}; then the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Two folders: the open facts, and where the tables go");
        }
        Path facts = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        CountryTable countries = CountryTable.read(facts);
        write(out, "countries.tsv", countries.lines());
        write(out, "leaders.tsv", LeaderTable.lines(facts, countries));
        write(out, "parties.tsv", PartyTable.lines(facts));
        write(out, "forces.tsv", ForceTable.lines(facts));
        write(out, "members.tsv", MemberTable.lines(facts));
    }

    private static void write(Path folder, String name, List<String> lines) throws IOException {
        Sheets.write(folder.resolve(name), lines);
        System.out.println(name + ": " + lines.size() + " lines");
    }
}
