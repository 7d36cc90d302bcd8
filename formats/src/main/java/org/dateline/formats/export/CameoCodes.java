package org.dateline.formats.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Event;
import org.dateline.internal.ResourceText;
import org.jspecify.annotations.Nullable;

/** Events in CAMEO, the code that GDELT counts in. Tables in files. Immutable. */
final class CameoCodes {

    private static final String ANY = "-";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> goldstein = new HashMap<>();
    private final Map<String, String> actors = new HashMap<>();

    CameoCodes() {
        for (String[] cells : table("cameo.tsv")) {
            codes.put(cells[0] + " " + cells[1], cells[2]);
        }
        for (String[] cells : table("goldstein.tsv")) {
            for (String code : cells[1].split(" ")) {
                goldstein.put(code, cells[0]);
            }
        }
        for (String[] cells : table("gdelt-actors.tsv")) {
            actors.put(cells[0], cells[1]);
        }
    }

    private static List<String[]> table(String name) {
        return ResourceText.lines(CameoCodes.class, name).stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The event's own code if it has one, else the most general one for its type and mode: three or four digits. */
    String code(Event event) {
        String own = event.cameo();
        if (own != null && own.length() >= 2) {
            return own.length() == 2 ? own + "0" : own;
        }
        String exact = codes.get(event.type() + " " + event.mode());
        String code = exact != null ? exact : codes.get(event.type() + " " + ANY);
        if (code == null) {
            throw new IllegalStateException("The table cameo.tsv lacks " + event.type());
        }
        return code;
    }

    /** The code's first three digits. */
    static String base(String code) {
        return code.substring(0, 3);
    }

    /** The code's first two digits. */
    static String root(String code) {
        return code.substring(0, 2);
    }

    /** 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict: by CAMEO's roots. */
    static int quad(String code) {
        int root = Integer.parseInt(root(code));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** The value on Goldstein's scale; empty if the published table has none for the code. */
    String goldstein(String code) {
        return goldstein.getOrDefault(code, "");
    }

    /** What CAMEO calls a PLOVER sector; empty if nothing. */
    String actorType(@Nullable String sector) {
        return sector == null ? "" : actors.getOrDefault(sector, "");
    }

    /** Every type must have a code for any mode. */
    boolean covers(String type) {
        return codes.containsKey(type + " " + ANY);
    }
}
