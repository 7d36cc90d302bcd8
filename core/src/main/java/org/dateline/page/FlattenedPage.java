package org.dateline.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.Figure;
import org.dateline.Furniture;
import org.dateline.RelatedLink;
import org.jspecify.annotations.Nullable;

/**
 * Reads the anatomy of a page from its flattened text: all that was visible, one block a line, furniture included. There is
 * no markup to go by, so the page is read as a person reads a printout: the long stretch of sentences is the body
 * ({@link LineBodyFinder}); the line above it that it takes its words from is the headline ({@link HeadlineFinder}); what stands
 * between the two is the header ({@link HeaderRoles}); what the stretch holds besides sentences is told apart by its words and
 * its neighbours ({@link BodyRoles}); all the rest is set aside, and nothing is lost ({@link OutsideRoles}).
 */
final class FlattenedPage {

    private final List<PageLine> lines;
    private final @Nullable LineRole[] roles;
    private final Draft draft;
    private int bodyStart;

    private FlattenedPage(List<PageLine> lines, Draft draft) {
        this.lines = lines;
        this.roles = new LineRole[lines.size()];
        this.draft = draft;
    }

    static void read(DecodedDocument decoded, Draft draft) {
        new FlattenedPage(PageLines.of(decoded.text()), draft).read();
    }

    private void read() {
        LineBodyFinder.Stretch body = LineBodyFinder.find(lines);
        int headline = HeadlineFinder.find(lines, body.start(), body.end());
        bodyStart = new HeaderRoles(lines, roles, headline, body).assign();
        if (headline >= 0) {
            draft.headline = lines.get(headline).text();
        }
        new BodyRoles(lines, roles, bodyStart, body.end()).assign();
        OutsideRoles.assign(lines, roles, bodyStart);
        HeaderFacts.fill(lines, roles, headline, bodyStart, draft);
        write();
    }

    private void write() {
        Map<String, Integer> publishers = publishers();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < roles.length; i++) {
            PageLine line = lines.get(i);
            switch (Objects.requireNonNull(roles[i], "every line has a role by now")) {
                case PARAGRAPH -> piece(Draft.PieceKind.PARAGRAPH, line, written);
                case SUBHEADING -> piece(Draft.PieceKind.SUBHEADING, line, written);
                case LIST_ITEM -> piece(Draft.PieceKind.LIST_ITEM, line, written);
                case CORRECTION -> piece(Draft.PieceKind.CORRECTION, line, written);
                case CAPTION, CREDIT -> i = figure(i);
                case RELATED -> related(line, publishers);
                case OTHER_STORY -> aside(Furniture.Kind.OTHER_STORY, line);
                case ASIDE -> aside(OutsideRoles.kind(lines, i, bodyStart), line);
                case HEADLINE, STANDFIRST, DATE, SECTION, BYLINE -> {
                    // HeaderFacts has taken them.
                }
            }
        }
        if (draft.publisher == null && publishers.size() == 1) {
            draft.publisher = publishers.keySet().iterator().next();
        }
        explain();
    }

    private void piece(Draft.PieceKind kind, PageLine line, Set<String> written) {
        if (line.copies() > 1 && !written.add(line.text()) && line.words() > 8) {
            aside(Furniture.Kind.LABEL, line);
            return;
        }
        draft.pieces.add(new Draft.Piece(kind, line.text(), line.start(), line.end()));
    }

    private void aside(Furniture.Kind kind, PageLine line) {
        draft.asides.add(new Draft.Aside(kind, line.text(), line.start(), line.end()));
    }

    /** Adds the figure that a caption or a lone credit makes, with the credits on the lines after it; gives the last line. */
    private int figure(int first) {
        CreditSplitter.Parts parts = CreditSplitter.split(lines.get(first).text());
        String caption = parts.caption();
        String credit = parts.credit();
        int last = first;
        if (roles[first] == LineRole.CAPTION
                && credit == null
                && last + 1 < roles.length
                && roles[last + 1] == LineRole.CREDIT) {
            last++;
            credit = CreditSplitter.split(lines.get(last).text()).credit();
        }
        Figure figure = new Figure(caption, credit, null);
        if (!draft.figures.contains(figure)) {
            draft.figures.add(figure);
        }
        return last;
    }

    /** How often an outlet's name opens a related line: "RelatedNorthern Times - Harbour strike ends". */
    private Map<String, Integer> publishers() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < roles.length; i++) {
            RelatedLines.Related related = roles[i] == LineRole.RELATED
                    ? RelatedLines.read(lines.get(i).text())
                    : null;
            String publisher = related == null ? null : RelatedLines.publisher(related.rest());
            if (related != null && publisher != null) {
                // Glued to its label the name can hardly be anything else.
                counts.merge(publisher, related.glued() ? 2 : 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 2);
        return counts;
    }

    private void related(PageLine line, Map<String, Integer> publishers) {
        RelatedLines.Related related = RelatedLines.read(line.text());
        String rest = related == null ? line.text() : related.rest();
        String publisher = RelatedLines.publisher(rest);
        if (publisher == null || !publishers.containsKey(publisher)) {
            draft.related.add(new RelatedLink(rest, null, null));
        } else {
            draft.related.add(new RelatedLink(RelatedLines.headline(rest), publisher, null));
        }
    }

    private void explain() {
        List<Draft.PendingDecision> decisions = draft.decisions;
        if (decisions == null) {
            return;
        }
        for (int i = 0; i < roles.length; i++) {
            PageLine line = lines.get(i);
            LineRole role = Objects.requireNonNull(roles[i], "every line has a role by now");
            String excerpt = line.text().length() > 80 ? line.text().substring(0, 79) + "…" : line.text();
            decisions.add(new Draft.PendingDecision(
                    "line", "line " + (i + 1), excerpt, role.isBody(), reason(line, role), line.start(), line.end()));
        }
    }

    private static String reason(PageLine line, LineRole role) {
        String what = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Labels.Match label = line.label();
        return label == null
                ? what
                : what + " (" + label.sense().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
