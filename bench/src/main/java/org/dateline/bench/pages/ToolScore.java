package org.dateline.bench.pages;

/** All that one tool scored on one set. Not thread-safe. */
final class ToolScore {

    final BodyScore body = new BodyScore();
    final FieldScore fields = new FieldScore();
    final AnatomyScore anatomy = new AnatomyScore();
    final BodyScore flattened = new BodyScore();

    void add(Outcome outcome) {
        body.add(outcome.body());
        fields.add(outcome.gold(), outcome.extraction());
        Findings findings = outcome.findings();
        if (findings != null) {
            anatomy.add(findings);
        }
    }
}
