package org.dateline.world;

import java.util.List;
import java.util.Set;
import org.dateline.world.Fact.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one phrase for {@link ActorResolver}, whose essay says how. For one thread, once. */
final class PhraseReader {

    private final Phrase phrase;
    private final @Nullable String day;
    private final GroupReader groups;

    /**
     * @param phrase with the names that are known in it
     * @param persons names of people: where they begin and end in the text, and of how many words they are
     */
    PhraseReader(Phrase phrase, @Nullable String day, List<int[]> persons) {
        this.phrase = phrase;
        this.day = day;
        this.groups = new GroupReader(phrase, day, persons);
    }

    /** @param head where the head stands in the text, or -1 */
    @Nullable
    Actor read(int head) {
        int core = skipLinks(0);
        Finding finding = null;
        boolean wholeAmount = false;
        int at = core;
        String link = "";
        while (at < phrase.size) {
            int end = segmentEnd(at);
            boolean holdsHead =
                    finding == null || link.equals(",") && head >= phrase.starts[at] && head < phrase.ends[end - 1];
            Finding segment = readSegment(at, end);
            if (finding == null && isWater(at, end) && (head < 0 || head < phrase.ends[end - 1])) {
                return null;
            }
            if (finding == null) {
                finding = segment;
                wholeAmount = isAmount(at, end);
            } else if (link.equals(",")) {
                finding = holdsHead ? segment.addApposition(finding) : finding.addApposition(segment);
            } else if (link.equals("of") && (wholeAmount && !finding.hasSector() || finding.soft)) {
                finding = finding.addContent(segment, true);
            } else if (finding.soft && (link.equals("for") || link.equals("from"))) {
                finding = finding.addContent(segment, !link.equals("for") || segment.sector != null);
            } else if (PhraseWords.PLACING.contains(link) && !finding.relational) {
                finding = finding.addPlace(segment, link);
            }
            if (end >= phrase.size) {
                break;
            }
            link = phrase.parted[end] ? "," : phrase.small(end);
            if (PhraseWords.STOP.contains(link) || phrase.is(end, PhraseWords.STOP)) {
                break;
            }
            at = link.equals(",") ? end : end + 1;
            if (link.equals(",") && isLink(end)) {
                link = phrase.small(end);
                at = end + 1;
            }
        }
        return finding == null ? null : finding.actor(day);
    }

    /** "The Gulf of Aden" is no place of Aden's country, "the Sea of Japan" none of Japan's. */
    private boolean isWater(int start, int end) {
        return end > start
                && end + 1 < phrase.size
                && phrase.isCapital(end - 1)
                && phrase.isCapital(end + 1)
                && phrase.is(end - 1, PhraseWords.WATERS)
                && phrase.small(end).equals("of");
    }

    private int skipLinks(int at) {
        int first = at;
        while (first < phrase.size
                && phrase.nameEnds[first] == 0
                && (isLink(first) || phrase.is(first, PhraseWords.STOP))) {
            first++;
        }
        return first;
    }

    private boolean isLink(int word) {
        return phrase.is(word, PhraseWords.PLACING) || phrase.is(word, PhraseWords.OTHER);
    }

    /** The word after the segment's last: a preposition, a comma or a word that ends the phrase stands there. */
    private int segmentEnd(int start) {
        int at = start;
        while (at < phrase.size) {
            if (at > start
                    && (phrase.parted[at]
                            || !phrase.hyphened[at]
                                    && (isLink(at) || phrase.is(at, PhraseWords.STOP))
                                    && phrase.nameEnds[at] == 0
                                    && !isAmountWord(start, at)
                                    && !joinsLands(start, at))) {
                return at;
            }
            at = Math.max(at + 1, phrase.nameEnds[at]);
        }
        return at;
    }

    /** "US and British activists": the noun behind belongs to both. */
    private boolean joinsLands(int start, int at) {
        boolean between = phrase.is(at, Set.of("and")) && at + 1 < phrase.size && phrase.nameEnds[start] == at;
        int next = between ? phrase.nameEnds[at + 1] : 0;
        return next > 0
                && next < phrase.size
                && !phrase.parted[next]
                && !isLink(next)
                && !phrase.is(next, PhraseWords.STOP)
                && isOfLand(start)
                && isOfLand(at + 1);
    }

    private boolean isOfLand(int word) {
        Fact[] facts = phrase.facts[word];
        return facts != null && (facts[0].kind() == Kind.ADJECTIVE || facts[0].kind() == Kind.COUNTRY);
    }

    /** "around 400 drones": no preposition there. */
    private boolean isAmountWord(int start, int at) {
        return at == start
                || at + 1 < phrase.size
                        && phrase.isDigit(at + 1)
                        && phrase.is(at, Set.of("around", "about", "over", "under"));
    }

    /** Whether nothing but an amount stands there: "several", "a group", "members". */
    private boolean isAmount(int start, int end) {
        for (int at = start; at < end; at++) {
            boolean amount =
                    phrase.is(at, PhraseWords.AMOUNTS) || phrase.is(at, PhraseWords.ARTICLES) || phrase.isDigit(at);
            boolean small = !phrase.isCapital(at) && phrase.nameEnds[at] == 0 && at + 1 < end;
            if (!amount && !small) {
                return false;
            }
        }
        return true;
    }

