package org.dateline.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.language.Analysis;
import org.dateline.world.PlaceMention;
import org.dateline.world.Sector;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The country an article is set in, and whom it stands for. "Police", "the unions", "the transport minister" of an article about Lyon
 * and Marseille are French, though no sentence says so: every reader takes them so, and event data without it cannot be counted by
 * country. It is read off what the article does name, and written down as what it is: {@link Event.CountryBasis#SETTING}.
 *
 * <p>An article has a setting if one country is spoken of in its first two sentences, in {@value #LEAST} sentences or more, and in
 * twice as many as any other. If instead two lead so, as where neighbours fight, they are "the two countries" of the article. Immutable.
 */
final class Setting {

    private static final int LEAST = 3;
    private static final int LEAD = 2;

    /** Words of those who may well be from elsewhere: "foreign", "observers", "the embassy". */
    private static final Set<String> ELSEWHERE = WordClasses.STANDARD.words("@from-elsewhere");

    /** Whose offices a country has of its own, so that one of them with a name is its too. */
    private static final EnumSet<Sector> OFFICES = EnumSet.of(
            Sector.COP,
            Sector.ELI,
            Sector.GOV,
            Sector.JUD,
            Sector.LEG,
            Sector.MIL,
            Sector.PTY,
            Sector.OPP,
            Sector.LAB,
            Sector.SPY,
            Sector.MED);

    /** Who is of the country where he acts as long as he has no name; mere people, students, reporters and companies may come from anywhere. */
    private static final EnumSet<Sector> AT_HOME =
            EnumSet.of(Sector.PRM, Sector.REB, Sector.UAF, Sector.AGR, Sector.REL, Sector.SOC);

    /** Of text that is set nowhere in particular. */
    static final Setting NOWHERE = new Setting(null, List.of(), List.of());

    private final @Nullable String country;
    private final List<String> pair;
    private final List<Entity> entities;

    private Setting(@Nullable String country, List<String> pair, List<Entity> entities) {
        this.country = country;
        this.pair = pair;
        this.entities = entities;
    }

    static Setting of(Analysis analysis, Entities entities, List<Standing> standings, List<PlaceMention> places) {
        Map<String, BitSet> sentences = new TreeMap<>();
        for (PlaceMention place : places) {
            if (place.place() != null) {
                note(analysis, sentences, place.place().country(), place.start());
            }
        }
        for (int i = 0; i < entities.all().size(); i++) {
            Entity entity = entities.all().get(i);
            if (entity.kind() == EntityKind.OTHER) {
                continue;
            }
            for (Mention mention : entity.mentions()) {
                if (mention.form() != Mention.Form.PRONOUN) {
                    note(analysis, sentences, standings.get(i).country(), mention.head());
                }
            }
        }
        return new Setting(leading(sentences), leadingPair(sentences), entities.all());
    }

    private static void note(Analysis analysis, Map<String, BitSet> sentences, @Nullable String country, int token) {
        if (country != null) {
            sentences
                    .computeIfAbsent(country, name -> new BitSet())
                    .set(analysis.sentences().sentenceOf(token));
        }
    }

    private static @Nullable String leading(Map<String, BitSet> sentences) {
        String best = null;
        boolean leads = false;
        int most = 0;
        int next = 0;
        for (Map.Entry<String, BitSet> each : sentences.entrySet()) {
            int count = each.getValue().cardinality();
            if (count > most) {
                next = most;
                most = count;
                best = each.getKey();
                leads = each.getValue().nextSetBit(0) < LEAD;
            } else {
                next = Math.max(next, count);
            }
        }
        return leads && most >= LEAST && most >= 2 * next ? best : null;
    }

    /** The two countries spoken of most, if both open the article and no third is spoken of half as often; that spoken of more first. */
    private static List<String> leadingPair(Map<String, BitSet> sentences) {
        List<Map.Entry<String, BitSet>> ranked = new ArrayList<>(sentences.entrySet());
        ranked.removeIf(each -> each.getValue().nextSetBit(0) >= LEAD);
        ranked.sort(Comparator.comparingInt(each -> -each.getValue().cardinality()));
        if (ranked.size() < 2) {
            return List.of();
        }
        String first = ranked.get(0).getKey();
        String second = ranked.get(1).getKey();
        int least = ranked.get(1).getValue().cardinality();
        int third = sentences.entrySet().stream()
                .filter(each -> !each.getKey().equals(first) && !each.getKey().equals(second))
                .mapToInt(each -> each.getValue().cardinality())
                .max()
                .orElse(0);
        return least >= 2 && least >= 2 * third ? List.of(first, second) : List.of();
    }

    /** The countries of "the two countries": two, or none. */
    List<String> pair() {
        return pair;
    }

    /** The event, with the article's country for those whose own is not said, unless it is placed in another country. */
    Event complete(Event event) {
        boolean abroad = event.where() != null
                && event.where().place().country() != null
                && !event.where().place().country().equals(country);
        if (country == null || abroad) {
            return event;
        }
        return event.withParticipants(complete(event.actors()), complete(event.recipients()));
    }

    private List<Event.Participant> complete(List<Event.Participant> participants) {
        List<Event.Participant> completed = new ArrayList<>(participants.size());
        for (Event.Participant one : participants) {
            completed.add(isOfHere(one) ? one.of(country, Event.CountryBasis.SETTING) : one);
        }
        return completed;
    }

    private boolean isOfHere(Event.Participant one) {
        if (one.country() != null || isFromElsewhere(one.span().exact())) {
            return false;
        }
        Entity entity = one.entity() == null ? null : entities.get(Entities.place(one.entity()));
        if (entity != null && (entity.kind() == EntityKind.PLACE || isFromElsewhere(entity.name()))) {
            return false;
        }
        boolean named = entity != null && entity.named();
        return one.sector() != null && (OFFICES.contains(one.sector()) || !named && AT_HOME.contains(one.sector()));
    }

    private static boolean isFromElsewhere(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            boolean plural = word.endsWith("s") && ELSEWHERE.contains(word.substring(0, word.length() - 1));
            if (plural || ELSEWHERE.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
