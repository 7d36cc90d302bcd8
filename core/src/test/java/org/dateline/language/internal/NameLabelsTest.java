package org.dateline.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.dateline.language.NameKind;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

    @Test
    void everySequenceIsProper() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 500; round++) {
            int length = 1 + round % 12;
            float[][] scores = new float[length][NameLabels.COUNT];
            for (float[] row : scores) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) random.nextDouble();
                }
            }
            int[] labels = new int[length];
            NameLabels.decode(scores, 0, 0, length, labels);
            boolean open = false;
            for (int label : labels) {
                assertThat(NameLabels.begins(label) && open).isFalse();
                assertThat(label != 0 && !NameLabels.begins(label) && !open).isFalse();
                assertThat(label == 0 && open).isFalse();
                open = label != 0 && !NameLabels.ends(label);
            }
            assertThat(open).isFalse();
        }
    }

    @Test
    void theEvidenceOfTheWholeNameDecides() {
        float[][] scores = new float[2][NameLabels.COUNT];
        scores[0][NameLabels.label(NameKind.PERSON, 0, 2)] = 2;
        scores[1][NameLabels.label(NameKind.PERSON, 1, 2)] = 2;
        scores[1][0] = 3;
        int[] labels = new int[2];
        NameLabels.decode(scores, 0, 0, 2, labels);
        assertThat(labels)
                .containsExactly(NameLabels.label(NameKind.PERSON, 0, 2), NameLabels.label(NameKind.PERSON, 1, 2));
    }
}
