package org.dateline.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the story. Every block that looks like a paragraph has a mass; masses are summed up the
 * tree, and from the top the finder goes down into the child that holds most of its parent's mass, until the mass
 * falls apart into the story's own paragraphs. The idea is Readability's (Arc90 2009) turned round: not the best
 * paragraph's parent, but the smallest element that still has nearly everything.
 *
 * <p>Two things keep it from wandering into other stories: a paragraph that stands alone in its box, as a teaser does,
 * weighs a third of one that stands in a row; and what JSON-LD gives as the article's body weighs three times.
 */
final class BodyFinder {

    /** A role that would take away more than this share of a page's paragraphs was not meant for them. */
    private static final double SHARE_THAT_OVERRULES = 0.45;

    /** The finder goes down as long as one child keeps this share of the mass. */
    private static final double SHARE_TO_DESCEND = 0.8;

    private final List<TextBlock> blocks;
    private final PageWalk walk;
    private final Witness witness;
    private final double[] mass;
    private final IdentityHashMap<Element, int[]> members = new IdentityHashMap<>();

    BodyFinder(PageWalk walk, Witness witness) {
        this.walk = walk;
        this.blocks = walk.blocks;
        this.witness = witness;
        this.mass = new double[blocks.size()];
    }

    /** The element that holds the story, or null if no block of the page looks like a paragraph. */
    @Nullable
    Element find() {
        countMembers();
        for (TextBlock block : blocks) {
            mass[block.index] = paragraphMass(block);
        }
        settleRoles();
        boolean anyOutsideFurniture = false;
        for (TextBlock block : blocks) {
            anyOutsideFurniture |= mass[block.index] > 0 && !block.playsAny(Role.FURNITURE | Role.PICTURE);
        }
        double total = 0;
        IdentityHashMap<Element, double[]> sums = new IdentityHashMap<>();
        for (TextBlock block : blocks) {
            if (anyOutsideFurniture && block.playsAny(Role.FURNITURE | Role.PICTURE) && !witness.knows(block)) {
                mass[block.index] = 0;
            }
            double own = mass[block.index] * rowFactor(block);
            mass[block.index] = own;
            total += own;
            if (own > 0) {
                for (Element at = block.owner; at != null; at = at.parent()) {
                    sums.computeIfAbsent(at, e -> new double[1])[0] += own;
                }
            }
        }
        return total == 0 ? null : gather(descend(sums));
    }

    /**
     * Goes up again where the story is parted between boxes, as around a paywall: paragraphs of the same make outside the
     * element found belong to it, unless a headline or another article's border stands between.
     */
    private Element gather(Element found) {
        String make = commonMake(found);
        if (make == null) {
            return found;
        }
        double held = massIn(found);
        Element best = found;
        Element at = found.parent();
        for (int climbed = 0; at != null && climbed < 4 && !at.normalName().equals("body"); climbed++) {
            double more = 0;
            for (TextBlock block : blocks) {
                if (mass[block.index] > 0
                        && make.equals(make(block))
                        && holds(at, block.owner)
                        && !holds(best, block.owner)
                        && !inOtherArticle(block, found)) {
                    more += mass[block.index];
                }
            }
            if (more > 0 && more <= held) {
                best = at;
            }
            at = at.parent();
        }
        return best;
    }

    private static boolean inOtherArticle(TextBlock block, Element found) {
        Region article = Region.innermost(block.region, Role.ARTICLE.bit);
        return article != null && article.element.normalName().equals("article") && !holds(article.element, found);
    }

    private double massIn(Element element) {
        double sum = 0;
        for (TextBlock block : blocks) {
            if (mass[block.index] > 0 && holds(element, block.owner)) {
                sum += mass[block.index];
            }
        }
        return sum;
    }

