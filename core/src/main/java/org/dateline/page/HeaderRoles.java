package org.dateline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the lines between headline and body are: the headline's copies, standfirst, dates, section, bylines, the
 * caption of the picture on top. Where a page prints its standfirst as a sentence, the line of metadata behind it says that
 * the body has not begun yet.
 */
final class HeaderRoles {

    /** How far below the headline the line of metadata may stand, in lines. */
    private static final int FARTHEST_META = 20;

    /** Longest running text, in words, that may stand above the metadata and still be no body. */
    private static final int LONGEST_STANDFIRST = 55;

    private static final int LINES_ABOVE = 6;

    private final List<PageLine> lines;
    private final @Nullable LineRole[] roles;
    private final int headline;
    private final int bodyEnd;
    private int bodyStart;

    HeaderRoles(List<PageLine> lines, @Nullable LineRole[] roles, int headline, LineBodyFinder.Stretch body) {
        this.lines = lines;
        this.roles = roles;
        this.headline = headline;
        this.bodyStart = Math.max(body.start(), headline + 1);
        this.bodyEnd = body.end();
    }

    /** Sets the roles of the header's lines; gives where the body begins below it. */
    int assign() {
        if (headline >= 0) {
            copies();
            int meta = meta();
            bodyStart = Math.max(firstParagraph(Math.max(headline, meta)), meta + 1);
            skipTop();
            standfirst(meta < 0 ? bodyStart : meta);
        }
        int from = headline < 0 ? bodyStart - LINES_ABOVE : headline - LINES_ABOVE;
        for (int i = Math.max(0, from); i < bodyStart && i < lines.size(); i++) {
            if (roles[i] == null) {
                roles[i] = role(i);
            }
        }
        return bodyStart;
    }

    /** Marks every copy of the headline, wherever it stands. */
    private void copies() {
        String text = lines.get(headline).text();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().equals(text)) {
                roles[i] = LineRole.HEADLINE;
            }
        }
    }

    /** The last line of metadata below the headline with hardly any running text above it, or -1. */
    private int meta() {
        int found = -1;
        int paragraphs = 0;
        int words = 0;
        for (int i = headline + 1; i < Math.min(bodyEnd, headline + FARTHEST_META); i++) {
            PageLine line = lines.get(i);
            if (roles[i] == LineRole.HEADLINE || isMeta(line) || (paragraphs == 0 && isBar(line))) {
                found = paragraphsBehind(i) >= 2 ? i : found;
            } else if (line.isParagraph() && CreditSplitter.split(line.text()).credit() == null) {
                paragraphs++;
                words += line.words();
                if (paragraphs > 2 || words > LONGEST_STANDFIRST) {
                    break;
                }
            }
        }
        return found;
    }

    /**
     * The first paragraph below the headline or the metadata. The stretch with the largest sum may begin later: adverts
     * like to stand behind the first paragraph and cost more than it brings. A sentence right under the headline, without
     * metadata between the two, is the standfirst.
     */
    private int firstParagraph(int from) {
        for (int i = from + 1; i < bodyStart; i++) {
            PageLine line = lines.get(i);
            if (line.isParagraph()
                    && line.words() >= 10
                    && line.label() == null
                    && roles[i] == null
                    && CreditSplitter.split(line.text()).credit() == null
                    && (from > headline || i > headline + 2 || line.words() > 45)) {
                return i;
            }
        }
        return bodyStart;
    }

    private int paragraphsBehind(int from) {
        int paragraphs = 0;
        for (int i = from + 1; i < bodyEnd && paragraphs < 2; i++) {
            if (lines.get(i).isParagraph()) {
                paragraphs++;
            }
        }
        return paragraphs;
    }

    private static boolean isMeta(PageLine line) {
        return isDate(line) || line.is(Labels.Sense.READ_TIME) || BylineLines.isByline(line);
    }

    /** A share bar, a player: they stand in the header, but behind the first paragraph as well. */
    private static boolean isBar(PageLine line) {
        return line.label() != null
                && line.label().whole()
                && (line.is(Labels.Sense.SHARE) || line.is(Labels.Sense.LISTEN) || line.is(Labels.Sense.COMMENTS));
    }

    private static boolean isDate(PageLine line) {
        return line.date() != null && DateOnlyLines.isDateLine(line);
    }

    /** The body begins with running text, or with a heading or a list right above some. */
    private void skipTop() {
        while (bodyStart < bodyEnd
                && !lines.get(bodyStart).isParagraph()
                && !(lines.get(bodyStart).closed() && lines.get(bodyStart).words() >= 4)) {
            bodyStart++;
        }
    }

    private void standfirst(int limit) {
        boolean found = false;
        for (int i = headline + 1; i < limit && i < headline + 12; i++) {
            PageLine line = lines.get(i);
            if (roles[i] != null
                    || line.label() != null
                    || isDate(line)
                    || BylineLines.isByline(line)
                    || CreditSplitter.split(line.text()).credit() != null) {
                if (found) {
                    return;
                }
                continue;
            }
            boolean sentence = line.closed() && line.words() >= 5;
            if (!sentence && line.words() < 8) {
                if (found) {
                    return;
                }
                continue;
            }
            roles[i] = LineRole.STANDFIRST;
            found = true;
        }
    }

    private LineRole role(int i) {
        PageLine line = lines.get(i);
        if (isDate(line)) {
            return LineRole.DATE;
        }
        if (BylineLines.isByline(line)) {
            return LineRole.BYLINE;
        }
        if (line.is(Labels.Sense.SECTION)
                && line.label() != null
                && line.label().whole()
                && i < headline) {
            return LineRole.SECTION;
        }
        if (i > headline && headline >= 0 && line.words() <= 70 && line.label() == null) {
            CreditSplitter.Parts parts = CreditSplitter.split(line.text());
            if (parts.credit() != null) {
                return parts.caption() == null ? LineRole.CREDIT : LineRole.CAPTION;
            }
        }
        return LineRole.ASIDE;
    }
}
