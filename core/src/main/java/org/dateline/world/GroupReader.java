package org.dateline.world;

import java.util.List;
import org.dateline.world.Fact.Kind;
import org.dateline.world.PhraseReader.Finding;
import org.jspecify.annotations.Nullable;

/** Reads a part of a phrase that holds no possessive, preposition or comma: "Russian defence ministry spokesman Oleg Orlov". For one thread. */
final class GroupReader {

    private final Phrase phrase;
    private final @Nullable String day;
    private final List<int[]> persons;

    private @Nullable Fact role;
    private @Nullable Fact softRole;
    private @Nullable Fact body;
    private @Nullable Fact person;
    private @Nullable Fact place;
    private boolean clash;
    private boolean unknownName;

    GroupReader(Phrase phrase, @Nullable String day, List<int[]> persons) {
        this.phrase = phrase;
        this.day = day;
        this.persons = persons;
    }

    Finding read(int start, int end) {
        role = null;
        softRole = null;
        body = null;
        person = null;
        place = null;
        clash = false;
        unknownName = false;
        boolean former = false;
        int words = 0;
        for (int at = start; at < end; ) {
            int next = Math.max(at + 1, phrase.nameEnds[at]);
            Fact[] facts = phrase.nameEnds[at] > 0 ? phrase.facts[at] : null;
            if (facts != null) {
                take(facts, at, Math.min(next, end), start, end);
                former |= facts[0].sector() == Sector.ELI;
            } else if (phrase.is(at, PhraseWords.FORMER)) {
                former = true;
            } else if (phrase.isCapital(at) && !phrase.is(at, PhraseWords.ARTICLES)) {
                unknownName = true;
            }
            words += phrase.is(at, PhraseWords.ARTICLES) ? 0 : 1;
            at = next;
        }
        boolean relational = end > start && phrase.is(end - 1, PhraseWords.RELATIONAL);
        return finding(former, relational, words);
    }

    private Finding finding(boolean former, boolean relational, int words) {
        StringBuilder evidence = new StringBuilder();
        String country = null;
        boolean fromTable = false;
        Sector sector = null;
        boolean soft = false;
        Fact location = place;
        if (location != null && !clash) {
            country = location.country();
            note(evidence, location);
        }
        Fact owner = body != null ? body : person;
        if (owner != null && owner.country() != null && country == null && !clash) {
            country = owner.country();
            fromTable = true;
        }
        if (owner != null) {
            note(evidence, owner);
        }
        if (role != null) {
            sector = role.sector();
            note(evidence, role);
        } else if (softRole != null) {
            note(evidence, softRole);
            boolean lent = body != null && (body.sector() != null || body.reach() != null);
            sector = lent && body != null ? body.sector() : softRole.sector();
            soft = !lent;
            if (!lent && location != null && location.kind() == Kind.METONYM && location.sector() != null) {
                sector = location.sector();
                soft = false;
            }
        } else if (owner != null) {
            sector = owner.sector();
        } else if (location != null && !unknownName && words == 1) {
            sector = bareSector(location);
        } else if (location != null && location.kind() == Kind.METONYM) {
            sector = location.sector();
        }
        Sector reach = owner == null ? null : owner.reach();
        if (reach == null && role != null) {
            reach = role.reach();
        }
        boolean hard = role != null;
        return new Finding(
                country,
                fromTable,
                sector,
                soft,
                hard || softRole != null,
                former,
                relational,
                role == null && softRole == null,
                reach,
                owner == null ? null : owner.name(),
                hard ? null : person,
                evidence.toString());
    }

    /** What a place does when nothing else is said: a capital's government acts, a town's people. */
    private static @Nullable Sector bareSector(Fact location) {
        return switch (location.kind()) {
            case CAPITAL -> Sector.GOV;
            case METONYM -> location.sector();
            case BREAKAWAY -> Sector.PRE;
            case TOWN -> Sector.CVL;
            case COUNTRY, ADJECTIVE, REGION, BODY, PERSON, SURNAME, ROLE, SOFT_ROLE -> null;
        };
    }

    private void take(Fact[] facts, int at, int next, int start, int end) {
        boolean personal = isPersonal(at, next);
        for (Fact fact : facts) {
            if (fact.isRole()) {
                takeRole(fact, personal, at, next, end);
            } else if (fact.isPerson()) {
                takePerson(facts, fact, at, next, start, end);
            } else if (fact.kind() == Kind.BODY) {
                takeBody(facts, fact, at, next, end);
            } else if (!personal && !(fact.kind() == Kind.TOWN && isSurname(at, next))) {
                takePlace(fact, at, next, start, end);
            }
        }
    }

    private void takeRole(Fact fact, boolean personal, int at, int next, int end) {
        // "King" and "Bishop" inside a name are no roles; "pro-government" says nothing of sector.
        if (personal || isStance(at) || next < end && phrase.hyphened[next] && isAny(next)) {
            return;
        }
        if (next == at + 1 && next < end && !phrase.isCapital(next) && phrase.is(at, PhraseWords.ALSO_ADJECTIVES)) {
            return;
        }
        if (fact.kind() == Kind.ROLE) {
            role = fact;
        } else {
            softRole = fact;
        }
    }

    private boolean isAny(int word) {
        return phrase.is(word, PhraseWords.FOREIGN) || phrase.is(word, PhraseWords.OWN);
    }

