package org.dateline.page;

import java.util.List;
import org.dateline.Furniture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each text block of a page, once the element that holds the story is known. First every block
 * is judged by itself; then headings and lists, whose meaning lies in what follows or surrounds them, are settled.
 */
final class BlockJudge {

    final Verdict[] verdicts;
    final @Nullable String[] reasons;

    private final List<TextBlock> blocks;
    private final @Nullable Element container;
    private final Witness witness;
    private final Heads heads;
    private final boolean[] inside;
    private int firstInside = Integer.MAX_VALUE;
    private final List<String> authors;
    private final @Nullable String language;
    private final Figures figures;
    private final BodyFinder finder;

    BlockJudge(
            PageWalk walk,
            @Nullable Element container,
            Witness witness,
            Heads heads,
            List<String> authors,
            @Nullable String language,
            Figures figures,
            BodyFinder finder) {
        this.blocks = walk.blocks;
        this.container = container;
        this.witness = witness;
        this.heads = heads;
        this.authors = authors;
        this.language = language;
        this.figures = figures;
        this.finder = finder;
        this.verdicts = new Verdict[blocks.size()];
        this.reasons = new String[blocks.size()];
        this.inside = new boolean[blocks.size()];
    }

    void judge() {
        for (TextBlock block : blocks) {
            inside[block.index] = container != null && contains(container, block.owner);
            if (inside[block.index]) {
                firstInside = Math.min(firstInside, block.index);
            }
        }
        for (TextBlock block : blocks) {
            Verdict verdict = inside[block.index] ? judgeInside(block) : judgeOutside(block);
            verdicts[block.index] = verdict;
        }
        settlePitches();
        settleOffers();
        settleLists();
        settleHeadings();
        trimEnds();
    }

    /** Whether another story's headline is one that this story offers: a link in its own body. */
    boolean isOffered(TextBlock block) {
        return inside[block.index]
                && block.link != null
                && block.weight >= 15
                && block.weight <= 220
                && block.linkShare() > 0.5;
    }

    private Verdict say(TextBlock block, Verdict verdict, String reason) {
        reasons[block.index] = reason;
        return verdict;
    }

    private Verdict judgeOutside(TextBlock block) {
        if (heads.isHead(block)) {
            return say(block, Verdict.FIELD, heads.why(block));
        }
        if (isNearStory(block) && isPictureNotFurniture(block)) {
            return say(block, Verdict.PICTURE, "belongs to a picture");
        }
        Verdict furniture = byRole(block);
        if (furniture != null) {
            return furniture;
        }
        if (block.text.length() < 140) {
            Furniture.@Nullable Kind label = Labels.classify(block.text, language);
            if (label != null) {
                return say(block, Verdict.of(label), "furniture by its words");
            }
        }
        if (block.linkShare() > 0.7 && block.weight >= 25) {
            return say(block, Verdict.OTHER_STORY, "a link outside the story");
        }
        return say(block, Verdict.NAVIGATION, "stands outside the story");
    }

