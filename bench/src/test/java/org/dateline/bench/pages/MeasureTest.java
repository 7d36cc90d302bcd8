package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.bench.pages.Measure.Target;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void readsALine() {
        assertThat(Measure.parse("naeb\tbody.f1\tbody\t>= 0.9\tsome tool 0.8"))
                .isEqualTo(new Measure("naeb", "body.f1", "body", new Target(">= 0.9", true, 0.9), "some tool 0.8"));
        assertThat(Measure.parse("naeb\tbody.f1\tbody").target()).isNull();
        assertThatThrownBy(() -> Measure.parse("naeb\tbody.f1\tbody\t0.9"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judgesBothWays() {
        assertThat(Target.parse(">= 0.9").judge(0.9)).isEqualTo(">= 0.9 met");
        assertThat(Target.parse(">= 0.9").judge(0.89)).isEqualTo(">= 0.9 MISSED");
        assertThat(Target.parse("<= 0.05").judge(0.06)).isEqualTo("<= 0.05 MISSED");
        assertThat(Target.parse("<= 0.05").judge(0)).isEqualTo("<= 0.05 met");
    }

    @Test
    void everyMeasureOfASetIsAValueOfATool() throws IOException {
        Set<String> keys =
                new ToolScore().values(EnumSet.allOf(Extractor.Part.class)).keySet();
        for (Measure measure : Measure.all()) {
            if (!measure.set().equals("speed")) {
                assertThat(keys).contains(measure.key());
            }
        }
    }
}
