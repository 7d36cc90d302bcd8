package org.dateline.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.world.Fact.Kind;
import org.dateline.world.Fact.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of the package say, ready to be looked up. Where two lines claim a name, the earlier table goes first: those written by
 * hand before those derived. Immutable, thread-safe.
 */
final class WorldTables {

    private static final Set<String> IRREGULAR = Set.of("man", "woman", "child", "person", "wife", "thief");

    private final Facts facts;
    private final Map<String, String> iso3 = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    private WorldTables(Facts facts) {
        this.facts = facts;
    }

    /** Reads the tables; costly, so once. */
    static WorldTables standard() {
        Facts.Builder builder = new Facts.Builder();
        roles(builder);
        words(builder);
        bodies("bodies.tsv", false, builder);
        people(builder);
        countries(builder);
        leaders(builder);
        bodies("forces.tsv", true, builder);
        bodies("parties.tsv", true, builder);
        WorldTables tables = new WorldTables(builder.build());
        for (TableLines.Line line : TableLines.read("countries.tsv")) {
            tables.iso3.put(line.cell(1), line.cell(0));
        }
        for (TableLines.Line line : TableLines.read("members.tsv")) {
            tables.members.put(line.cell(0), new LinkedHashSet<>(line.names(1)));
        }
        return tables;
    }

    Facts facts() {
        return facts;
    }

    /** ISO 3166-1 alpha-3 of an alpha-2 code, or null. */
    @Nullable
    String alpha3(String alpha2) {
        return iso3.get(alpha2.toUpperCase(Locale.ROOT));
    }

    /** The members of an organisation by its usual letters ("NATO"), alpha-3 in order; empty if the tables do not have it. */
    Set<String> members(String organisation) {
        return members.getOrDefault(organisation, Set.of());
    }

    private static void roles(Facts.Builder builder) {
        for (TableLines.Line line : TableLines.read("roles.tsv")) {
            String code = line.cell(0);
            boolean soft = code.endsWith("~");
            Sector sector = Sector.of(soft ? code.substring(0, code.length() - 1) : code);
            Kind kind = soft ? Kind.SOFT_ROLE : Kind.ROLE;
            for (String word : line.names(1)) {
                Fact fact = new Fact(
                        kind,
                        null,
                        sector,
                        sector.isReach() ? sector : null,
                        word,
                        null,
                        null,
                        Shape.ANY,
                        line.source());
                builder.add(word, fact);
                builder.add(plural(word), fact);
            }
        }
    }

