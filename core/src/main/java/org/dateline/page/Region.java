package org.dateline.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that plays a role, and the text blocks it holds. Mutable while the page is walked. */
final class Region {

    final @Nullable Region parent;
    final Element element;

    /** What the element's own tag and names say. */
    int ownRoles;

    /** Own roles and those of all ancestors; settled by {@link BodyFinder} once it is known what holds the story. */
    int roles;

    /** Index of the first text block inside. */
    final int first;

    /** Index after the last text block inside. */
    int end;

    Region(@Nullable Region parent, Element element, int ownRoles, int first) {
        this.parent = parent;
        this.element = element;
        this.ownRoles = ownRoles;
        this.roles = ownRoles | (parent == null ? 0 : parent.roles);
        this.first = first;
    }

    /** Whether this is the other region or one around it. */
    boolean holds(Region other) {
        for (@Nullable Region at = other; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** The innermost region, this one or one around it, that itself plays one of the roles; null if none. */
    static @Nullable Region innermost(Region region, int mask) {
        for (@Nullable Region at = region; at != null; at = at.parent) {
            if ((at.ownRoles & mask) != 0) {
                return at;
            }
        }
        return null;
    }
}
