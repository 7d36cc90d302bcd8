package org.dateline.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads roles off class names, ids and the like, by the table {@code role-words.tsv}. Immutable and thread-safe.
 */
final class RoleWords {

    private static final RoleWords STANDARD = load();

    private final Map<String, Integer> roles;

    private RoleWords(Map<String, Integer> roles) {
        this.roles = roles;
    }

    static RoleWords standard() {
        return STANDARD;
    }

    /**
     * The roles that a name, or several names apart by blanks, speaks of. Words are looked up alone and in pairs; a
     * name of more than twelve words is a utility class ("md:hover:bg-...") or generated, and says nothing.
     */
    int rolesOf(String names) {
        int mask = 0;
        int length = names.length();
        int at = 0;
        while (at < length) {
            while (at < length && names.charAt(at) <= ' ') {
                at++;
            }
            int end = at;
            while (end < length && names.charAt(end) > ' ') {
                end++;
            }
            if (end > at && end - at <= 80) {
                mask |= rolesOfName(names, at, end);
            }
            at = end;
        }
        return mask;
    }

    private int rolesOfName(String names, int from, int to) {
        int mask = 0;
        int words = 0;
        String previous = null;
        int at = from;
        while (at < to) {
            if (!Character.isLetter(names.charAt(at))) {
                if (names.charAt(at) == ':' || names.charAt(at) == '[') {
                    // A utility class of a style framework: "sm:hidden", "[&_p]:mb-4".
                    return 0;
                }
                at++;
                continue;
            }
            int end = at + 1;
            boolean lower = Character.isLowerCase(names.charAt(at));
            while (end < to && Character.isLetter(names.charAt(end))) {
                boolean nextLower = Character.isLowerCase(names.charAt(end));
                if (lower && !nextLower) {
                    break;
                }
                lower = nextLower;
                end++;
            }
            String word = lowerCase(names, at, end);
            mask |= roles.getOrDefault(word, 0);
            if (previous != null) {
                mask |= roles.getOrDefault(previous + ' ' + word, 0);
            }
            previous = word;
            at = end;
            if (++words > 12) {
                return 0;
            }
        }
        return mask;
    }

    private static String lowerCase(String names, int from, int to) {
        char[] word = new char[to - from];
        for (int i = from; i < to; i++) {
            word[i - from] = Character.toLowerCase(names.charAt(i));
        }
        return new String(word);
    }

    private static RoleWords load() {
        Map<String, Integer> roles = new HashMap<>();
        for (String line : ResourceLines.facts("role-words.tsv")) {
            String[] fields = line.split("\t", -1);
            roles.merge(fields[0], Role.valueOf(fields[1]).bit, (a, b) -> a | b);
        }
        return new RoleWords(Map.copyOf(roles));
    }
}