    /** The make of most of the paragraphs inside, or null if they are of many makes or of none. */
    private @Nullable String commonMake(Element element) {
        Map<String, double[]> makes = new java.util.LinkedHashMap<>();
        double total = 0;
        for (TextBlock block : blocks) {
            String make = make(block);
            if (mass[block.index] > 0 && holds(element, block.owner)) {
                total += mass[block.index];
                if (make != null) {
                    makes.computeIfAbsent(make, m -> new double[1])[0] += mass[block.index];
                }
            }
        }
        for (Map.Entry<String, double[]> entry : makes.entrySet()) {
            if (entry.getValue()[0] > 0.6 * total) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Tag and class of a paragraph, or of the box around it if it has no class; null if that has none either. */
    private static @Nullable String make(TextBlock block) {
        String name = block.owner.className();
        if (!name.isEmpty()) {
            return block.owner.normalName() + "." + name;
        }
        Element parent = block.owner.parent();
        return parent == null || parent.className().isEmpty()
                ? null
                : parent.className() + ">" + block.owner.normalName();
    }

    static boolean holds(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private Element descend(IdentityHashMap<Element, double[]> sums) {
        Element at = walk.regions.get(0).element;
        while (true) {
            double here = sums.getOrDefault(at, new double[1])[0];
            Element best = null;
            double most = 0;
            for (Element child = at.firstElementChild(); child != null; child = child.nextElementSibling()) {
                double[] sum = sums.get(child);
                if (sum != null && sum[0] > most) {
                    most = sum[0];
                    best = child;
                }
            }
            if (best == null
                    || most < SHARE_TO_DESCEND * here
                    || Tags.kind(best.normalName()) == Tags.Kind.INLINE
                            && !best.normalName().contains("-")
                            && !best.normalName().equals("span")
                    || isParagraph(best)) {
                return at;
            }
            at = best;
        }
    }

    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "ul", "ol", "pre" -> true;
            default -> false;
        };
    }

    /** How much a block looks like a paragraph of a story, before anything is known of the page. */
    private double paragraphMass(TextBlock block) {
        if (block.headingLevel > 0 || block.weight < 40 && !(block.weight > 20 && block.endsSentence())) {
            return 0;
        }
        if (block.linkShare() > 0.5) {
            return 0;
        }
        double own = Math.min(block.weight, 500) * (1 - block.linkShare());
        if (!block.endsSentence()) {
            own *= 0.4;
        }
        if (block.plays(Role.LIST_ITEM) || block.plays(Role.TABLE)) {
            own *= 0.5;
        }
        if (block.plays(Role.BODY)) {
            own *= 1.5;
        }
        return witness.knows(block) ? own * 3 : own;
    }

    private void countMembers() {
        for (TextBlock block : blocks) {
            int depth = 0;
            for (Element at = block.owner; at != null && depth < 6; at = at.parent()) {
                members.computeIfAbsent(at, e -> new int[1])[0]++;
                depth++;
            }
        }
    }

    /** A paragraph in a row of paragraphs counts in full; one alone in its box with a link beside it does not. */
    private double rowFactor(TextBlock block) {
        if (witness.knows(block)) {
            return 1;
        }
        Element box = block.owner;
        Element parent = box.parent();
        int climbed = 0;
        while (parent != null && climbed < 5 && count(parent) == count(box)) {
            box = parent;
            parent = parent.parent();
            climbed++;
        }
        if (parent == null) {
            return 1;
        }
        int row = 0;
        for (Element sibling = parent.firstElementChild();
                sibling != null && row < 4;
                sibling = sibling.nextElementSibling()) {
            if (sibling.normalName().equals(box.normalName())) {
                int[] count = members.get(sibling);
                row += count == null ? 0 : 1;
            }
        }
        return row >= 3 ? 1 : row == 2 ? 0.7 : block.owner == parent ? 1 : 0.35;
    }

    /** How many text blocks an element holds, at most six levels down. */
    int count(Element element) {
        int[] count = members.get(element);
        return count == null ? 0 : count[0];
    }

    /**
     * Hands roles down the tree, except those that would take the story with them: a whole page in a form, a body
     * class "has-sidebar".
     */
    private void settleRoles() {
        double[] before = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            before[i + 1] = before[i] + mass[i];
        }
        double total = before[blocks.size()];
        int taking = Role.FURNITURE
                | Role.PICTURE
                | Role.TABLE.bit
                | Role.LIST_ITEM.bit
                | Role.STANDFIRST.bit
                | Role.HEADER.bit
                | Role.BYLINE.bit
                | Role.DATE.bit
                | Role.EMBED.bit
                | Role.CORRECTION.bit
                | Role.QUOTE.bit
                | Role.HEADLINE.bit;
        for (Region region : walk.regions) {
            int end = Math.min(region.end, blocks.size());
            double share = total == 0 ? 0 : (before[Math.max(end, region.first)] - before[region.first]) / total;
            if (share > SHARE_THAT_OVERRULES) {
                region.ownRoles &= ~taking;
            }
            region.roles = region.ownRoles | (region.parent == null ? 0 : region.parent.roles);
        }
    }
}
