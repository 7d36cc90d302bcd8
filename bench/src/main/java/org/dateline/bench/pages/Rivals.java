package org.dateline.bench.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the rivals that the class path has. */
final class Rivals {

    private Rivals() {}

    /** In order of their names; empty if there are none. */
    static List<Extractor> find() {
        List<Extractor> rivals = new ArrayList<>();
        ServiceLoader.load(Extractor.class).forEach(rivals::add);
        rivals.sort(Comparator.comparing(Extractor::name));
        return rivals;
    }
}
