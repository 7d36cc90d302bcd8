package org.dateline.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of bylines; see {@code bylines.txt}. Immutable, loaded on first use. */
final class BylineWords {

    /** The part a phrase plays; names as in the table. */
    enum Part {
        LEAD,
        FIRST,
        OTHER,
        JOINER,
        END,
        ROLE,
        MODIFIER,
        NEVER,
        AGENCY,
        DEGREE,
        ORGANISATION,
        PARTICLE
    }

    private static final Set<Part> NONE = Set.of();
    private static final Map<String, Set<Part>> PARTS = new HashMap<>();
    private static final List<String> GLUED = new ArrayList<>();
    static final int LONGEST_PHRASE = 4;

    static {
        for (String line : ResourceLines.facts("bylines.txt")) {
            int colon = line.indexOf(':');
            String part = line.substring(0, colon);
            for (String phrase : line.substring(colon + 1).split(";")) {
                String key = phrase.strip();
                boolean glued = part.equals("glued");
                if (glued) {
                    GLUED.add(key);
                }
                PARTS.computeIfAbsent(key, k -> EnumSet.noneOf(Part.class))
                        .add(glued ? Part.LEAD : Part.valueOf(part.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private BylineWords() {}

    /** The parts a phrase can play; {@code phrase} in lower case. */
    static Set<Part> parts(String phrase) {
        return PARTS.getOrDefault(phrase, NONE);
    }

    static boolean is(String phrase, Part part) {
        return parts(phrase).contains(part);
    }

    /** The lead that a text without spaces begins with, or null. */
    static @Nullable String gluedLead(String text) {
        for (String lead : GLUED) {
            if (text.startsWith(lead)) {
                return lead;
            }
        }
        return null;
    }
}
