package org.dateline.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Learns rules by the ends of words: every word votes, for each of its endings, for what was done with it. What is left
 * is a list in which the longest ending decides, without the rules that a shorter one makes needless.
 */
final class SuffixVotes {

    private static final int LONGEST = 8;
    private static final int FEWEST = 2;

    private final Map<String, Map<String, Integer>> votes = new TreeMap<>();

    /** Adds a word in small letters and what was done with it. */
    void add(String word, String action) {
        String marked = "^" + word;
        for (int length = 0; length <= Math.min(LONGEST, marked.length()); length++) {
            votes.computeIfAbsent(marked.substring(marked.length() - length), suffix -> new TreeMap<>())
                    .merge(action, 1, Integer::sum);
        }
    }

    /** Hands over the rules, shorter endings first, else in the order of the alphabet. */
    void rules(BiConsumer<String, String> suffixAndAction) {
        Map<String, String> kept = new TreeMap<>();
        List<Map.Entry<String, Map<String, Integer>>> byLength = new ArrayList<>(votes.entrySet());
        // A stable sort: of equal length, the order of the alphabet stays.
        byLength.sort(Comparator.comparingInt(entry -> entry.getKey().length()));
        for (Map.Entry<String, Map<String, Integer>> entry : byLength) {
            String suffix = entry.getKey();
            Map<String, Integer> actions = entry.getValue();
            int sum = actions.values().stream().mapToInt(Integer::intValue).sum();
            if (!suffix.isEmpty() && sum < FEWEST) {
                continue;
            }
            String best = best(actions);
            if (!best.equals(inherited(kept, suffix))) {
                kept.put(suffix, best);
                suffixAndAction.accept(suffix, best);
            }
        }
    }

    private static String inherited(Map<String, String> kept, String suffix) {
        for (int i = 1; i <= suffix.length(); i++) {
            String action = kept.get(suffix.substring(i));
            if (action != null) {
                return action;
            }
        }
        return "";
    }

    /** The action with most votes; of equals the first in the alphabet. */
    static String best(Map<String, Integer> votes) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
