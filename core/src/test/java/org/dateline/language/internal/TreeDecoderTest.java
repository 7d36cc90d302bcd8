package org.dateline.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

    @Test
    void findsTreesWithOneRootWhateverTheScores() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 3000; round++) {
            int length = 1 + round % 9;
            int[] heads = new int[length];
            TreeDecoder.decode(scores(random, length), length, heads);
            assertThat(isTree(heads))
                    .as("heads %s", java.util.Arrays.toString(heads))
                    .isTrue();
        }
    }

    @Test
    void findsTheBestTreeWhenTheRootIsPlain() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 500; round++) {
            int length = 2 + round % 4;
            float[][] scores = scores(random, length);
            for (int word = 0; word < length; word++) {
                scores[word][length] = word == 0 ? 50 : -50;
            }
            double best = best(scores, new int[length], 0);
            float[][] kept = new float[length][];
            for (int word = 0; word < length; word++) {
                kept[word] = scores[word].clone();
            }
            int[] heads = new int[length];
            TreeDecoder.decode(scores, length, heads);
            assertThat(sum(kept, heads)).isCloseTo(best, org.assertj.core.data.Offset.offset(1e-3));
        }
    }

    private static float[][] scores(SplittableRandom random, int length) {
        float[][] scores = new float[length][length + 1];
        for (float[] row : scores) {
            for (int j = 0; j <= length; j++) {
                row[j] = (float) (random.nextDouble() * 10 - 5);
            }
        }
        return scores;
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == heads.length ? 1 : 0;
            int at = word;
            for (int step = 0; at != heads.length; step++) {
                if (step > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
