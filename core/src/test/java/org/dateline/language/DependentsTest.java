package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependentsTest {

    @Test
    void seesFromAboveWhatTheHeadsSayFromBelow() {
        Analysis analysis = LanguageStage.standard()
                .annotate("The minister said that the port, which is old, would close.\n\nShe left. Nobody knew why.");
        Dependents dependents = Dependents.of(analysis);
        int found = 0;
        for (int token = 0; token < analysis.size(); token++) {
            int before = -1;
            int left = token;
            int right = token;
            for (int child = dependents.first(token); child != Dependents.NONE; child = dependents.next(child)) {
                assertThat(analysis.head(child)).isEqualTo(token);
                assertThat(child).isGreaterThan(before);
                before = child;
                left = Math.min(left, dependents.leftmost(child));
                right = Math.max(right, dependents.rightmost(child));
                found++;
            }
            assertThat(dependents.leftmost(token)).isEqualTo(left);
            assertThat(dependents.rightmost(token)).isEqualTo(right);
        }
        assertThat(found).isEqualTo(analysis.size() - analysis.sentences().count());
    }
}
