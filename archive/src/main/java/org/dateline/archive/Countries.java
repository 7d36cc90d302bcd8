package org.dateline.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** English names of countries by ISO 3166-1 alpha-3, as the Java runtime has them from CLDR. */
final class Countries {

    private static final Map<String, String> NAMES = names();

    private Countries() {}

    /** The name, or null if there is no such code. */
    static @Nullable String name(@Nullable String alpha3) {
        return alpha3 == null ? null : NAMES.get(alpha3);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(alpha2 -> {
            Locale country = Locale.of("", alpha2);
            try {
                names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
            } catch (MissingResourceException e) {
                // A country without a three-letter code cannot be asked for by one.
            }
        });
        names.put("XKX", "Kosovo");
        return names;
    }
}
