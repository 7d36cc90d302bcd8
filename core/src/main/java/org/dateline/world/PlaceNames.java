package org.dateline.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.dateline.language.TokenList;
import org.dateline.language.Upos;
import org.dateline.world.GazetteerFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of places in a text: what the name recogniser says, checked against the gazetteer, and what the gazetteer knows and the
 * recogniser has missed. Names of people, and of bodies with a name of their own, are no places; a place inside a longer name is marked so.
 * Immutable, thread-safe.
 */
final class PlaceNames {

    private static final int LONGEST = 6;

    /** How sure it is of a name that nothing but the gazetteer speaks for. */
    private static final double DOUBTFUL = 0.5;

    private static final Set<String> GIVEN = TableLines.words("place-words.tsv", "given");

    private static final Set<String> DIRECTIONS = TableLines.words("place-words.tsv", "direction");

    /** Behind a name: it is a street's. */
    private static final Set<String> STREETS = TableLines.words("place-words.tsv", "street");

    private static final Set<String> PLACING = TableLines.words("place-words.tsv", "placing");

    /** Words with a capital that are also somewhere a town. */
    static final Set<String> WORDS = TableLines.words("place-words.tsv", "not");

    private final Gazetteer gazetteer;
    private final Facts facts;

    /** Of each country the key of its name. */
    private final Map<String, Long> countries = new HashMap<>();

    PlaceNames(Gazetteer gazetteer, Facts facts) {
        this.gazetteer = gazetteer;
        this.facts = facts;
        for (int place = 0; place < gazetteer.size() && gazetteer.kind(place) == Kind.COUNTRY; place++) {
            countries.put(gazetteer.country(place), Letters.key(gazetteer.name(place)));
        }
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
        Set<Long> surnames = surnames(analysis);
        List<Name> names = new ArrayList<>();
        Set<Long> sure = new HashSet<>();
        int bodyEnd = 0;
        for (int token = 0; token < analysis.size(); ) {
            if (!isCapital(analysis, token)) {
                token++;
                continue;
            }
            int body = bodyEnd(analysis, token, nameOf);
            bodyEnd = Math.max(bodyEnd, body);
            int end = longest(analysis, token, analysis.size());
            if (body == end && body > token) {
                token = end;
                continue;
            }
            int people = peopleEnd(analysis, token, nameOf);
            if (people >= end && people > token) {
                // "Georgian" is no town, but says of what land something is.
                names.add(new Name(token, people, countryKey(analysis, token, people), true, false, 0.9));
                token = people;
                continue;
            }
            if (end == token) {
                addUnknown(analysis, token, nameOf, names);
                token++;
                continue;
            }
            Name found = at(analysis, token, end, nameOf, names, bodyEnd);
            if (found != null
                    && !found.appended()
                    && end == token + 1
                    && surnames.contains(found.key())
                    && !isPlaced(analysis, token)
                    && appendedKey(analysis, end) == null) {
                found = null;
            }
            if (found != null) {
                names.add(found);
                if (found.certainty() > DOUBTFUL) {
                    sure.add(found.key());
                }
            }
            token = end;
        }
        // What nothing but the gazetteer speaks for is a place if it is one elsewhere in the text.
        names.removeIf(name -> name.certainty() == DOUBTFUL && !sure.contains(name.key()));
        return names;
    }

    private static boolean isGivenName(Analysis analysis, int token, int end) {
        return end == token + 1 && GIVEN.contains(analysis.tokens().form(token).toLowerCase(Locale.ROOT));
    }

    /** "Tamworth police": a role noun in small letters follows. */
    private boolean isBeforeRole(Analysis analysis, int token) {
        if (token >= analysis.size() || isCapital(analysis, token)) {
            return false;
        }
        Fact[] known = facts.get(Letters.key(analysis.tokens().form(token)));
        return known != null && known[0].isRole();
    }