    private Verdict judgeInside(TextBlock block) {
        if (heads.isHead(block)) {
            return say(block, Verdict.FIELD, heads.why(block));
        }
        if (isPicture(block)) {
            return say(block, Verdict.PICTURE, "belongs to a picture");
        }
        if (block.plays(Role.CORRECTION) && block.endsSentence()) {
            return say(block, Verdict.CORRECTION, "marked as a correction");
        }
        if (block.weight >= 20
                && block.headingLevel == 0
                && Corrections.standard().opens(block.text)) {
            return say(block, Verdict.CORRECTION, "begins as a correction does");
        }
        boolean known = witness.knows(block);
        if (block.plays(Role.EMBED) && !known) {
            return say(block, Verdict.LABEL, "part of an embedded post");
        }
        if (block.plays(Role.HIDDEN) && (block.weight < 40 || !block.endsSentence())) {
            return say(block, Verdict.LABEL, "hidden");
        }
        if (!known) {
            Verdict furniture = byRole(block);
            if (furniture != null) {
                return furniture;
            }
        }
        if (!known && block.text.length() < 140) {
            Furniture.@Nullable Kind label = Labels.classify(block.text, language);
            if (label != null) {
                return say(block, Verdict.of(label), "furniture by its words");
            }
        }
        if (block.plays(Role.STANDFIRST)
                && block.index > heads.firstParagraph()
                && !known
                && block.weight >= 40
                && block.headingLevel == 0) {
            return say(block, Verdict.OTHER_STORY, "the standfirst of another story");
        }
        if (!known && figures.sharesBox(block, finder)) {
            return say(block, Verdict.PICTURE, "shares a box with a picture");
        }
        if (block.headingLevel > 0) {
            return say(block, Verdict.SUBHEADING, "a heading inside the story");
        }
        if (block.linkShare() > 0.6
                && !(known && block.endsSentence())
                && !(block.linkShare() < 0.9 && block.endsSentence() && block.weight > 80)) {
            return say(block, Verdict.OTHER_STORY, "little but a link");
        }
        if (block.plays(Role.TABLE) && !known && block.weight < 200) {
            return say(block, Verdict.LABEL, "a cell of a table");
        }
        if (block.weight < 2) {
            return say(block, Verdict.LABEL, "no words");
        }
        if (!known && isCode(block.text)) {
            return say(block, Verdict.LABEL, "code, not text");
        }
        if (block.plays(Role.QUOTE) && !block.plays(Role.EMBED)) {
            return say(block, Verdict.BLOCKQUOTE, "set apart as a quotation");
        }
        if (block.plays(Role.LIST_ITEM)) {
            return say(block, Verdict.LIST_ITEM, "an item of a list in the story");
        }
        if (!block.endsSentence() && block.weight < 60 && !known) {
            if (block.isAllStrong() && isTextElement(block)) {
                return say(block, Verdict.SUBHEADING, "a short line in bold");
            }
            if (!isTextElement(block)) {
                return say(block, Verdict.LABEL, "a short line in a box, no sentence");
            }
        }
        return say(block, Verdict.PARAGRAPH, known ? "running text, known to JSON-LD" : "running text");
    }

    /** Between the headline and the end of the story, or in the same article element. */
    private boolean isNearStory(TextBlock block) {
        if (container == null) {
            return false;
        }
        if (heads.headlineIndex() >= 0 && block.index > heads.headlineIndex() && block.index < firstInside) {
            return true;
        }
        Region article = Region.innermost(block.region, Role.ARTICLE.bit);
        return article != null
                && article.element != container
                && block.index < firstInside
                && contains(article.element, container);
    }

