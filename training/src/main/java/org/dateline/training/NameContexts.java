package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import org.dateline.language.NameKind;
import org.dateline.language.TokenList;
import org.dateline.language.internal.NameLabels;
import org.dateline.language.internal.TokenFeatures;

/**
 * Vectors for words of names that no text at hand has: the encoder knows many more names than the texts do, and reads each of them
 * where a sentence of the treebanks has another name of its kind.
 */
final class NameContexts {

    /** Sentences that each word is read in. */
    private static final int CONTEXTS = 2;

    /** Words read at a time; what the encoder says of their sentences would not all fit into memory. */
    private static final int CHUNK = 2000;

    private static final int LONGEST = 25;

    private record Place(Sample sample, int at) {}

    private NameContexts() {}

    /** Adds to the means the words of the lexicon that they do not have yet. */
    static void add(Lexicon lexicon, List<Sample> gold, WordVectors.Means means)
            throws InterruptedException, ExecutionException {
        SplittableRandom random = new SplittableRandom(7);
        add(lexicon.words(Lexicon.GIVEN_NAME), places(gold, NameKind.PERSON, true), means, random);
        add(lexicon.words(Lexicon.FAMILY_NAME), places(gold, NameKind.PERSON, false), means, random);
        add(lexicon.words(Lexicon.PLACE), places(gold, NameKind.PLACE, true), means, random);
        add(lexicon.words(Lexicon.ORGANIZATION), places(gold, NameKind.ORGANIZATION, true), means, random);
    }

    private static void add(List<String> words, List<Place> places, WordVectors.Means means, SplittableRandom random)
            throws InterruptedException, ExecutionException {
        if (places.isEmpty()) {
            return;
        }
        Set<Long> known = means.known(CONTEXTS);
        List<String> missing = new ArrayList<>(words);
        missing.removeIf(word -> known.contains(TokenFeatures.hash(word)));
        for (int from = 0; from < missing.size(); from += CHUNK) {
            List<String> chunk = missing.subList(from, Math.min(missing.size(), from + CHUNK));
            List<Sample> samples = new ArrayList<>();
            List<Integer> at = new ArrayList<>();
            for (String word : chunk) {
                for (int i = 0; i < CONTEXTS; i++) {
                    Place place = places.get(random.nextInt(places.size()));
                    String[] forms = place.sample.forms();
                    forms[place.at] = word;
                    samples.add(place.sample.with(TokenList.ofForms(List.of(forms))));
                    at.add(place.at);
                }
            }
            List<Sample> read = Contexts.add(samples);
            for (int i = 0; i < read.size(); i++) {
                means.add(chunk.get(i / CONTEXTS), read.get(i).context()[at.get(i)]);
            }
        }
    }

    /** Where sentences that are not too long have the first or the last word of a name of a kind. */
    private static List<Place> places(List<Sample> gold, NameKind kind, boolean first) {
        List<Place> places = new ArrayList<>();
        for (Sample sample : gold) {
            int[] names = sample.names();
            for (int i = 0; i < names.length && names.length <= LONGEST; i++) {
                int label = Integer.numberOfTrailingZeros(names[i]);
                if (Integer.bitCount(names[i]) == 1
                        && label > 0
                        && NameLabels.KINDS.get(NameLabels.kind(label)) == kind
                        && (first ? NameLabels.begins(label) : NameLabels.ends(label))
                        && Character.isUpperCase(sample.tokens().form(i).charAt(0))) {
                    places.add(new Place(sample, i));
                }
            }
        }
        return places;
    }
}
