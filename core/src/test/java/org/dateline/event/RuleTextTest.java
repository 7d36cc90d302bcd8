package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleTextTest {

    @Test
    void everyRuleLeadsToItsLine() {
        for (Sense sense : SenseTable.standard().all()) {
            RuleText line = Objects.requireNonNull(RuleText.of(sense.name()), sense.name());
            assertThat(line.example()).isEqualTo(sense.example());
        }
    }

    @Test
    void soDoesOneThatIsCodedAsAThreatAPromiseOrARefusal() {
        String name = SenseTable.standard().all().getFirst().name();
        RuleText line = RuleText.of(name);
        assertThat(line).isNotNull();
        assertThat(RuleText.of(name + " as threat")).isEqualTo(line);
        assertThat(RuleText.of(name + " as intent")).isEqualTo(line);
        assertThat(RuleText.of(name + " as threat as refusal")).isEqualTo(line);
    }

    @Test
    void anotherVersionsRuleLeadsNowhere() {
        assertThat(RuleText.of("senses.tsv:407")).isNull();
    }
}