    private void takePerson(Fact[] facts, Fact fact, int at, int next, int start, int end) {
        if (person != null && (person.holds(day) || !fact.holds(day))
                || body != null && body.source().equals(fact.source())) {
            return;
        }
        if (fact.kind() == Kind.SURNAME
                && (isName(at - 1, start, end) || isName(next, start, end) && !phrase.hyphened[next])) {
            unknownName = true;
            return;
        }
        // Two holders of one surname, both in office: nobody knows which.
        for (Fact other : facts) {
            if (fact.kind() == Kind.SURNAME
                    && other.kind() == Kind.SURNAME
                    && other.holds(day)
                    && fact.holds(day)
                    && !java.util.Objects.equals(other.country(), fact.country())) {
                return;
            }
        }
        person = fact;
    }

    private void takeBody(Fact[] facts, Fact fact, int at, int next, int end) {
        if (isStance(at) || next < end && phrase.hyphened[next] && phrase.is(next, PhraseWords.FOREIGN)) {
            return;
        }
        boolean over = fact.from() != null || fact.until() != null;
        if (over && !fact.holds(day)) {
            return;
        }
        for (Fact other : facts) {
            if (place == null
                    && body == null
                    && other != fact
                    && other.kind() == Kind.BODY
                    && derived(other)
                    && derived(fact)
                    && !java.util.Objects.equals(other.country(), fact.country())) {
                return;
            }
        }
        if (body == null
                || place != null
                        && body.country() != null
                        && fact.country() != null
                        && fact.country().equals(place.country())
                        && !body.country().equals(place.country())) {
            body = fact;
        }
    }

    private static boolean derived(Fact fact) {
        return !fact.source().startsWith("bodies");
    }

    private void takePlace(Fact fact, int at, int next, int start, int end) {
        if (isStance(at) || next < end && phrase.hyphened[next] && phrase.is(next, PhraseWords.FOREIGN)) {
            return;
        }
        boolean noun = fact.kind() != Kind.ADJECTIVE && fact.kind() != Kind.METONYM;
        if (noun && (isName(at - 1, start, end) || isSurnameBehind(fact, at, next, start, end))) {
            unknownName = true;
            return;
        }
        if (fact.kind() == Kind.COUNTRY && isSent(next, end) && !isAlsoAdjective(at)) {
            return;
        }
        if (place == null) {
            place = fact;
        } else if (phrase.hyphened[at]
                && place.country() != null
                && !place.country().equals(fact.country())) {
            clash = true;
        } else if (place.kind() == Kind.TOWN && fact.kind() != Kind.TOWN
                || place.source().equals(fact.source()) && fact.kind() == Kind.CAPITAL) {
            place = fact;
        }
    }

    private boolean isAlsoAdjective(int at) {
        Fact[] facts = phrase.facts[at];
        if (facts != null) {
            for (Fact fact : facts) {
                if (fact.kind() == Kind.ADJECTIVE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an envoy follows, with or without a word between. */
    private boolean isSent(int next, int end) {
        for (int at = next; at < end && at < next + 3; at++) {
            if (phrase.is(at, PhraseWords.SENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Jordan" before a surname, or a town's name before one. */
    private boolean isSurnameBehind(Fact fact, int at, int next, int start, int end) {
        if (!isName(next, start, end) || phrase.hyphened[next]) {
            return false;
        }
        return fact.kind() == Kind.TOWN && !isDistrict(next) || phrase.is(at, PhraseWords.GIVEN_NAMES);
    }

    private boolean isDistrict(int word) {
        return phrase.is(
                word,
                java.util.Set.of(
                        "state",
                        "province",
                        "county",
                        "city",
                        "region",
                        "district",
                        "governorate",
                        "oblast",
                        "valley",
                        "airport",
                        "port"));
    }

    /** Whether a capitalised word that no table knows stands there, inside the group. */
    private boolean isName(int word, int start, int end) {
        if (word < start || word >= end || word < 0 || !phrase.isCapital(word) || phrase.isDigit(word)) {
            return false;
        }
        if (phrase.possessive[word] && word < start) {
            return false;
        }
        return !isInsideName(word, start)
                && !phrase.is(word, PhraseWords.ARTICLES)
                && !phrase.is(word, PhraseWords.FORMER);
    }

    private boolean isInsideName(int word, int start) {
        for (int at = start; at <= word; at++) {
            if (phrase.nameEnds[at] > word) {
                return true;
            }
        }
        return false;
    }

    /** Whether "pro-" or "anti-" stands before. */
    private boolean isStance(int at) {
        return at > 0 && phrase.hyphened[at] && phrase.is(at - 1, PhraseWords.STANCE);
    }

    /** Whether the words lie inside the name of a person that is longer than they. */
    private boolean isPersonal(int at, int next) {
        int from = phrase.starts[at];
        int to = phrase.ends[next - 1];
        for (int[] name : persons) {
            if (name[0] <= from && to <= name[1]) {
                return name[2] > 1 && (name[0] < from || to < name[1]);
            }
        }
        return false;
    }

    /** "President Barrow": a name of a person that is also that of a town. */
    private boolean isSurname(int at, int next) {
        int from = phrase.starts[at];
        int to = phrase.ends[next - 1];
        return persons.stream().anyMatch(name -> name[0] == from && name[1] == to);
    }

    private static void note(StringBuilder evidence, Fact fact) {
        if (!evidence.isEmpty()) {
            evidence.append("; ");
        }
        evidence.append(fact.source()).append(' ').append(fact.name());
    }
}
