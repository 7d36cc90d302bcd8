package org.dateline.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.dateline.internal.ResourceText;
import org.dateline.language.Analysis;
import org.dateline.language.Upos;
import org.dateline.world.Sector;

/** Knows games, works of art and nature by their words ({@code other-worlds.txt}). Immutable. */
final class OtherWorlds {

    private static final String NAME = "other-worlds.txt";

    /** Those who act as private people, or of whom nothing is known. */
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.CVL, Sector.BUS, Sector.UNK, Sector.MED, Sector.EDU, Sector.AGR, Sector.LAB);

    private final Set<String> words = new HashSet<>();

    private OtherWorlds() {}

    static OtherWorlds standard() {
        OtherWorlds worlds = new OtherWorlds();
        for (String line : ResourceText.lines(OtherWorlds.class, NAME)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) != '#') {
                for (String word : line.substring(colon + 1).split(",")) {
                    worlds.words.add(word.strip());
                }
            }
        }
        return worlds;
    }

    /** Whether an actor only plays, tells or is told of in the tokens of a sentence. */
    boolean isPlay(Analysis analysis, int from, int to, Event.Participant actor) {
        if (actor.sector() != null && !PRIVATE.contains(actor.sector())) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (analysis.upos(token) != Upos.VERB && words.contains(analysis.lemma(token))) {
                return true;
            }
        }
        return false;
    }
}