    /** The plural of an English noun phrase: of the word before "of" or "to", else of the last. */
    static String plural(String words) {
        for (String link : List.of(" of ", " to ")) {
            int at = words.indexOf(link);
            if (at > 0) {
                return plural(words.substring(0, at)) + words.substring(at);
            }
        }
        int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        String word = words.substring(space);
        String before = words.substring(0, space);
        if (IRREGULAR.contains(word)) {
            return before
                    + switch (word) {
                        case "man" -> "men";
                        case "woman" -> "women";
                        case "child" -> "children";
                        case "person" -> "people";
                        case "wife" -> "wives";
                        default -> "thieves";
                    };
        }
        if (word.endsWith("man") && word.length() > 3 && !word.endsWith("human")) {
            return before + word.substring(0, word.length() - 3) + "men";
        }
        char last = word.charAt(word.length() - 1);
        if (last == 'y' && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return before + word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = last == 's' || last == 'x' || word.endsWith("ch") || word.endsWith("sh");
        return words + (hissing ? "es" : "s");
    }

    private static void words(Facts.Builder builder) {
        for (TableLines.Line line : TableLines.read("country-words.tsv")) {
            String kind = line.cell(1);
            int slash = kind.indexOf('/');
            Sector sector = slash < 0 ? null : Sector.of(kind.substring(slash + 1));
            Kind as = switch (slash < 0 ? kind : kind.substring(0, slash)) {
                case "name" -> Kind.COUNTRY;
                case "adjective" -> Kind.ADJECTIVE;
                case "capital" -> Kind.CAPITAL;
                case "metonym" -> Kind.METONYM;
                case "region" -> Kind.REGION;
                case "breakaway" -> Kind.BREAKAWAY;
                default -> throw new IllegalStateException(line.source() + ": no such kind: " + kind);
            };
            for (String word : line.names(2)) {
                builder.add(
                        word, new Fact(as, line.cell(0), sector, null, word, null, null, shape(word), line.source()));
            }
        }
    }

    private static void bodies(String table, boolean derived, Facts.Builder builder) {
        Set<String> own = new HashSet<>();
        for (TableLines.Line line : TableLines.read(table)) {
            String sector = line.optional(1);
            String reach = line.optional(2);
            List<String> names = line.names(3);
            for (String name : names) {
                if (derived && !own.contains(name) && builder.has(name)) {
                    continue;
                }
                own.add(name);
                builder.add(
                        name,
                        new Fact(
                                Kind.BODY,
                                line.optional(0),
                                sector == null ? null : Sector.of(sector),
                                reach == null ? null : Sector.of(reach),
                                canonical(name, names),
                                line.optional(4),
                                line.optional(5),
                                shape(name),
                                line.source()));
            }
        }
    }

    /** Letters stand for the name of the line whose words begin with them; any other name stands for itself. */
    static String canonical(String name, List<String> names) {
        String letters = name.replace(".", "");
        if (letters.length() < 2 || letters.length() > 7 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return name;
        }
        for (String other : names) {
            if (other.length() > letters.length() && initials(other).equals(letters)) {
                return other;
            }
        }
        return name;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (first && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString();
    }

    private static void people(Facts.Builder builder) {
        for (TableLines.Line line : TableLines.read("people.tsv")) {
            person(line, false, builder);
        }
    }

    private static void leaders(Facts.Builder builder) {
        for (TableLines.Line line : TableLines.read("leaders.tsv")) {
            person(line, true, builder);
        }
    }

    private static void person(TableLines.Line line, boolean derived, Facts.Builder builder) {
        List<String> names = line.names(3);
        String country = line.optional(0);
        Sector reach = country == null || !REACHES.contains(country) ? null : Sector.of(country);
        String sector = line.optional(1);
        for (String name : names) {
            boolean surname = name.indexOf(' ') < 0;
            if (surname
                    && derived
                    && (name.length() < 3 && !name.equals("Xi") || builder.has(name) || WORDS.contains(name))) {
                continue;
            }
            builder.add(
                    name,
                    new Fact(
                            surname ? Kind.SURNAME : Kind.PERSON,
                            reach == null ? country : null,
                            sector == null ? null : Sector.of(sector),
                            reach,
                            names.get(0),
                            line.optional(4),
                            line.optional(5),
                            Shape.INITIAL,
                            line.source()));
        }
    }

    private static final Set<String> REACHES = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

    /** Surnames of leaders that mean something else more often. */
    private static final Set<String> WORDS = Set.of(
            "Friday",
            "Sunday",
            "March",
            "August",
            "May",
            "King",
            "Brown",
            "Young",
            "Ali",
            "Muhammad",
            "Mohamed",
            "Ahmad",
            "Ahmed",
            "Abdullah",
            "Smith",
            "Jones",
            "Williams",
            "Silva",
            "Santos",
            "Garcia",
            "Lopez",
            "Martinez",
            "Rodriguez",
            "Hernandez",
            "Johnson",
            "Wilson",
            "Davis",
            "Scott",
            "Lee",
            "Park",
            "Mitchell",
            "Morgan",
            "Ross",
            "Hasan",
            "Hassan",
            "Hussein",
            "Khan",
            "Singh",
            "Fernandez",
            "Perez",
            "Gonzalez",
            "Gomez",
            "Diaz",
            "Costa",
            "Key");

    private static void countries(Facts.Builder builder) {
        for (TableLines.Line line : TableLines.read("countries.tsv")) {
            String country = line.cell(0);
            add(line.cell(6), Kind.COUNTRY, country, line, builder);
            line.names(7).forEach(name -> add(name, Kind.COUNTRY, country, line, builder));
            line.names(8).forEach(name -> add(name, Kind.ADJECTIVE, country, line, builder));
            line.names(9).forEach(name -> add(name, Kind.CAPITAL, country, line, builder));
        }
    }

    private static void add(String name, Kind kind, String country, TableLines.Line line, Facts.Builder builder) {
        if (!builder.has(name)) {
            builder.add(name, new Fact(kind, country, null, null, name, null, null, shape(name), line.source()));
        }
    }

    /** Small letters ask for nothing; letters of up to four capitals for capitals; the rest for a capital first. */
    private static Shape shape(String name) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        if (capitals == 0) {
            return Shape.ANY;
        }
        return letters <= 4 && capitals == letters ? Shape.CAPITALS : Shape.INITIAL;
    }
}
