package org.dateline.event;

import java.util.BitSet;
import java.util.Locale;
import org.dateline.Article;
import org.dateline.language.Analysis;
import org.dateline.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: the share of its sentences that hold words of public life or the name of somebody in office, against the share of
 * those that hold words of other worlds ({@link OtherWorlds}); its headline and its section count as sentences. A text of few sentences is
 * about nothing in particular: a sentence alone is judged by {@link OtherWorlds#isPlay}. Immutable.
 */
final class Subject {

    /** A text of fewer sentences is not judged. */
    private static final int LEAST_SENTENCES = 5;

    /** For how many sentences the headline stands, and for how many the section. */
    private static final int HEADING = 2;

    /** The least share of sentences with words of other worlds, and how many times the share of public life it must be. */
    private static final double LEAST_WORLDLY = 0.2;

    private static final double TIMES = 2;

    /** An article of which more sentences are of public life is about that, whatever else it tells: a strike of actors. */
    private static final double MOST_PUBLIC = 0.25;

    private static final double HALF = 0.5;

    private final @Nullable String world;
    private final boolean judged;
    private final double worldly;
    private final double publicly;
    private final BitSet publicSentences;

    private Subject(boolean judged, @Nullable String world, double worldly, double publicly, BitSet publicSentences) {
        this.judged = judged;
        this.world = world;
        this.worldly = worldly;
        this.publicly = publicly;
        this.publicSentences = publicSentences;
    }

    /** One pass over the tokens of an article. */
    static Subject of(OtherWorlds worlds, Analysis analysis, Cast cast, Article article) {
        int sentences = analysis.sentences().count();
        BitSet publicSentences = new BitSet();
        int[] counts = new int[worlds.names().size()];
        int other = 0;
        for (int sentence = 0; sentence < sentences; sentence++) {
            int bits = 0;
            for (int token = analysis.sentences().start(sentence);
                    token < analysis.sentences().end(sentence);
                    token++) {
                bits |= worlds.of(analysis, token) | (isOffice(analysis, cast, token) ? 1 : 0);
            }
            publicSentences.set(sentence, (bits & 1) != 0);
            other += count(counts, bits, 1);
        }
        double all = sentences;
        for (String heading : new String[] {article.headline(), article.section()}) {
            if (heading != null) {
                int bits = 0;
                for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
                    bits |= worlds.of(word);
                }
                other += count(counts, bits, HEADING);
                all += HEADING;
            }
        }
        int best = 1;
        for (int i = 2; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        double worldly = other / all;
        double publicly = counts[0] / all;
        boolean judged = sentences >= LEAST_SENTENCES;
        String world = judged && isOther(worldly, publicly) ? worlds.names().get(best) : null;
        return new Subject(judged, world, worldly, publicly, publicSentences);
    }

    /** Counts the worlds of a sentence; gives its weight if it tells of another world than public life, else 0. */
    private static int count(int[] counts, int bits, int weight) {
        for (int i = 0; i < counts.length; i++) {
            if ((bits & 1 << i) != 0) {
                counts[i] += weight;
            }
        }
        return bits >> 1 == 0 ? 0 : weight;
    }

    private static boolean isOffice(Analysis analysis, Cast cast, int token) {
        return analysis.upos(token) == Upos.PROPN && cast.isPublicPerson(token);
    }

    private static boolean isOther(double worldly, double publicly) {
        return worldly > LEAST_WORLDLY && publicly < MOST_PUBLIC && worldly > TIMES * publicly;
    }

    /** The world that the article is about where it is another than that of public life, else null. */
    @Nullable
    String world() {
        return world;
    }

    /** Whether the article is of sentences enough to be judged, and about public life: in half of them, or more than of anything else. */
    boolean isPublic() {
        return judged && world == null && publicly >= Math.max(MOST_PUBLIC, Math.min(worldly, HALF));
    }

    /** Whether a sentence holds a word of public life or the name of somebody in office. */
    boolean isPublic(int sentence) {
        return publicSentences.get(sentence);
    }

    /** For a person: "about sport: words of other worlds in 80 of 100 sentences, of public life in 4". */
    @Override
    public String toString() {
        return (world != null ? "about " + world : isPublic() ? "about public life" : "about nothing in particular")
                + ": words of other worlds in "
                + Math.round(100 * worldly)
                + " of 100 sentences, of public life in "
                + Math.round(100 * publicly);
    }
}
