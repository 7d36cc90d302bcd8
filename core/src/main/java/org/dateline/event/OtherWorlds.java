package org.dateline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.internal.ResourceText;
import org.dateline.language.Analysis;
import org.dateline.language.Upos;
import org.dateline.world.Sector;

/** Knows games, works of art, nature, trade and private lives by their words, and public life by its own ({@code other-worlds.txt}). Immutable. */
final class OtherWorlds {

    private static final String NAME = "other-worlds.txt";

    /** What follows the name of a world in lines of words that count for whole articles alone. */
    private static final String ABOUT = " about";

    /** The world of politics, law and war, the bit of which is the lowest. */
    static final String PUBLIC = "public";

    private static final Set<String> COUNTRIES_PLAY = Set.of("sport", "games", "market");

    /** Those who act as private people, or of whom nothing is known. */
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.CVL, Sector.BUS, Sector.UNK, Sector.MED, Sector.EDU, Sector.AGR, Sector.LAB);

    private final Set<String> silencing = new HashSet<>();
    private final List<String> names = new ArrayList<>(List.of(PUBLIC));
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> verbs = new HashMap<>();
    private final Map<String, Integer> nouns = new HashMap<>();

    /** The worlds that countries have a part in by their bare names, a bit each. */
    private int ofCountries;

    private OtherWorlds() {}

    static OtherWorlds standard() {
        OtherWorlds worlds = new OtherWorlds();
        for (String line : ResourceText.lines(OtherWorlds.class, NAME)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) != '#') {
                worlds.add(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return worlds;
    }

    private void add(String title, String list) {
        boolean about = title.endsWith(ABOUT);
        String world = about ? title.substring(0, title.length() - ABOUT.length()) : title;
        if (!names.contains(world)) {
            names.add(world);
        }
        int bit = 1 << names.indexOf(world);
        if (COUNTRIES_PLAY.contains(world)) {
            ofCountries |= bit;
        }
        for (String part : list.split(",")) {
            String word = part.strip();
            if (!about) {
                silencing.add(word);
            }
            Map<String, Integer> where = word.endsWith("/v") ? verbs : word.endsWith("/n") ? nouns : words;
            String lemma = where == words ? word : word.substring(0, word.length() - 2);
            where.merge(lemma, bit, (first, second) -> first | second);
        }
    }

    /** The worlds, that of politics first; the place of each is that of its bit in {@link #of}. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Of which worlds a token's word tells, a bit each. */
    int of(Analysis analysis, int token) {
        String lemma = analysis.lemma(token);
        return switch (analysis.upos(token)) {
            case VERB -> verbs.getOrDefault(lemma, 0);
            case NOUN -> words.getOrDefault(lemma, 0) | nouns.getOrDefault(lemma, 0);
            case PROPN -> words.getOrDefault(lemma.toLowerCase(Locale.ROOT), 0);
            case ADJ, X, NUM, ADV, INTJ -> words.getOrDefault(lemma, 0);
            default -> 0;
        };
    }

    /** Whether a token's word tells of public life. */
    boolean isPublic(Analysis analysis, int token) {
        return (of(analysis, token) & 1) != 0;
    }

    /** Of which worlds a word tells that nobody has analysed, as those of headlines; a bit each. */
    int of(String word) {
        int bits = bits(word);
        return bits == 0 && word.endsWith("s") ? bits(word.substring(0, word.length() - 1)) : bits;
    }

    private int bits(String word) {
        return words.getOrDefault(word, 0) | nouns.getOrDefault(word, 0);
    }

    /** Whether somebody acts in no office and without arms, or nothing is known of him. */
    static boolean isPrivate(Event.Participant actor) {
        return actor.sector() == null || PRIVATE.contains(actor.sector());
    }

    /**
     * Whether an actor only plays, tells or is told of in the tokens of a sentence.
     *
     * @param state whether he is a country by its name, which may be a team or a stock exchange, but neither sings nor blooms
     */
    boolean isPlay(Analysis analysis, int from, int to, Event.Participant actor, boolean state) {
        if (!isPrivate(actor)) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (analysis.upos(token) != Upos.VERB
                    && silencing.contains(analysis.lemma(token))
                    && (!state || (of(analysis, token) & ofCountries) != 0)) {
                return true;
            }
        }
        return false;
    }
}
