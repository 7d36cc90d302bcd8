package org.dateline;

import java.util.List;

/**
 * All that Dateline makes of one document. Immutable. The same bytes give an equal reading on any machine.
 *
 * @param document what was read
 * @param form the shape it came in
 * @param warnings what a careful user should know
 * @param article the page's anatomy
 * @param furniture what was set aside, in page order
 */
public record Reading(
        Document document, Form form, List<Warning> warnings, Article article, List<Furniture> furniture) {

    public Reading {
        warnings = List.copyOf(warnings);
        furniture = List.copyOf(furniture);
    }
}
