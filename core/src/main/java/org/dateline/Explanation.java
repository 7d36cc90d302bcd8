package org.dateline;

import java.util.List;

/**
 * A reading together with the choices that led to it, in the order they were taken. Immutable.
 *
 * @param reading the same reading that {@link Reader#read} gives
 * @param decisions what was kept and what was rejected, and why
 */
public record Explanation(Reading reading, List<Decision> decisions) {

    public Explanation {
        decisions = List.copyOf(decisions);
    }
}
