package org.dateline.page;

import java.util.List;
import org.dateline.Furniture;
import org.jspecify.annotations.Nullable;

/** Tells what the lines are that neither header nor body took: navigation above, other stories, comments, legal lines below. */
final class OutsideRoles {

    /** Fewest words of another story's headline; fewer are a tag, a name, a menu entry. */
    private static final int SHORTEST_HEADLINE = 4;

    private OutsideRoles() {}

    static void assign(List<PageLine> lines, @Nullable LineRole[] roles, int bodyStart) {
        LineRole list = LineRole.OTHER_STORY;
        for (int i = 0; i < roles.length; i++) {
            PageLine line = lines.get(i);
            Labels.Match label = line.label();
            if (label != null && label.whole() && i >= bodyStart) {
                list = switch (label.sense()) {
                    case RELATED -> LineRole.RELATED;
                    case COMMENTS -> LineRole.ASIDE;
                    case OTHER_STORIES, NEWSLETTER, LEGAL -> LineRole.OTHER_STORY;
                    default -> list;
                };
            }
            if (roles[i] != null) {
                continue;
            }
            if (RelatedLines.read(line.text()) != null && i >= bodyStart) {
                roles[i] = LineRole.RELATED;
            } else if (label != null
                    || line.words() < SHORTEST_HEADLINE
                    || line.date() != null && DateOnlyLines.isDateLine(line)) {
                roles[i] = LineRole.ASIDE;
            } else {
                roles[i] = i < bodyStart ? LineRole.OTHER_STORY : list;
            }
        }
    }

    /** The kind of furniture that a line set aside is. */
    static Furniture.Kind kind(List<PageLine> lines, int i, int bodyStart) {
        PageLine line = lines.get(i);
        if (line.label() != null) {
            return line.label().sense().kind();
        }
        if (i >= bodyStart) {
            for (int k = i - 1; k >= bodyStart; k--) {
                PageLine before = lines.get(k);
                if (before.label() != null && before.label().whole()) {
                    return before.is(Labels.Sense.COMMENTS) ? Furniture.Kind.COMMENTS : Furniture.Kind.LABEL;
                }
            }
            return Furniture.Kind.LABEL;
        }
        return line.date() != null ? Furniture.Kind.LABEL : Furniture.Kind.NAVIGATION;
    }
}
