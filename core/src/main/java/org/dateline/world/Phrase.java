package org.dateline.world;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text as words and what the tables know of them. Words here are runs of letters and digits, cut at hyphens, with a mark where a
 * possessive ends: "Somalia-based", "the farmers' union", "U.S.". For one thread.
 */
final class Phrase {

    /** Longer phrases are cut: no actor is named in more words. */
    static final int LONGEST = 60;

    private static final int LONGEST_NAME = 9;

    final CharSequence text;
    final int[] starts = new int[LONGEST];
    final int[] ends = new int[LONGEST];
    /** Whether the word is possessive: "Chile's". */
    final boolean[] possessive = new boolean[LONGEST];
    /** Whether a hyphen alone parts it from the word before. */
    final boolean[] hyphened = new boolean[LONGEST];
    /** Whether a comma, a bracket or a dash stands before it. */
    final boolean[] parted = new boolean[LONGEST];
    /** Regions of some countries, but in a name of several words first of all a direction: "the North Atlantic Board". */
    private static final Set<String> DIRECTIONS = Set.of(
            "North",
            "South",
            "East",
            "West",
            "Central",
            "Centre",
            "Center",
            "Northern",
            "Southern",
            "Eastern",
            "Western");

    /** The facts of the name that begins here, or null. */
    final Fact[] @Nullable [] facts = new Fact[LONGEST] @Nullable [];
    /** The word after the name that begins here; 0 where none begins. */
    final int[] nameEnds = new int[LONGEST];

    int size;

    Phrase(CharSequence text, int from, int to) {
        this.text = text;
        scan(from, to);
    }

    private void scan(int from, int to) {
        int at = from;
        boolean comma = false;
        while (at < to && size < LONGEST) {
            char c = text.charAt(at);
            if (isApostrophe(c) && size > 0 && isPossessiveMark(at, to)) {
                possessive[size - 1] = true;
                at = at + 1 < to && isS(text.charAt(at + 1)) ? at + 2 : at + 1;
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                comma |= c == ','
                        || c == '('
                        || c == ')'
                        || c == ';'
                        || c == ':'
                        || c == '\u2014'
                        || c == '\u2013'
                        || c == '\n';
                at++;
                continue;
            }
            int end = wordEnd(at, to);
            starts[size] = at;
            ends[size] = end;
            hyphened[size] = size > 0 && at == ends[size - 1] + 1 && isHyphen(text.charAt(at - 1));
            parted[size] = comma && size > 0;
            comma = false;
            size++;
            at = end;
        }
    }

    private int wordEnd(int start, int to) {
        int at = start;
        while (at < to) {
            char c = text.charAt(at);
            boolean inside = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
            boolean mark = c == '.' || c == '&' || isApostrophe(c) && !isPossessiveMark(at, to);
            if (!Character.isLetterOrDigit(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !(mark && inside)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** An apostrophe before "s" at the end of a word, or after "s" at one. */
    private boolean isPossessiveMark(int at, int to) {
        boolean free = at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
        if (free) {
            return at > 0 && isS(text.charAt(at - 1));
        }
        return isS(text.charAt(at + 1)) && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Finds what the tables and the gazetteer know, the longest name first at each word, from left to right. */
    void find(Facts tables, Towns towns) {
        int at = 0;
        while (at < size) {
            int found = longest(at, tables, towns);
            if (found > 0) {
                nameEnds[at] = found;
                at = found;
            } else {
                at++;
            }
        }
    }

    /**
     * Holds a name to where the article says it is: a town or a state of another country than the tables took it for, or a place of which
     * the article leaves open where it is.
     *
     * @param start where the name begins in the text
     * @param end where it ends
     * @param place null where it is left open
     */
    void locate(int start, int end, @Nullable Place place) {
        for (int at = 0; at < size && starts[at] <= start; at++) {
            Fact[] known = facts[at];
            if (starts[at] != start || known == null || nameEnds[at] == 0 || ends[nameEnds[at] - 1] != end) {
                continue;
            }
            Fact fact = known[0];
            if (place == null && isOfGazetteer(fact)) {
                facts[at] = null;
                nameEnds[at] = 0;
            } else if (place != null && isPlace(fact) && isElsewhere(fact, place)) {
                facts[at] = new Fact[] {
                    new Fact(
                            Fact.Kind.TOWN,
                            place.country(),
                            null,
                            null,
                            place.name(),
                            null,
                            null,
                            Fact.Shape.INITIAL,
                            "the article's places, geonames " + place.geonames())
                };
            }
        }
    }

    private static boolean isOfGazetteer(Fact fact) {
        return fact.kind() == Fact.Kind.TOWN
                || fact.kind() == Fact.Kind.REGION && fact.source().startsWith("gazetteer");
    }

    /** A town is seldom meant by a country's name ("Jamaica"), a state may be ("Georgia"). */
    private static boolean isElsewhere(Fact fact, Place place) {
        boolean likely = switch (place.resolution()) {
            case COUNTRY -> false;
            case REGION -> true;
            case CITY -> fact.kind() != Fact.Kind.COUNTRY;
        };
        return likely && place.country() != null && !place.country().equals(fact.country());
    }

    private static boolean isPlace(Fact fact) {
        return switch (fact.kind()) {
            case COUNTRY, CAPITAL, REGION, TOWN -> true;
            default -> false;
        };
    }

    private int longest(int at, Facts tables, Towns towns) {
        long hash = Letters.NONE;
        int from = starts[at];
        int best = 0;
        int last = Math.min(size, at + LONGEST_NAME);
        boolean capital = isCapital(at);
        for (int end = at; end < last; end++) {
            hash = Letters.hash(hash, text, from, ends[end]);
            from = ends[end];
            long key = Letters.key(hash);
            Fact[] known = tables.get(key);
            Fact[] fitting = known == null ? null : fitting(known, starts[at], ends[end]);
            if (fitting != null) {
                best = end + 1;
                facts[at] = fitting;
            } else if (capital && isCapital(end) && best <= end && end - at < 4) {
                Fact town = towns.town(key, 20_000);
                if (town != null && !(end == at && isWord(at))) {
                    best = end + 1;
                    facts[at] = new Fact[] {town};
                }
            }
        }
        return best;
    }

    /** "North Atlantic", "Roman soldiers": a direction or an ordinary word that is somewhere a town. */
    private boolean isWord(int word) {
        String written = text.subSequence(starts[word], ends[word]).toString();
        return DIRECTIONS.contains(written) || PlaceNames.WORDS.contains(written.toLowerCase(Locale.ROOT));
    }

    private Fact @Nullable [] fitting(Fact[] known, int start, int end) {
        int capitals = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        int count = 0;
        Fact[] fitting = new Fact[known.length];
        for (Fact fact : known) {
            boolean fits = switch (fact.shape()) {
                case ANY -> true;
                case INITIAL -> capitals > 0;
                case CAPITALS -> capitals == letters;
            };
            if (fits) {
                fitting[count++] = fact;
            }
        }
        return count == 0 ? null : Arrays.copyOf(fitting, count);
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    boolean isDigit(int word) {
        return Character.isDigit(text.charAt(starts[word]));
    }

    /** Whether the word, in small letters, is one of a set. */
    boolean is(int word, Set<String> words) {
        return words.contains(small(word));
    }

    /** The word in small letters. */
    String small(int word) {
        StringBuilder small = new StringBuilder(ends[word] - starts[word]);
        for (int i = starts[word]; i < ends[word]; i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    String words(int first, int end) {
        return text.subSequence(starts[first], ends[end - 1]).toString();
    }
}
