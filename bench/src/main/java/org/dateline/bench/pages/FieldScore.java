package org.dateline.bench.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Title, date and authors over a set's pages. A title or date that was not given counts against the exact figure, but
 * not against its precision, which is taken over what was answered. Authors are compared as sets of names; their true
 * positives, wrong names and missing names are summed over pages before F1 is taken. A page for which the set does not
 * know a field is left out of that field. Not thread-safe.
 */
final class FieldScore {

    final Tally title = new Tally();
    final Tally titleAnswered = new Tally();
    final Tally date = new Tally();
    final Tally dateAnswered = new Tally();
    final Tally authorsAnswered = new Tally();
    final Tally authorPrecision = new Tally();
    final Tally authorRecall = new Tally();

    void add(GoldPage gold, Extraction extraction) {
        title.add(sameTitle(gold.title(), extraction.title()));
        titleAnswered.add(extraction.title() != null);
        LocalDate day = gold.date();
        if (day != null) {
            date.add(day.equals(extraction.date()));
            dateAnswered.add(extraction.date() != null);
        }
        List<String> names = gold.authors();
        if (names != null) {
            Set<String> expected = Titles.names(names);
            Set<String> given = Titles.names(extraction.authors());
            long shared = given.stream().filter(expected::contains).count();
            authorPrecision.add(shared, given.size());
            authorRecall.add(shared, expected.size());
            if (!expected.isEmpty()) {
                authorsAnswered.add(!given.isEmpty());
            }
        }
    }

    double authorF1() {
        return Shingles.f1(authorPrecision.share(), authorRecall.share());
    }

    static boolean sameTitle(String gold, @Nullable String given) {
        return given != null && Titles.normal(gold).equals(Titles.normal(given));
    }
}
