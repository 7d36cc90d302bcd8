package org.dateline.bench.pages;

import java.util.List;

/** What a reader of the page figures has to know, in short; the classes named here say it in full. */
final class PagesNotes {

    static final List<String> ALL = List.of(
            "Shingle F1: words are runs of letters, digits and underscores; shingles of four are counted as multisets; "
                    + "precision and recall are taken per page and averaged; F1 is taken from the averages (`Shingles`, "
                    + "`BodyScore`). A page without a prediction has no precision and a recall of 0.",
            "NAEB's gold body is the whole text, subheadings included, so the whole body is compared. Fundus's is "
                    + "paragraphs only, so pieces that a tool marks as subheadings are left out of what is compared; a "
                    + "tool that gives plain text cannot mark any.",
            "Titles must be equal, case included, after white space, quotation marks, dashes and invisible characters are "
                    + "made alike; authors are compared as sets, case ignored (`Titles`). Dates must be the same day as "
                    + "written. A field that was not given counts as wrong in \"exact\" and not at all in \"exact of those "
                    + "answered\".",
            "When a caption, credit, standfirst or subheading counts as found, leaked or mixed in: `Findings`.",
            "Flattened: all visible text of the page, one block a line (`Flattener`), read as text, against the same gold. "
                    + "No other tool takes such text.",
            "Tools are told nothing but the page: Dateline takes the bytes, rivals take the decoded text. Rivals' figures "
                    + "come from this run; figures marked as published come from both halves of each set and are for "
                    + "orientation.",
            "Speed: bytes in to the tool's own result out, one thread, warm, rounds of all tools in turn (`Speed`); the "
                    + "ratio is the median of the rounds' ratios.");

    private PagesNotes() {}
}
