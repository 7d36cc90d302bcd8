package org.dateline.page;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time zones as pages abbreviate them; see {@code zones.txt}. Immutable, loaded on first use. */
final class TimeZones {

    private record Meaning(ZoneId zone, String countries) {}

    private static final Map<String, List<Meaning>> MEANINGS = new HashMap<>();

    static {
        for (String line : ResourceLines.facts("zones.txt")) {
            String[] fields = line.split("\\s+", 3);
            MEANINGS.computeIfAbsent(Folding.fold(fields[0]), k -> new ArrayList<>())
                    .add(new Meaning(ZoneId.of(fields[1]), fields[2]));
        }
    }

    private TimeZones() {}

    static boolean isZone(String folded) {
        return MEANINGS.containsKey(folded);
    }

    /** The offset that an abbreviation stands for at a moment, or null if the country would have to decide and does not. */
    static @Nullable ZoneOffset offset(String folded, LocalDateTime moment, @Nullable String country) {
        String code = country == null ? null : country.toUpperCase(Locale.ROOT);
        for (Meaning meaning : MEANINGS.getOrDefault(folded, List.of())) {
            if (meaning.countries().equals("*")
                    || (code != null && meaning.countries().contains(code))) {
                return meaning.zone().getRules().getOffset(moment);
            }
        }
        return null;
    }
}
