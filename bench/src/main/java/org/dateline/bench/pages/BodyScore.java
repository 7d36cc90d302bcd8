package org.dateline.bench.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A set's body figure: precision and recall averaged over pages, and F1 from the two averages. As in the benchmark that
 * defines it, a page for which nothing was predicted has no precision and is left out of that average (its recall of 0
 * stays in); how many there are is printed beside. A page that is empty on both sides counts 1. Not thread-safe.
 */
final class BodyScore {

    private final List<Shingles> pages = new ArrayList<>();

    void add(Shingles page) {
        pages.add(page);
    }

    double precision() {
        return pages.stream()
                .filter(page -> page.bothEmpty() || !page.nothingPredicted())
                .mapToDouble(Shingles::precision)
                .average()
                .orElse(0);
    }

    double recall() {
        return pages.stream()
                .filter(page -> page.bothEmpty() || page.truePositives() + page.falseNegatives() > 0)
                .mapToDouble(Shingles::recall)
                .average()
                .orElse(0);
    }

    double f1() {
        return Shingles.f1(precision(), recall());
    }

    /** Pages with a gold body for which the tool gave none. */
    long empty() {
        return pages.stream()
                .filter(page -> page.nothingPredicted() && !page.bothEmpty())
                .count();
    }
}