    /** "TAMWORTH — ": capitals at the head of a paragraph, and a dash. */
    private static boolean isDateline(Analysis analysis, int token, int end) {
        if (end >= analysis.size() || token > 0 && !startsSentence(analysis, token)) {
            return false;
        }
        String form = analysis.tokens().form(token);
        String mark = analysis.tokens().form(end);
        boolean dash = mark.equals("-") || mark.equals("--") || mark.equals("\u2013") || mark.equals("\u2014");
        return dash
                && form.equals(form.toUpperCase(Locale.ROOT))
                && analysis.tokens().spaceBefore(end);
    }

    /** The last words of people's full names: alone they are those people again, not towns. */
    private static Set<Long> surnames(Analysis analysis) {
        Set<Long> surnames = new HashSet<>();
        for (int name = 0; name < analysis.nameCount(); name++) {
            int last = analysis.nameEnd(name) - 1;
            if (analysis.nameKind(name) == NameKind.PERSON && last > analysis.nameStart(name)) {
                surnames.add(Letters.key(analysis.tokens().form(last)));
            }
        }
        return surnames;
    }

    private static boolean isPlaced(Analysis analysis, int token) {
        return token > 0
                && Set.of("in", "at", "near")
                        .contains(analysis.tokens().form(token - 1).toLowerCase(Locale.ROOT));
    }

    /** The token after a word for a country's people that begins here; the token itself if there is none. */
    private int peopleEnd(Analysis analysis, int token, int[] nameOf) {
        TokenList tokens = analysis.tokens();
        long hash = Letters.NONE;
        int best = token;
        for (int end = token; end < Math.min(analysis.size(), token + 2); end++) {
            hash = Letters.hash(
                    hash, tokens.text(), end == token ? tokens.start(token) : tokens.end(end - 1), tokens.end(end));
            Fact[] known = facts.get(Letters.key(hash));
            if (known != null
                    && Character.isLetter(tokens.text().charAt(tokens.start(end)))
                    && known[0].kind() == Fact.Kind.ADJECTIVE
                    && tokens.end(end) - tokens.start(token) > 3) {
                best = end + 1;
            }
        }
        boolean person = nameOf[token] >= 0 && analysis.nameKind(nameOf[token]) == NameKind.PERSON;
        return person ? token : best;
    }

    private long countryKey(Analysis analysis, int token, int end) {
        long key = Letters.key(analysis.tokens()
                .text()
                .substring(analysis.tokens().start(token), analysis.tokens().end(end - 1)));
        Fact[] known = facts.get(key);
        return known == null || known[0].country() == null ? 0 : countries.getOrDefault(known[0].country(), 0L);
    }

    private void addUnknown(Analysis analysis, int token, int[] nameOf, List<Name> names) {
        int name = nameOf[token];
        boolean place = name >= 0 && analysis.nameStart(name) == token && analysis.nameKind(name) == NameKind.PLACE;
        if (place && !overlaps(analysis, name)) {
            names.add(new Name(token, analysis.nameEnd(name), 0, false, false, 1));
        }
    }

