package org.dateline.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks over the story: headline and standfirst. The headline is known from the page's witnesses; the standfirst
 * is looked for under it.
 */
final class Heads {

    private final Map<TextBlock, String> heads = new HashMap<>();
    private @Nullable String standfirst;
    private int headlineIndex = -1;
    private int firstParagraph;

    boolean isHead(TextBlock block) {
        return heads.containsKey(block);
    }

    String why(TextBlock block) {
        return heads.getOrDefault(block, "");
    }

    @Nullable
    String standfirst() {
        return standfirst;
    }

    /** Index of the first block in the story's element that looks like a paragraph. */
    int firstParagraph() {
        return firstParagraph;
    }

    int headlineIndex() {
        return headlineIndex;
    }

    static Heads find(
            List<TextBlock> blocks, @Nullable String headline, @Nullable String description, int firstParagraph) {
        Heads heads = new Heads();
        heads.firstParagraph = firstParagraph;
        heads.findHeadline(blocks, headline);
        heads.findStandfirst(blocks, description, firstParagraph);
        return heads;
    }

    private void findHeadline(List<TextBlock> blocks, @Nullable String headline) {
        String wanted = headline == null ? "" : letters(headline);
        int firstTitle = -1;
        for (TextBlock block : blocks) {
            boolean heading = block.headingLevel > 0 || block.plays(Role.HEADLINE);
            boolean same = false;
            if (!wanted.isEmpty() && (heading || block.weight < wanted.length() + 60)) {
                String own = letters(block.text);
                same = own.equals(wanted) || heading && isSame(own, wanted);
            }
            if (same && (heading || headlineIndex < 0)) {
                heads.put(block, "the headline");
                if (headlineIndex < 0 || block.headingLevel == 1 && blocks.get(headlineIndex).headingLevel != 1) {
                    headlineIndex = block.index;
                }
            } else if (block.headingLevel == 1) {
                heads.put(block, "a headline");
                if (firstTitle < 0 && !block.playsAny(Role.FURNITURE)) {
                    firstTitle = block.index;
                }
            }
        }
        if (headlineIndex < 0) {
            headlineIndex = firstTitle;
        }
    }

    /** The page may print a kicker before the headline in the same element, or the headline without its last words. */
    private static boolean isSame(String own, String wanted) {
        if (own.length() > wanted.length()) {
            return wanted.length() >= 15
                    && wanted.length() * 2 > own.length()
                    && (own.endsWith(wanted) || own.startsWith(wanted));
        }
        return own.length() >= 15
                && own.length() * 2 > wanted.length()
                && (wanted.endsWith(own) || wanted.startsWith(own));
    }

    /**
     * A standfirst is marked as one by the page's makers, or says what the page's description says, or is the one piece
     * of running text between headline and story, or opens the story in bold. A first paragraph that is only the source
     * of the description looks like the paragraphs after it, and stays one.
     */
    private void findStandfirst(List<TextBlock> blocks, @Nullable String description, int firstParagraph) {
        int from = headlineIndex < 0 || headlineIndex > firstParagraph
                ? Math.max(0, firstParagraph - 12)
                : headlineIndex + 1;
        String wanted = description == null ? "" : letters(description);
        Sign best = Sign.NONE;
        int at = -1;
        for (int i = from; i < blocks.size() && i <= firstParagraph; i++) {
            TextBlock block = blocks.get(i);
            Sign sign = heads.containsKey(block) ? Sign.NONE : sign(blocks, block, wanted, firstParagraph);
            if (sign.ordinal() < best.ordinal()) {
                best = sign;
                at = i;
            }
        }
        if (at < 0) {
            return;
        }
        StringBuilder found = new StringBuilder();
        TextBlock first = blocks.get(at);
        for (int i = at; i < blocks.size() && i < at + 8; i++) {
            TextBlock block = blocks.get(i);
            if (i > at
                    && (heads.containsKey(block)
                            || !looksAlike(first, block)
                            || sign(blocks, block, wanted, firstParagraph) != best)) {
                break;
            }
            if (i > at) {
                found.append('\n');
            }
            found.append(block.text);
            heads.put(block, best.why);
        }
        standfirst = found.toString();
    }

