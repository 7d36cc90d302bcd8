package org.dateline;

import java.util.ArrayList;
import java.util.List;

/**
 * All that Dateline makes of one document. Immutable. The same bytes give an equal reading on any machine.
 *
 * @param document what was read
 * @param form the shape it came in
 * @param warnings what a careful user should know
 * @param article the page's anatomy
 * @param furniture what was set aside, in page order
 * @param contents what the article says
 */
public record Reading(
        Document document,
        Form form,
        List<Warning> warnings,
        Article article,
        List<Furniture> furniture,
        Contents contents) {

    public Reading {
        warnings = List.copyOf(warnings);
        furniture = List.copyOf(furniture);
    }

    /** What the page alone tells, before anything has looked at the language of its text. */
    public Reading(Document document, Form form, List<Warning> warnings, Article article, List<Furniture> furniture) {
        this(document, form, warnings, article, furniture, Contents.NONE);
    }

    /** The same with one warning more. */
    public Reading withWarning(Warning warning) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Reading(document, form, more, article, furniture, contents);
    }

    /** The same with other contents. */
    public Reading with(Contents found) {
        return new Reading(document, form, warnings, article, furniture, found);
    }
}