    /** Whether the gazetteer knows a part of the name, so that the part stands for it. */
    private boolean overlaps(Analysis analysis, int name) {
        for (int token = analysis.nameStart(name) + 1; token < analysis.nameEnd(name); token++) {
            if (isCapital(analysis, token) && longest(analysis, token, analysis.nameEnd(name)) > token) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Name at(Analysis analysis, int token, int end, int[] nameOf, List<Name> before, int bodyEnd) {
        String words = analysis.tokens()
                .text()
                .substring(analysis.tokens().start(token), analysis.tokens().end(end - 1));
        long key = Letters.key(words);
        if (isAppended(analysis, token, key, before)) {
            return new Name(token, end, key, false, true, 1);
        }
        int name = nameOf[token];
        boolean recognised = name >= 0 && analysis.nameKind(name) == NameKind.PLACE;
        if (isShort(words) && isShortFor(key) && !isWhole(key) && !recognised && !isDotted(words)) {
            return null;
        }
        if (end - token == 1 && WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (end < analysis.size()
                && isCapital(analysis, end)
                && STREETS.contains(analysis.tokens().form(end).toLowerCase(Locale.ROOT))) {
            return null;
        }
        Long region = appendedKey(analysis, end);
        if (region != null && holds(region, key)) {
            return new Name(token, end, key, false, false, 1);
        }
        return judge(analysis, token, end, key, nameOf, bodyEnd);
    }

    /** The key of the name behind a comma, if the gazetteer has it. */
    private @Nullable Long appendedKey(Analysis analysis, int comma) {
        if (comma + 1 >= analysis.size()
                || !analysis.tokens().form(comma).equals(",")
                || !isCapital(analysis, comma + 1)) {
            return null;
        }
        int end = longest(analysis, comma + 1, analysis.size());
        return end == comma + 1
                ? null
                : Letters.key(analysis.tokens()
                        .text()
                        .substring(
                                analysis.tokens().start(comma + 1),
                                analysis.tokens().end(end - 1)));
    }

    private static boolean isShort(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return letters <= 5;
    }

    /** "N.Y.", "W.Va.": no word looks so. */
    private static boolean isDotted(String words) {
        int dot = words.indexOf('.');
        return dot > 0 && dot < words.length() - 1;
    }

    private @Nullable Name judge(Analysis analysis, int token, int end, long key, int[] nameOf, int bodyEnd) {
        int name = nameOf[token];
        boolean placing =
                token > 0 && PLACING.contains(analysis.tokens().form(token - 1).toLowerCase(Locale.ROOT));
        boolean embedded = bodyEnd >= end || touchesName(analysis, token, end);
        if (name < 0) {
            if (analysis.upos(token) != Upos.PROPN && analysis.upos(end - 1) != Upos.PROPN) {
                return null;
            }
            int known = prominence(key);
            boolean clear = placing
                    || known >= 100_000
                    || known >= 5_000 && !startsSentence(analysis, token)
                    || known >= 1_000
                            && (end - token > 1 || isBeforeRole(analysis, end) || isDateline(analysis, token, end));
            return followsName(analysis, token) && known < 500_000
                    ? null
                    : new Name(token, end, key, embedded, false, clear ? 0.8 : DOUBTFUL);
        }
        boolean same = analysis.nameStart(name) >= token && analysis.nameEnd(name) <= end;
        if (analysis.nameStart(name) < token && followsName(analysis, token) && prominence(key) < 500_000) {
            return null;
        }
        return switch (analysis.nameKind(name)) {
            case PLACE -> new Name(token, end, key, bodyEnd > end, false, 1);
            case PERSON ->
                same
                        ? new Name(
                                token,
                                end,
                                key,
                                embedded,
                                false,
                                placing && prominence(key) > 1000
                                                || prominence(key) >= 300_000 && !isGivenName(analysis, token, end)
                                        ? 0.6
                                        : DOUBTFUL)
                        : null;
            case ORGANIZATION ->
                same && (bodyEnd >= end || prominence(key) < 20_000)
                        ? null
                        : new Name(token, end, key, !same, false, 0.7);
            case GROUP -> null;
            case OTHER -> new Name(token, end, key, true, false, 0.6);
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
            boolean mark = first == '-' || first == '\'' || first == '\u2019';
            if (!Character.isLetterOrDigit(first)
                    && !(mark
                            && tokens.start(end) == tokens.end(end - 1)
                            && tokens.end(end) - tokens.start(end) <= 2)) {
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
    private int bodyEnd(Analysis analysis, int token, int[] nameOf) {
        TokenList tokens = analysis.tokens();
        long hash = Letters.NONE;
        int from = tokens.start(token);
        int best = 0;
        for (int end = token; end < Math.min(analysis.size(), token + LONGEST); end++) {
            hash = Letters.hash(hash, tokens.text(), from, tokens.end(end));
            from = tokens.end(end);
            boolean place = nameOf[token] >= 0 && analysis.nameKind(nameOf[token]) == NameKind.PLACE;
            Fact[] known = end == token && place ? null : facts.get(Letters.key(hash));
            if (known != null && (known[0].kind() == Fact.Kind.BODY || known[0].kind() == Fact.Kind.PERSON)) {
                best = end + 1;
            }
        }
        return best;
    }

    /** Whether the name before, with a comma or nothing between, lies in a place of this name. */
    private boolean isAppended(Analysis analysis, int token, long key, List<Name> before) {
        if (before.isEmpty() || token < 1 || analysis.tokens().blockBefore(token)) {
            return false;
        }
        Name last = before.get(before.size() - 1);
        String between = last.end() == token - 1 ? analysis.tokens().form(token - 1) : "";
        boolean beside = between.equals(",") || between.equals("(") || last.end() == token;
        return beside && last.key() != 0 && last.key() != key && holds(key, last.key());
    }

    /** Whether a region or country of one name holds a place of another. */
    private boolean holds(long region, long key) {
        for (int outer = gazetteer.first(region); gazetteer.matches(outer, region); outer++) {
            int land = gazetteer.entry(outer);
            Kind kind = gazetteer.kind(land);
            if (kind != Kind.REGION && kind != Kind.COUNTRY && kind != Kind.COUNTY) {
                continue;
            }
            for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
                int place = gazetteer.entry(slot);
                boolean inside = switch (kind) {
                    case REGION -> gazetteer.region(place) == land;
                    case COUNTY -> gazetteer.county(place) == land;
                    default -> place != land && gazetteer.sameCountry(place, land);
                };
                if (inside) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name of few letters is short for a region: "La.", "Miss.". */
    private boolean isShortFor(long key) {
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            if (gazetteer.isAlias(slot) && gazetteer.kind(gazetteer.entry(slot)) == Kind.REGION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a country or a large town is called so. */
    private boolean isWhole(long key) {
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            int entry = gazetteer.entry(slot);
            Kind kind = gazetteer.kind(entry);
            if (kind == Kind.COUNTRY
                    || kind == Kind.CAPITAL
                    || !gazetteer.isAlias(slot) && (kind == Kind.REGION || gazetteer.population(entry) > 200_000)) {
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
        boolean after = end < analysis.size()
                && isCapital(analysis, end)
                && !startsSentence(analysis, end)
                && longest(analysis, end, analysis.size()) == end
                && analysis.upos(end) == Upos.PROPN;
        return after || followsName(analysis, start);
    }

    /** Whether a word with a capital stands right before that belongs to the same name, as "Meadow" before "Grove". */
    private boolean followsName(Analysis analysis, int start) {
        if (start == 0
                || startsSentence(analysis, start)
                || !isCapital(analysis, start - 1)
                || analysis.tokens().start(start) - analysis.tokens().end(start - 1) > 1) {
            return false;
        }
        String before = analysis.tokens().form(start - 1);
        return analysis.upos(start - 1) == Upos.PROPN
                && !before.endsWith(".")
                && !DIRECTIONS.contains(before.toLowerCase(Locale.ROOT));
    }

    private static boolean startsSentence(Analysis analysis, int token) {
        return token == 0
                || analysis.head(token) == Analysis.ROOT && token == 0
                || analysis.tokens().blockBefore(token)
                || isStop(analysis, token - 1);
    }

    private static boolean isStop(Analysis analysis, int token) {
        String form = analysis.tokens().form(token);
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("\u201c") || form.equals("\"");
    }

    private static boolean isCapital(Analysis analysis, int token) {
        return Character.isUpperCase(
                analysis.tokens().text().charAt(analysis.tokens().start(token)));
    }
}
