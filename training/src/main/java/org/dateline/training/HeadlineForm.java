package org.dateline.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.language.TokenList;

/**
 * Sentences of a treebank as a headline would have them, with their trees: no articles, no forms of "be" before participles,
 * adjectives and nouns, "to" for "will", no full stop. Treebanks hold next to no headlines, and no parser learns "Mayor arrested
 * in bribery probe" without them.
 */
final class HeadlineForm {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "has", "have", "been", "be");

    private final Corpus.Sets sets;
    private final int will;

    HeadlineForm(Corpus.Sets sets) {
        this.sets = sets;
        this.will = sets.relations().number("aux");
    }

    /** The headlines that some sentences give, each from a sentence of a length that suits and that loses at least one word. */
    List<Sample> of(List<Sample> samples) {
        List<Sample> headlines = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.length() >= SHORTEST && sample.length() <= LONGEST && ends(sample)) {
                Sample headline = shortened(sample);
                if (headline.length() >= SHORTEST - 1 && headline.length() < sample.length() - 1) {
                    headlines.add(headline);
                }
            }
        }
        return headlines;
    }

    private static boolean ends(Sample sample) {
        return sample.tokens().form(sample.length() - 1).equals(".");
    }

    private Sample shortened(Sample sample) {
        int n = sample.length();
        boolean[] hasDependents = new boolean[n + 1];
        for (int head : sample.heads()) {
            hasDependents[head < 0 ? n : head] = true;
        }
        int[] place = new int[n + 1];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            boolean dropped = i == n - 1 || !hasDependents[i] && isDropped(sample, i);
            place[i] = dropped ? -1 : kept++;
        }
        place[n] = kept;
        List<String> forms = new ArrayList<>();
        int[][] labels = new int[6][kept];
        for (int i = 0; i < n; i++) {
            int at = place[i];
            if (at < 0) {
                continue;
            }
            boolean future =
                    sample.relations()[i] == will && sample.tokens().form(i).equals("will");
            String form = future ? "to" : sample.tokens().form(i);
            forms.add(at == 0 ? form.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + form.substring(1) : form);
            labels[0][at] = future ? sets.upos().number("PART") : sample.upos()[i];
            labels[1][at] = future ? sets.xpos().number("TO") : sample.xpos()[i];
            labels[2][at] = future ? -1 : sample.features()[i];
            labels[3][at] = sample.heads()[i] < 0 ? -1 : place[sample.heads()[i]];
            labels[4][at] = future ? sets.relations().number("mark") : sample.relations()[i];
            labels[5][at] = sample.names()[i];
        }
        return new Sample(
                TokenList.ofForms(forms),
                labels[0],
                labels[1],
                labels[2],
                labels[3],
                labels[4],
                labels[5],
                new byte[0][],
                sample.source());
    }

    private boolean isDropped(Sample sample, int i) {
        String form = sample.tokens().form(i).toLowerCase(java.util.Locale.ROOT);
        int relation = sample.relations()[i];
        List<Integer> helpers = Arrays.asList(
                sets.relations().number("aux"),
                sets.relations().number("aux:pass"),
                sets.relations().number("cop"));
        return relation == sets.relations().number("det") && ARTICLES.contains(form)
                || helpers.contains(relation) && BE.contains(form);
    }
}