    /** A segment cut at its possessives, the last part first. */
    private Finding readSegment(int start, int end) {
        int last = end;
        for (int at = start; at + 1 < end; at = Math.max(at + 1, phrase.nameEnds[at])) {
            int lastWord = Math.max(at + 1, phrase.nameEnds[at]) - 1;
            if (phrase.possessive[lastWord] && lastWord + 1 < end) {
                last = lastWord + 1;
            }
        }
        if (last == end) {
            return groups.read(start, end);
        }
        Finding head = groups.read(last, end);
        return head.relational ? head : head.addPossessor(readSegment(start, last));
    }

    /** What a part of a phrase says; later parts add to it. Immutable. */
    record Finding(
            @Nullable String country,
            boolean countryFromTable,
            @Nullable Sector sector,
            boolean soft,
            boolean role,
            boolean former,
            boolean relational,
            boolean bare,
            @Nullable Sector reach,
            @Nullable String name,
            @Nullable Fact person,
            String evidence) {

        static final Finding NOTHING =
                new Finding(null, false, null, false, false, false, false, false, null, null, null, "");

        boolean hasSector() {
            return sector != null && !soft;
        }

        /** "Chile's" before "Defense Ministry". */
        Finding addPossessor(Finding owner) {
            boolean takes = soft && owner.sector != null && owner.sector != Sector.UNK;
            return new Finding(
                    owner.country != null ? owner.country : country,
                    countryFromTable && owner.country == null,
                    takes && (sector == Sector.UNK || owner.role || owner.person == null) ? owner.sector : sector,
                    soft && !takes,
                    role || takes,
                    former,
                    false,
                    false,
                    owner.country != null ? reach : or(reach, owner.reach),
                    name,
                    person,
                    join(evidence, owner.evidence));
        }

        /** The actor proper behind an amount or a role that yields: "a group of tourists", "spokesman for the army". */
        Finding addContent(Finding content, boolean withCountry) {
            boolean takes = content.sector != null;
            return new Finding(
                    country != null || !withCountry ? country : content.country,
                    country == null ? content.countryFromTable : countryFromTable,
                    takes ? content.sector : sector,
                    takes ? content.soft && sector == null : soft,
                    role || takes,
                    former,
                    relational,
                    false,
                    country != null ? reach : or(reach, content.reach),
                    or(name, content.name),
                    person,
                    join(evidence, content.evidence));
        }

        /** "in Nairobi" behind "police". */
        Finding addPlace(Finding place, String link) {
            boolean international = reach != null && reach != Sector.ISM && reach != Sector.MNC && link.equals("in");
            if (country != null && !countryFromTable || international || place.country == null && place.reach == null) {
                return this;
            }
            if (place.country == null && !link.equals("of") && !link.equals("from") && !link.equals("at")) {
                return this;
            }
            boolean takesSector = soft && link.equals("of") && place.hasSector() && place.reach == null;
            return new Finding(
                    place.country != null ? place.country : country,
                    place.country == null && countryFromTable,
                    takesSector ? place.sector : sector,
                    soft && !takesSector,
                    role,
                    former,
                    relational,
                    bare,
                    place.country == null ? or(reach, place.reach) : reach,
                    name,
                    person,
                    join(evidence, place.evidence));
        }

        /** What stands behind a comma and says the same of the actor in other words. */
        Finding addApposition(Finding other) {
            boolean takesSector = other.role && (!role || soft) || sector == null;
            boolean takesCountry =
                    other.country != null && (country == null || countryFromTable && !other.countryFromTable);
            return new Finding(
                    takesCountry ? other.country : country,
                    takesCountry ? other.countryFromTable : countryFromTable,
                    takesSector && other.sector != null ? other.sector : sector,
                    takesSector && other.sector != null ? other.soft : soft,
                    role || other.role,
                    former || other.former,
                    relational,
                    bare && other.sector == null,
                    or(reach, country == null ? other.reach : null),
                    or(name, other.name),
                    person == null ? other.person : person,
                    join(evidence, other.evidence));
        }

        @Nullable
        Actor actor(@Nullable String day) {
            Sector known = sector == Sector.UNK ? null : sector;
            if (former && known != null) {
                known = switch (known) {
                    case GOV, LEG, JUD, MIL, PTY, SPY -> Sector.ELI;
                    default -> known;
                };
            } else if (!role && person != null && known != null) {
                known = inOffice(known, person, day);
            }
            if (country == null && known == null && reach == null) {
                return null;
            }
            return new Actor(country, known, country != null && reach == Sector.EUR ? null : reach, name, evidence);
        }

        /** A person's sector on a day: that of the office while it lasts, ELI after it, nothing before it. */
        private static @Nullable Sector inOffice(Sector sector, Fact person, @Nullable String day) {
            if (person.holds(day) || sector == Sector.CRM || sector == Sector.CVL || sector == Sector.BUS) {
                return sector;
            }
            if (!person.isOver(day)) {
                return null;
            }
            return sector == Sector.GOV || sector == Sector.LEG || sector == Sector.MIL || sector == Sector.JUD
                    ? Sector.ELI
                    : null;
        }

        private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
            return first != null ? first : second;
        }

        private static String join(String first, String second) {
            return first.isEmpty() ? second : second.isEmpty() ? first : first + "; " + second;
        }
    }

    static boolean isCountry(Kind kind) {
        return switch (kind) {
            case COUNTRY, ADJECTIVE, CAPITAL, METONYM, REGION, BREAKAWAY, TOWN -> true;
            case BODY, PERSON, SURNAME, ROLE, SOFT_ROLE -> false;
        };
    }
}
