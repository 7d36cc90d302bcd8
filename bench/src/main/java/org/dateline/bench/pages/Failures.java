package org.dateline.bench.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.pages.Extraction.Picture;
import org.dateline.bench.pages.Extraction.Piece;
import org.dateline.bench.pages.GoldPage.Anatomy;
import org.jspecify.annotations.Nullable;

/**
 * The list a developer reads to find out what goes wrong: first every page's body score, worst first, then every page in
 * the same order with what differs. {@code -} is gold that was not given, {@code +} is what was given and is not gold, each
 * with the share of its words (as shingles) that the other side has somewhere.
 */
final class Failures {

    private static final double AGREES = 0.95;

    private final StringBuilder out = new StringBuilder();

    /** Adds the pages of one set. */
    void section(String name, List<Outcome> outcomes) {
        List<Outcome> sorted = new ArrayList<>(outcomes);
        sorted.sort(Comparator.comparingDouble(outcome -> outcome.body().f1()));
        out.append("######## ").append(name).append(": body scores, worst first\n\n   F1     P      R    page\n");
        for (Outcome outcome : sorted) {
            out.append(scores(outcome)).append("  ").append(outcome.gold().id()).append('\n');
        }
        out.append("\n######## ").append(name).append(": what differs, page by page\n");
        for (Outcome outcome : sorted) {
            page(outcome);
        }
        out.append('\n');
    }

    String text() {
        return out.toString();
    }

    private static String scores(Outcome outcome) {
        Shingles body = outcome.body();
        return String.format(Locale.ROOT, "%.3f  %.3f  %.3f", body.f1(), body.precision(), body.recall());
    }

    private void page(Outcome outcome) {
        GoldPage gold = outcome.gold();
        Extraction given = outcome.extraction();
        out.append("\n==== ")
                .append(gold.id())
                .append("  F1/P/R ")
                .append(scores(outcome))
                .append('\n');
        out.append("     ").append(gold.file()).append("  ").append(gold.link()).append('\n');
        if (given.failure() != null) {
            out.append("  FAILED: ").append(given.failure()).append('\n');
        }
        if (!FieldScore.sameTitle(gold.title(), given.title())) {
            differs("title", gold.title(), given.title());
        }
        LocalDate day = gold.date();
        if (day != null && !day.equals(given.date())) {
            differs("date", day, given.date());
        }
        List<String> names = gold.authors();
        if (names != null && !Titles.names(names).equals(Titles.names(given.authors()))) {
            differs("authors", names, given.authors());
        }
        Anatomy anatomy = gold.anatomy();
        Findings findings = outcome.findings();
        if (anatomy != null && findings != null) {
            anatomy(anatomy, findings, given);
        }
        blocks(outcome);
    }

    private void differs(String field, Object gold, @Nullable Object given) {
        out.append("  ").append(field).append(":\n    - ").append(gold).append("\n    + ");
        out.append(given == null ? "(none)" : given).append('\n');
    }

    private void anatomy(Anatomy anatomy, Findings findings, Extraction given) {
        if (Boolean.FALSE.equals(findings.standfirstFound())) {
            differs("standfirst", anatomy.summary(), given.standfirst());
        }
        if (Boolean.TRUE.equals(findings.standfirstMixedIn())) {
            out.append("  standfirst is in the body\n");
        }
        list("caption leaked into the body", findings.leaked());
        list("caption missed", findings.captionsMissed());
        list("credit missed", findings.creditsMissed());
        if (!findings.captionsMissed().isEmpty() || !findings.creditsMissed().isEmpty()) {
            for (Picture figure : given.figures()) {
                out.append("    figure given: ").append(figure.caption());
                out.append(" | credit: ").append(figure.credit()).append('\n');
            }
        }
        list("subheading missed", findings.subheadingsMissed());
        list("no subheading in the gold", findings.subheadingsWrong());
    }

    private void list(String what, List<String> texts) {
        for (String text : texts) {
            out.append("  ").append(what).append(": ").append(text).append('\n');
        }
    }

    private void blocks(Outcome outcome) {
        List<String> gold = outcome.gold().body();
        List<Piece> given = outcome.extraction().pieces();
        Map<List<String>, Integer> inGold = Shingles.count(String.join("\n", gold));
        Map<List<String>, Integer> inGiven = Shingles.count(outcome.predicted());
        String foldedGold = Tokens.fold(String.join("\n", gold));
        String foldedGiven = Tokens.fold(outcome.predicted());
        for (int at = 0; at < gold.size(); at++) {
            String text = gold.get(at);
            double found = foldedGiven.contains(Tokens.fold(text)) ? 1 : Shingles.found(text, inGiven);
            if (found < AGREES) {
                block('-', at, gold.size(), found, "", text);
            }
        }
        for (int at = 0; at < given.size(); at++) {
            Piece piece = given.get(at);
            boolean counts = outcome.gold().anatomy() == null || !piece.subheading();
            double found = foldedGold.contains(Tokens.fold(piece.text())) ? 1 : Shingles.found(piece.text(), inGold);
            if (counts && found < AGREES) {
                block('+', at, given.size(), found, piece.kind() + " ", piece.text());
            }
        }
    }

    private void block(char sign, int at, int of, double found, String kind, String text) {
        out.append(String.format(Locale.ROOT, "  %s %d/%d %s[%.0f%%] %s%n", sign, at + 1, of, kind, 100 * found, text));
    }
}