    /** What makes a block look like the standfirst, the surest sign first. */
    private enum Sign {
        MARKED("the standfirst, marked as one"),
        DESCRIBED("the standfirst, as the page's description has it"),
        BOLD("the standfirst, in bold"),
        BETWEEN("the standfirst, between headline and story"),
        HEADING("the standfirst, a heading between headline and story"),
        NONE("");

        private final String why;

        Sign(String why) {
            this.why = why;
        }
    }

    private static Sign sign(List<TextBlock> blocks, TextBlock block, String description, int firstParagraph) {
        boolean elsewhere = block.playsAny((Role.FURNITURE | Role.PICTURE) & ~Role.RELATED.bit);
        if (elsewhere
                || block.linkShare() > 0.3
                || block.weight < 15
                || block.plays(Role.BYLINE)
                || block.plays(Role.DATE)) {
            return Sign.NONE;
        }
        boolean teaser = block.plays(Role.RELATED);
        boolean first = block.index >= firstParagraph;
        boolean alike = isOneOfTheParagraphs(blocks, block);
        // Many standfirsts are plain p elements in a box that bears the name; a class shared with the story's
        // paragraphs tells.
        boolean one = alike && (first || !block.owner.className().isEmpty());
        if (block.plays(Role.STANDFIRST) && !teaser && (!alike || isMarkedApart(blocks, block))) {
            return Sign.MARKED;
        }
        if (description.length() >= 30 && !one) {
            String own = letters(block.text);
            if (own.length() >= 30
                    && (description.startsWith(own)
                            || own.startsWith(description.substring(0, description.length() * 9 / 10)))) {
                return Sign.DESCRIBED;
            }
        }
        if (teaser) {
            return Sign.NONE;
        }
        if (first) {
            return block.isAllStrong() && block.weight > 50 && !one ? Sign.BOLD : Sign.NONE;
        }
        boolean running = block.weight >= 40 && (block.endsSentence() || block.headingLevel > 0)
                || block.headingLevel > 1 && block.weight > 30;
        if (!running || alike || block.plays(Role.LIST_ITEM)) {
            return Sign.NONE;
        }
        return block.headingLevel > 0 ? Sign.HEADING : Sign.BETWEEN;
    }

    /** Whether a block is of the same make as the running text after it, whatever boxes they stand in. */
    private static boolean isOneOfTheParagraphs(List<TextBlock> blocks, TextBlock block) {
        for (int i = block.index + 1; i < blocks.size() && i < block.index + 16; i++) {
            TextBlock next = blocks.get(i);
            if (next.weight > 50
                    && next.headingLevel == 0
                    && sameMake(block, next)
                    && next.isAllStrong() == block.isAllStrong()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the mark is meant for this block though the story's paragraphs look like it: it bears the mark itself, or
     * the box that bears it holds nothing else and the block has no class of its own.
     */
    private static boolean isMarkedApart(List<TextBlock> blocks, TextBlock block) {
        Region marked = Region.innermost(block.region, Role.STANDFIRST.bit);
        if (marked == null || marked.element == block.owner) {
            return marked != null;
        }
        if (!block.owner.className().isEmpty()) {
            return false;
        }
        for (int i = block.index + 1; i < blocks.size() && i < block.index + 12; i++) {
            TextBlock next = blocks.get(i);
            if (next.weight > 50 && looksAlike(block, next) && !marked.holds(next.region)) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksAlike(TextBlock one, TextBlock other) {
        return one.owner.parent() == other.owner.parent() && sameMake(one, other);
    }

    private static boolean sameMake(TextBlock one, TextBlock other) {
        return one.owner.normalName().equals(other.owner.normalName())
                && one.owner.className().equals(other.owner.className());
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
