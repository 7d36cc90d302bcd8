package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.SearchResult;
import org.dateline.archive.Snippet;
import org.jspecify.annotations.Nullable;

/** What a search found, for the eye: hits with the words marked, counts, and when they were published. Immutable. */
public final class SearchPrinter {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int VALUES = 6;

    /** Two format characters that no text of a page needs. */
    private static final String MARK = "\u2062";

    private static final String END = "\u2063";

    private final int columns;
    private final boolean coloured;

    /**
     * @param columns the terminal's width
     * @param coloured whether marks are bold; else they stand between asterisks
     */
    public SearchPrinter(int columns, boolean coloured) {
        this.columns = Math.clamp(columns, 40, 120);
        this.coloured = coloured;
    }

    /**
     * Prints.
     *
     * @param query as it was understood
     * @param took how long it took, in words
     */
    public String print(String query, SearchResult result, String took) {
        StringBuilder page = new StringBuilder();
        page.append(String.format(
                Locale.ROOT,
                "%,d %s for %s (%s)%n",
                result.total(),
                result.total() == 1 ? "article" : "articles",
                query,
                took));
        for (SearchResult.Hit hit : result.hits()) {
            page.append('\n');
            hit(page, hit);
        }
        if (result.total() > 1) {
            page.append('\n');
            facets(page, result);
            histogram(page, result);
        }
        if (result.next() != null && result.hits().size() < result.total()) {
            page.append("\nMore with --after ").append(result.next()).append('\n');
        }
        return page.toString();
    }

    private void hit(StringBuilder page, SearchResult.Hit hit) {
        ArticleSummary article = hit.article();
        Snippet headline = hit.headline();
        String title = headline == null ? line(orElse(article.headline(), article.uri())) : marked(headline);
        page.append("  ")
                .append(coloured ? "\u001b[1m" + shown(title) + "\u001b[0m" : shown(title))
                .append('\n');
        List<String> facts = new ArrayList<>();
        add(facts, article.publisher());
        add(facts, article.section());
        add(facts, article.published());
        if (article.version() > 1) {
            facts.add("version " + article.version());
        }
        facts.add(article.id());
        page.append("    ").append(line(String.join(" · ", facts))).append('\n');
        for (Snippet snippet : hit.snippets()) {
            wrap(page, marked(snippet));
        }
    }

    private static void add(List<String> facts, @Nullable String fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static String marked(Snippet snippet) {
        int[] points = snippet.text().codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            text.append(line(new String(points, at, mark.start() - at)));
            String word = line(new String(points, mark.start(), mark.end() - mark.start()));
            text.append(MARK).append(word).append(END);
            at = mark.end();
        }
        return text.append(line(new String(points, at, points.length - at))).toString();
    }

    private void wrap(StringBuilder page, String text) {
        for (String each : Wrapping.lines(text, columns - 4)) {
            page.append("    ").append(shown(each)).append('\n');
        }
    }

    /** Marks are set as characters without width, so that lines are filled alike with colour and without. */
    private String shown(String text) {
        return coloured
                ? text.replace(MARK, "\u001b[33m").replace(END, "\u001b[39m")
                : text.replace(MARK, "*").replace(END, "*");
    }

    private static String line(String text) {
        return DisplayText.safe(text.replace("\n\n", " ").replace('\n', ' '));
    }

    private static void facets(StringBuilder page, SearchResult result) {
        for (SearchResult.Facet facet : SearchResult.Facet.values()) {
            List<SearchResult.Count> counts = result.facets().getOrDefault(facet, List.of());
            if (!counts.isEmpty()) {
                String values = counts.stream()
                        .limit(VALUES)
                        .map(count -> line(count.value()) + " " + count.count())
                        .collect(Collectors.joining(", "));
                page.append(String.format(Locale.ROOT, "%-11s%s%n", facet.name().toLowerCase(Locale.ROOT), values));
            }
        }
    }

    private static void histogram(StringBuilder page, SearchResult result) {
        List<SearchResult.Bar> bars = result.histogram();
        if (bars.size() < 2 || result.step() == null) {
            return;
        }
        long most = bars.stream().mapToLong(SearchResult.Bar::count).max().orElse(1);
        StringBuilder line = new StringBuilder();
        for (SearchResult.Bar bar : bars.subList(Math.max(0, bars.size() - 60), bars.size())) {
            line.append(BARS.charAt((int) Math.min(7, bar.count() * 7 / most)));
        }
        page.append(String.format(
                Locale.ROOT,
                "%-11s%s %s to %s, at most %,d%n",
                result.step().name().toLowerCase(Locale.ROOT) + "s",
                line,
                bars.get(Math.max(0, bars.size() - 60)).from(),
                bars.get(bars.size() - 1).from(),
                most));
    }
}
