package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the page's tree, in document order, that lays its text out as a row of {@link TextBlock}s, notes the
 * {@link Region}s that play a role, and the pictures. Iterative: depth of nesting costs nothing.
 */
final class PageWalk implements NodeFilter {

    /** A picture and where in the row of blocks it stands: before block {@code index}. */
    record Picture(Element element, Region region, int index) {}

    final List<TextBlock> blocks = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();

    private final RoleWords words = RoleWords.standard();
    private final Map<String, Integer> known = new HashMap<>();
    private Region region;
    private Element owner;
    private final List<Element> owners = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean pendingSpace;
    private int breaks;
    private int weight;
    private int linkWeight;
    private int strongWeight;
    private int links;
    private int strongs;
    private int headingLevel;
    private @Nullable Element link;
    private @Nullable String firstLink;
    private int start = -1;
    private int end = -1;

    /** The innermost region around all of the text collected so far. */
    private @Nullable Region common;

    private PageWalk(Element body) {
        this.region = new Region(null, body, 0, 0);
        this.owner = body;
        regions.add(region);
    }

    static PageWalk of(Document page) {
        Element body = page.body();
        PageWalk walk = new PageWalk(body);
        NodeTraversor.filter(walk, body);
        walk.flush();
        walk.regions.get(0).end = walk.blocks.size();
        return walk;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode);
        } else if (node instanceof Element element && depth > 0) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        Tags.Kind kind = Tags.kind(element.normalName());
        switch (kind) {
            case SKIPPED -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case BREAK -> {
                lineBreak();
                return FilterResult.CONTINUE;
            }
            case PICTURE -> pictures.add(new Picture(element, region, blocks.size()));
            case LINK -> {
                links++;
                link = element;
            }
            case STRONG -> strongs++;
            case HEADING, BLOCK, INLINE -> {}
        }
        int roles = Tags.roles(element.normalName()) | roles(element);
        if (kind == Tags.Kind.HEADING) {
            // A heading named "toc" is what a table of contents leads to, not part of one.
            roles &= ~Role.FURNITURE;
        }
        if (isBlock(kind, roles)) {
            flush();
            owners.add(owner);
            owner = element;
            if (kind == Tags.Kind.HEADING) {
                headingLevel = element.normalName().charAt(1) - '0';
            }
        }
        if (roles != 0) {
            region = new Region(region, element, roles, blocks.size());
            regions.add(region);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        if (owner == element) {
            flush();
            owner = owners.remove(owners.size() - 1);
            if (Tags.kind(element.normalName()) == Tags.Kind.HEADING) {
                headingLevel = 0;
            }
        }
        if (region.element == element && region.parent != null) {
            region.end = blocks.size() + (text.isEmpty() ? 0 : 1);
            region = region.parent;
        }
        switch (Tags.kind(element.normalName())) {
            case LINK -> {
                links--;
                link = null;
            }
            case STRONG -> strongs--;
            case SKIPPED, BREAK, PICTURE, HEADING, BLOCK, INLINE -> {}
        }
        return FilterResult.CONTINUE;
    }

    /** A caption or credit is a block of its own even where the page's makers used a span for it, or no name. */
    private boolean isBlock(Tags.Kind kind, int roles) {
        if (kind != Tags.Kind.INLINE) {
            return kind == Tags.Kind.BLOCK || kind == Tags.Kind.HEADING;
        }
        if (((roles | region.roles) & (Role.CAPTION.bit | Role.CREDIT.bit)) != 0) {
            return true;
        }
        // A date or a name beside others in one line over the story; inside running text they are words of it.
        return (roles & (Role.DATE.bit | Role.BYLINE.bit)) != 0
                && (owner.normalName().equals("div") || owner.normalName().equals("header"));
    }

    private int roles(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int roles = 0;
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "class",
                        "id",
                        "itemprop",
                        "role",
                        "data-testid",
                        "data-test",
                        "data-component",
                        "data-module",
                        "data-qa",
                        "data-type",
                        "data-role",
                        "data-component-name",
                        "data-block",
                        "data-name" -> roles |= named(attribute.getValue());
                case "hidden" -> roles |= Role.HIDDEN.bit;
                case "style" -> roles |= hides(attribute.getValue()) ? Role.HIDDEN.bit : 0;
                default -> {}
            }
        }
        return roles;
    }

    private int named(String names) {
        Integer mask = known.get(names);
        if (mask == null) {
            mask = words.rolesOf(names);
            known.put(names, mask);
        }
        return mask;
    }

    private static boolean hides(String style) {
        int at = style.indexOf("display");
        if (at >= 0) {
            int colon = style.indexOf(':', at);
            return colon > 0 && style.startsWith("none", colon + 1) || style.startsWith(" none", colon + 1);
        }
        return style.contains("visibility:hidden") || style.contains("visibility: hidden");
    }

    private void append(TextNode node) {
        String whole = node.getWholeText();
        int added = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0') {
                pendingSpace = !text.isEmpty();
                continue;
            }
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (breaks > 1) {
                flush();
            } else if (breaks == 1 && !text.isEmpty()) {
                text.append('\n');
                pendingSpace = false;
            }
            breaks = 0;
            if (pendingSpace) {
                text.append(' ');
                pendingSpace = false;
            }
            text.append(c);
            share(region);
            added += weigh(c);
            if (start < 0) {
                start = position(node, false);
            }
        }
        if (added > 0 || !text.isEmpty()) {
            end = position(node, true);
        }
        weight += added;
        if (links > 0) {
            linkWeight += added;
            if (firstLink == null && link != null) {
                firstLink = link.attr("href");
            }
        }
        if (strongs > 0) {
            strongWeight += added;
        }
    }

    private void share(Region inner) {
        if (common == null) {
            common = inner;
        } else if (common != inner) {
            while (common.parent != null && !common.holds(inner)) {
                common = common.parent;
            }
        }
    }

    private static int weigh(char c) {
        if (c < 0x1100) {
            return Character.isLetterOrDigit(c) ? 1 : 0;
        }
        if (c >= 0x3040 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3) {
            return 3;
        }
        return Character.isLetterOrDigit(c) ? 1 : 0;
    }

    private static int position(TextNode node, boolean atEnd) {
        Range range = node.sourceRange();
        return range.isTracked() ? (atEnd ? range.endPos() : range.startPos()) : -1;
    }

    private void lineBreak() {
        breaks++;
    }

    private void flush() {
        if (!text.isEmpty()) {
            blocks.add(new TextBlock(
                    blocks.size(),
                    owner,
                    common == null ? region : common,
                    text.toString(),
                    weight,
                    linkWeight,
                    strongWeight,
                    headingLevel,
                    firstLink,
                    start,
                    end));
            text.setLength(0);
        }
        common = null;
        pendingSpace = false;
        breaks = 0;
        weight = 0;
        linkWeight = 0;
        strongWeight = 0;
        firstLink = null;
        start = -1;
        end = -1;
    }
}
