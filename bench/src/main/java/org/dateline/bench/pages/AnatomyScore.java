package org.dateline.bench.pages;

/**
 * Captions, credits, standfirsts and subheadings over a set's pages: the sums of each page's {@link Findings}, which says
 * what every measure means. Not thread-safe.
 */
final class AnatomyScore {

    final Tally captionsLeaked = new Tally();
    final Tally captionsFound = new Tally();
    final Tally creditsFound = new Tally();
    final Tally creditsPaired = new Tally();
    final Tally standfirstsMixedIn = new Tally();
    final Tally standfirstsFound = new Tally();
    final Tally subheadingsFound = new Tally();
    final Tally subheadingsRight = new Tally();

    void add(Findings findings) {
        captionsLeaked.add(findings.leaked().size(), findings.leakable());
        captionsFound.add(findings.captions() - findings.captionsMissed().size(), findings.captions());
        creditsFound.add(findings.credits() - findings.creditsMissed().size(), findings.credits());
        creditsPaired.add(findings.creditsPaired(), findings.creditsPairable());
        Boolean mixed = findings.standfirstMixedIn();
        if (mixed != null) {
            standfirstsMixedIn.add(mixed);
        }
        Boolean found = findings.standfirstFound();
        if (found != null) {
            standfirstsFound.add(found);
        }
        subheadingsFound.add(
                findings.subheadings() - findings.subheadingsMissed().size(), findings.subheadings());
        subheadingsRight.add(
                findings.subheadingsGiven() - findings.subheadingsWrong().size(), findings.subheadingsGiven());
    }
}
