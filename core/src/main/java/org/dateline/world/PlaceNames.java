package org.dateline.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;
import org.dateline.world.GazetteerFile.Kind;

/**
 * Finds names of places in a text: what the name recogniser says, checked against the gazetteer, and what the gazetteer knows and the
 * recogniser has missed. Names of people, and of bodies with a name of their own, are no places; a place inside a longer name is marked so.
 * Immutable, thread-safe.
 */
final class PlaceNames {

    private static final int LONGEST = 6;

    /** Behind a name: it is a street's. */
    private static final Set<String> STREETS = Set.of(
            "road", "rd", "rd.", "street", "st", "st.", "avenue", "ave", "ave.", "boulevard", "blvd", "blvd.", "drive", "dr.", "lane", "ln", "highway", "hwy", "parkway", "pike", "turnpike", "way", "court", "ct.");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "from", "outside", "around", "to", "into", "across", "of", "for", "through", "toward", "towards", "off", "between", "via", "leave", "leaving", "visit", "visited", "visiting", "reach", "reached");

    /** Words with a capital that are also somewhere a town. */
    private static final Set<String> WORDS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "university", "college", "police", "council", "street", "center", "centre", "church", "union", "independence", "liberty", "mobile",
            "reading", "bishop", "king", "page", "best", "most", "much", "the", "of", "and", "god", "eagle", "bible", "senate", "congress", "president", "republican", "democrat",
            "internet", "english", "spanish", "french", "christian", "catholic", "christmas", "easter", "school", "state", "county", "city", "town", "court", "house", "park",
            "lake", "river", "bay", "mountain", "valley", "beach", "island", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "bank",
            "mission", "home", "post", "hope", "enterprise", "opportunity", "commerce", "industry", "justice", "freedom", "unity", "american", "young", "black", "white", "brown", "green",
            "chief", "sheriff", "mayor", "governor", "senator", "major", "general", "captain", "time", "times", "star", "sun", "globe", "press", "news", "herald", "journal", "tribune", "same", "date", "nice", "bath", "orange", "media", "imperial", "marine", "navy", "army", "force", "federal", "national", "international", "obama", "lincoln", "jesus", "moss", "many", "both", "such", "sandy", "sierra", "aurora");

    private final Gazetteer gazetteer;
    private final Facts facts;

    PlaceNames(Gazetteer gazetteer, Facts facts) {
        this.gazetteer = gazetteer;
        this.facts = facts;
    }

    /**
     * A name.
     *
     * @param key its hash; 0 where the gazetteer does not have it
     * @param appended whether it stands behind another and a comma: "Lyon, Kansas"
     * @param certainty from 0 to 1: that it is a place's name at all
     */
    record Name(int start, int end, long key, boolean embedded, boolean appended, double certainty) {}

    List<Name> find(Analysis analysis) {
        int[] nameOf = new int[analysis.size()];
        Arrays.fill(nameOf, -1);
        for (int name = 0; name < analysis.nameCount(); name++) {
            Arrays.fill(nameOf, analysis.nameStart(name), analysis.nameEnd(name), name);
        }
        List<Name> names = new ArrayList<>();
        int bodyEnd = 0;
        for (int token = 0; token < analysis.size(); ) {
            if (!isCapital(analysis, token)) {
                token++;
                continue;
            }
            bodyEnd = Math.max(bodyEnd, bodyEnd(analysis, token));
            Name found = at(analysis, token, nameOf, names, bodyEnd);
            if (found != null) {
                names.add(found);
                token = found.end();
            } else {
                int name = nameOf[token];
                boolean unknown = name >= 0 && analysis.nameStart(name) == token && analysis.nameKind(name) == NameKind.PLACE;
                if (unknown && !overlaps(analysis, name, nameOf)) {
                    names.add(new Name(token, analysis.nameEnd(name), 0, false, false, 0));
                }
                token++;
            }
        }
        return names;
    }

    /** Whether the gazetteer knows a part of the name, so that the part stands for it. */
    private boolean overlaps(Analysis analysis, int name, int[] nameOf) {
        for (int token = analysis.nameStart(name) + 1; token < analysis.nameEnd(name); token++) {
            if (isCapital(analysis, token) && longest(analysis, token, analysis.nameEnd(name)) > token) {
                return true;
            }
        }
        return false;
    }

    private Name at(Analysis analysis, int token, int[] nameOf, List<Name> before, int bodyEnd) {
        int end = longest(analysis, token, analysis.size());
        if (end == token) {
            return null;
        }
        String words = analysis.tokens().text().substring(analysis.tokens().start(token), analysis.tokens().end(end - 1));
        long key = Letters.key(words);
        boolean appended = isAppended(analysis, token, before);
        int letters = words.replaceAll("[^\\p{L}]", "").length();
        if (letters <= 5 && isShortFor(key, letters) && !appended && !isWhole(key)) {
            return null;
        }
        if (appended) {
            return new Name(token, end, key, false, true, 1);
        }
        if (end - token == 1 && WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (end < analysis.size() && STREETS.contains(analysis.tokens().form(end).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(analysis.tokens().text().charAt(analysis.tokens().start(end)))) {
            return null;
        }
        return judge(analysis, token, end, key, nameOf, bodyEnd);
    }

    private Name judge(Analysis analysis, int token, int end, long key, int[] nameOf, int bodyEnd) {
        int name = nameOf[token];
        boolean placing = token > 0 && PLACING.contains(analysis.tokens().form(token - 1).toLowerCase(Locale.ROOT));
        boolean embedded = bodyEnd >= end || touchesName(analysis, token, end);
        if (name < 0) {
            if (analysis.upos(token) != Upos.PROPN && analysis.upos(token) != Upos.X && analysis.upos(token) != Upos.NOUN) {
                return null;
            }
            int known = prominence(key);
            boolean clear = placing || known >= 100_000 || known >= 5_000 && !startsSentence(analysis, token);
            return clear ? new Name(token, end, key, embedded, false, 0.8) : null;
        }
        boolean same = analysis.nameStart(name) >= token && analysis.nameEnd(name) <= end;
        return switch (analysis.nameKind(name)) {
            case PLACE -> new Name(token, end, key, bodyEnd >= end && !same, false, 1);
            case PERSON -> same && placing && prominence(key) > 1000 ? new Name(token, end, key, embedded, false, 0.6) : null;
            case ORGANIZATION -> new Name(token, end, key, !same || bodyEnd >= end || prominence(key) < 20_000, false, 0.7);
            case GROUP -> null;
            case OTHER -> new Name(token, end, key, true, false, 0.5);
        };
    }

    /** The token after the longest name that the gazetteer has from here on; the token itself if there is none. */
    private int longest(Analysis analysis, int token, int limit) {
        TokenList tokens = analysis.tokens();
        long hash = Letters.NONE;
        int from = tokens.start(token);
        int best = token;
        int last = Math.min(limit, token + LONGEST);
        for (int end = token; end < last; end++) {
            if (end > token && (tokens.blockBefore(end) || tokens.start(end) - tokens.end(end - 1) > 1)) {
                break;
            }
            char first = tokens.text().charAt(tokens.start(end));
            if (!Character.isLetterOrDigit(first) && first != '-' && first != '\'' && first != '\u2019') {
                break;
            }
            hash = Letters.hash(hash, tokens.text(), from, tokens.end(end));
            from = tokens.end(end);
            if (Character.isLetterOrDigit(first) && Character.isUpperCase(first)) {
                long key = Letters.key(hash);
                if (gazetteer.matches(gazetteer.first(key), key)) {
                    best = end + 1;
                }
            }
        }
        return best;
    }

    /** The token after a body's or a person's name that the tables know and that begins here; 0 if there is none. */
    private int bodyEnd(Analysis analysis, int token) {
        TokenList tokens = analysis.tokens();
        long hash = Letters.NONE;
        int from = tokens.start(token);
        int best = 0;
        for (int end = token; end < Math.min(analysis.size(), token + LONGEST); end++) {
            hash = Letters.hash(hash, tokens.text(), from, tokens.end(end));
            from = tokens.end(end);
            Fact[] known = end == token ? null : facts.get(Letters.key(hash));
            if (known != null && (known[0].kind() == Fact.Kind.BODY || known[0].kind() == Fact.Kind.PERSON)) {
                best = end + 1;
            }
        }
        return best;
    }

    private static boolean isAppended(Analysis analysis, int token, List<Name> before) {
        if (before.isEmpty() || token < 2) {
            return false;
        }
        Name last = before.get(before.size() - 1);
        boolean comma = last.end() == token - 1 && analysis.tokens().form(token - 1).equals(",");
        boolean bracket = last.end() == token - 1 && analysis.tokens().form(token - 1).equals("(");
        return last.key() != 0 && (comma || bracket || last.end() == token) && !analysis.tokens().blockBefore(token);
    }

    /** Whether a name of few letters is only short for a region: "La.", "Miss.". */
    private boolean isShortFor(long key, int letters) {
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            if (gazetteer.isAlias(slot) && gazetteer.kind(gazetteer.entry(slot)) == Kind.REGION) {
                return true;
            }
        }
        return letters <= 2;
    }

    /** Whether a country or a large town is called so. */
    private boolean isWhole(long key) {
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            int entry = gazetteer.entry(slot);
            Kind kind = gazetteer.kind(entry);
            if (kind == Kind.COUNTRY || kind == Kind.CAPITAL || !gazetteer.isAlias(slot) && (kind == Kind.REGION || gazetteer.population(entry) > 200_000)) {
                return true;
            }
        }
        return false;
    }

    /** The most people any place of the name has. */
    private int prominence(long key) {
        int most = 0;
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            int entry = gazetteer.entry(slot);
            boolean fixed = switch (gazetteer.kind(entry)) {
                case WATER, RIVER, AREA, SITE, CONTINENT, COUNTRY -> true;
                default -> false;
            };
            most = Math.max(most, fixed ? 1_000_000 : gazetteer.population(entry));
        }
        return most;
    }

    /** Whether a word with a capital that is no place's stands beside, with nothing between. */
    private boolean touchesName(Analysis analysis, int start, int end) {
        boolean after = end < analysis.size() && isCapital(analysis, end) && !startsSentence(analysis, end) && longest(analysis, end, analysis.size()) == end
                && analysis.upos(end) == Upos.PROPN;
        boolean before = start > 0 && isCapital(analysis, start - 1) && analysis.upos(start - 1) == Upos.PROPN && !startsSentence(analysis, start)
                && !analysis.tokens().form(start - 1).endsWith(".");
        return after || before;
    }

    private static boolean startsSentence(Analysis analysis, int token) {
        return token == 0 || analysis.head(token) == Analysis.ROOT && token == 0 || analysis.tokens().blockBefore(token) || isStop(analysis, token - 1);
    }

    private static boolean isStop(Analysis analysis, int token) {
        String form = analysis.tokens().form(token);
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("\u201c") || form.equals("\"");
    }

    private static boolean isCapital(Analysis analysis, int token) {
        return Character.isUpperCase(analysis.tokens().text().charAt(analysis.tokens().start(token)));
    }
}
