package org.dateline.story;

import java.util.List;

/** Tellings of one act, in the order of their articles. Never empty. Immutable. */
record Acts(List<Telling> tellings) {

    Acts {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("An act that nobody tells");
        }
    }
}