    private static boolean contains(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Words of a picture, unless they stand in furniture and the picture with them. */
    private boolean isPictureNotFurniture(TextBlock block) {
        Region furniture = Region.innermost(block.region, Role.FURNITURE);
        if (furniture == null) {
            return isPicture(block) || figures.sharesBox(block, finder);
        }
        Region figure = Region.innermost(block.region, Role.FIGURE.bit);
        return isPicture(block) && figure != null && figure.holds(furniture);
    }

    /** A quotation set as a figure is still a quotation. */
    private static boolean isPicture(TextBlock block) {
        return block.playsAny(Role.CAPTION.bit | Role.CREDIT.bit)
                || block.plays(Role.FIGURE) && !block.plays(Role.QUOTE);
    }

    /** Whether a text is a script's data that broken markup spilled into the page. */
    private static boolean isCode(String text) {
        int quotedKeys = 0;
        for (int at = text.indexOf("\":"); at >= 0 && quotedKeys < 3; at = text.indexOf("\":", at + 2)) {
            quotedKeys++;
        }
        return quotedKeys >= 3 || text.startsWith("<") && text.endsWith(">");
    }

    private static boolean isTextElement(TextBlock block) {
        return block.owner.normalName().equals("p");
    }

    private @Nullable Verdict byRole(TextBlock block) {
        int roles = block.region.roles;
        if ((roles & Role.FURNITURE) != 0) {
            Region region = Region.innermost(block.region, Role.FURNITURE);
            Role role = Role.HIDDEN;
            int own = region == null ? roles : region.ownRoles & Role.FURNITURE;
            for (Role candidate : Role.values()) {
                if (candidate.in(own)) {
                    role = candidate;
                    break;
                }
            }
            Verdict verdict = switch (role) {
                case RELATED -> Verdict.OTHER_STORY;
                case SHARE -> Verdict.SHARE;
                case COMMENTS -> Verdict.COMMENTS;
                case ADVERT -> Verdict.ADVERT;
                case NEWSLETTER, FORM -> Verdict.NEWSLETTER;
                case NAVIGATION, FOOTER -> Verdict.NAVIGATION;
                default -> block.linkShare() > 0.7 && block.weight >= 25 ? Verdict.OTHER_STORY : Verdict.LABEL;
            };
            return say(block, verdict, "stands in a part marked " + role.name().toLowerCase(java.util.Locale.ROOT));
        }
        if ((block.plays(Role.BYLINE) || block.plays(Role.DATE))
                && (block.weight < 60 || !block.endsSentence())
                && block.weight < 200) {
            return say(block, Verdict.LABEL, block.plays(Role.DATE) ? "a date" : "a byline");
        }
        return null;
    }

    /** Takes out the outlet's words about itself, and the biography of an author at the end. */
    private void settlePitches() {
        int kept = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!verdicts[i].inBody() || verdicts[i] == Verdict.CORRECTION) {
                continue;
            }
            TextBlock block = blocks.get(i);
            boolean atEnd = kept < 5;
            Furniture.@Nullable Kind kind = Pitches.standard().kindOf(block.text, atEnd);
            if (kind != null) {
                verdicts[i] = say(block, Verdict.of(kind), "the outlet speaks of itself");
            } else if (atEnd && startsWithAuthor(block.text)) {
                verdicts[i] = say(block, Verdict.LABEL, "about the author");
            } else if (block.weight >= 50) {
                kept++;
            }
        }
    }

    private boolean startsWithAuthor(String text) {
        for (String author : authors) {
            if (author.length() > 4
                    && text.length() < 700
                    && text.startsWith(author)
                    && text.length() > author.length() + 10) {
                String rest = text.substring(author.length()).stripLeading();
                return rest.startsWith("is ")
                        || rest.startsWith("has ")
                        || rest.startsWith("was ")
                        || rest.startsWith("covers ")
                        || rest.startsWith("writes ")
                        || rest.startsWith("joined ")
                        || rest.startsWith("(")
                        || rest.startsWith("ist ")
                        || rest.startsWith("est ")
                        || rest.startsWith("es ")
                        || rest.startsWith(", ");
            }
        }
        return false;
    }

    /** What stands right under "Read next" or "Don't miss" is other stories, as long as it is a list or holds links. */
    private void settleOffers() {
        boolean offering = false;
        for (TextBlock block : blocks) {
            Verdict verdict = verdicts[block.index];
            if (!inside[block.index] || verdict == Verdict.PICTURE) {
                continue;
            }
            if (!verdict.inBody()) {
                if (block.text.length() < 60) {
                    Labels.Match match = Labels.match(block.text);
                    offering = match != null
                            && match.whole()
                            && (match.sense() == Labels.Sense.RELATED || match.sense() == Labels.Sense.OTHER_STORIES);
                }
            } else if (offering && (verdict == Verdict.LIST_ITEM || block.linkShare() > 0.3)) {
                verdicts[block.index] = say(block, Verdict.OTHER_STORY, "stands under an offer of other stories");
            } else {
                offering = false;
            }
        }
    }

    /** A list is taken or left as a whole: one that is mostly links leads elsewhere. */
    private void settleLists() {
        int i = 0;
        while (i < blocks.size()) {
            if (verdicts[i] != Verdict.LIST_ITEM) {
                i++;
                continue;
            }
            Element list = listOf(blocks.get(i));
            int end = i;
            double weight = 0;
            double links = 0;
            int whole = 0;
            int items = 0;
            while (end < blocks.size() && list != null && listOf(blocks.get(end)) == list) {
                TextBlock block = blocks.get(end);
                weight += block.weight;
                links += block.linkWeight;
                items++;
                whole += verdicts[end] == Verdict.OTHER_STORY ? 1 : 0;
                end++;
            }
            if (end == i) {
                end = i + 1;
            }
            if (items > 0 && (links > 0.5 * weight || whole * 2 > items)) {
                for (int k = i; k < end; k++) {
                    if (verdicts[k].inBody()) {
                        verdicts[k] = say(blocks.get(k), Verdict.OTHER_STORY, "stands in a list of links");
                    }
                }
            }
            i = end;
        }
    }

    private static @Nullable Element listOf(TextBlock block) {
        for (Element at = block.owner; at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "ul", "ol", "dl" -> {
                    return at;
                }
                default -> {}
            }
        }
        return null;
    }

    /** A heading stays if some of the story follows before the next heading of its rank, and no other story stands right under it. */
    private void settleHeadings() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (verdicts[i] != Verdict.SUBHEADING) {
                continue;
            }
            TextBlock heading = blocks.get(i);
            int next = i + 1;
            while (next < blocks.size() && (verdicts[next] == Verdict.PICTURE || verdicts[next] == Verdict.ADVERT)) {
                next++;
            }
            boolean leadsElsewhere = next < blocks.size()
                    && verdicts[next] == Verdict.OTHER_STORY
                    && blocks.get(next).playsAny(Role.FURNITURE);
            boolean followed = false;
            for (int k = i + 1; k < blocks.size() && k < i + 12 && inside[k] && !followed; k++) {
                TextBlock block = blocks.get(k);
                if (verdicts[k].inBody()) {
                    followed = true;
                } else if (block.headingLevel > 0 && block.headingLevel <= heading.headingLevel) {
                    break;
                }
            }
            if (!followed || leadsElsewhere) {
                verdicts[i] = say(
                        heading,
                        leadsElsewhere || heading.linkShare() > 0.5 ? Verdict.OTHER_STORY : Verdict.LABEL,
                        "a heading over nothing of the story");
            } else if (heading.linkShare() > 0.8 && !standsInRow(i)) {
                verdicts[i] = say(heading, Verdict.OTHER_STORY, "a heading that is a link");
            } else if (!hasParagraphBefore(i) && heading.headingLevel == 0) {
                verdicts[i] = say(heading, Verdict.PARAGRAPH, "bold words before the story's first paragraph");
            }
        }
    }

    /** Whether a linked heading is a sibling of the paragraph after it, as in a list of recommendations. */
    private boolean standsInRow(int heading) {
        for (int k = heading + 1; k < blocks.size() && k < heading + 4; k++) {
            if (verdicts[k] == Verdict.PARAGRAPH) {
                return blocks.get(k).owner.parent() == blocks.get(heading).owner.parent()
                        && blocks.get(heading).owner.parent() == container;
            }
        }
        return false;
    }

    private boolean hasParagraphBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (verdicts[i] == Verdict.PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    /** Short lines before the first and after the last full paragraph are labels. */
    private void trimEnds() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!verdicts[i].inBody()) {
                continue;
            }
            TextBlock block = blocks.get(i);
            if (block.weight >= 50 || block.endsSentence()) {
                break;
            }
            verdicts[i] = say(block, Verdict.LABEL, "a short line after the story's last paragraph");
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!verdicts[i].inBody()) {
                continue;
            }
            TextBlock block = blocks.get(i);
            if (block.weight >= 50 || block.endsSentence() || verdicts[i] == Verdict.SUBHEADING) {
                break;
            }
            verdicts[i] = say(block, Verdict.LABEL, "a short line before the story's first paragraph");
        }
    }
}
