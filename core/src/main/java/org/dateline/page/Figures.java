package org.dateline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Figure;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the pictures of the story with their captions and credits. Words belong to a picture if they are marked as a
 * caption or a credit, or stand in a figure, or share a small box with a picture and nothing else. Words belong to the
 * same picture if they stand in the same figure, or else in the smallest element around them that holds a picture.
 */
final class Figures {

    private static final int HIGHEST_BOX = 5;
    private static final int LONGEST_CREDIT = 90;

    private final @Nullable Element container;
    private final IdentityHashMap<Element, PageWalk.Picture> holders = new IdentityHashMap<>();
    private final Map<Element, Group> groups = new LinkedHashMap<>();

    /** The words of one picture. */
    private static final class Group {
        final List<String> captions = new ArrayList<>();
        final List<String> credits = new ArrayList<>();

        @Nullable
        Element picture;
    }

    Figures(PageWalk walk, @Nullable Element container) {
        this.container = container;
        for (PageWalk.Picture picture : walk.pictures) {
            int climbed = 0;
            for (Element at = picture.element();
                    at != null && at != container && climbed <= HIGHEST_BOX;
                    at = at.parent()) {
                holders.putIfAbsent(at, picture);
                climbed++;
            }
        }
    }

    /** Whether an unmarked block shares a small box with a picture and nothing else: a caption whose makers gave it no name. */
    boolean sharesBox(TextBlock block, BodyFinder finder) {
        if (block.weight > 300 || block.headingLevel > 0 || block.plays(Role.QUOTE) || block.linkShare() > 0.5) {
            return false;
        }
        Element box = block.owner.parent();
        for (int climbed = 0; box != null && box != container && climbed < 3; climbed++) {
            if (finder.count(box) > 2) {
                return false;
            }
            if (holders.containsKey(box)) {
                return true;
            }
            box = box.parent();
        }
        return false;
    }

    void add(TextBlock block) {
        // Counters and buttons of a picture viewer say nothing of the picture.
        if (block.weight < 3 && !holdsLetter(block.text) || block.plays(Role.BUTTON) && block.text.length() < 30) {
            return;
        }
        Element box = boxOf(block);
        Group group = groups.computeIfAbsent(box, e -> new Group());
        boolean credit = block.plays(Role.CREDIT) || block.plays(Role.BYLINE);
        (credit ? group.credits : group.captions).add(block.text.replace('\n', ' '));
        if (group.picture == null) {
            PageWalk.Picture picture = holders.get(box);
            group.picture = picture == null ? null : picture.element();
        }
    }

    /**
     * Takes credits out of the captions of a picture whose credit nothing marks. Words in an element of their own are one if they
     * read as one, or if they are short and no sentence beside a caption that is a sentence; they may come first or last.
     */
    private static void findCredits(Group group) {
        if (!group.credits.isEmpty() || group.captions.size() < 2) {
            return;
        }
        for (String part : List.copyOf(group.captions)) {
            if (group.captions.size() > 1
                    && part.length() <= LONGEST_CREDIT
                    && CreditSplitter.split(part).caption() == null) {
                group.captions.remove(part);
                group.credits.add(part);
            }
        }
        String caption = Collections.max(group.captions, Comparator.comparingInt(String::length));
        if (!group.credits.isEmpty() || !Sentences.ends(caption)) {
            return;
        }
        for (String part : List.copyOf(group.captions)) {
            if (part.length() <= LONGEST_CREDIT && !Sentences.ends(part) && holdsLetter(part)) {
                group.captions.remove(part);
                group.credits.add(part);
            }
        }
    }

    private Element boxOf(TextBlock block) {
        Region figure = Region.innermost(block.region, Role.FIGURE.bit);
        if (figure != null) {
            return figure.element;
        }
        Element at = block.owner;
        for (int climbed = 0; at != null && at != container && climbed <= HIGHEST_BOX; climbed++) {
            if (holders.containsKey(at)) {
                return at;
            }
            at = at.parent();
        }
        Element parent = block.owner.parent();
        return parent == null || parent == container ? block.owner : parent;
    }

    void fill(Draft draft) {
        Set<String> seen = new HashSet<>();
        for (Group group : groups.values()) {
            findCredits(group);
            String caption = joined(group.captions);
            String credit = joined(group.credits);
            if (credit != null) {
                credit = bare(isLabelled(credit) ? unlabelled(credit) : credit);
                if (caption != null && caption.length() > credit.length() && caption.endsWith(credit)) {
                    caption = CreditSplitter.split(caption).caption();
                }
            } else if (caption != null) {
                CreditSplitter.Parts parts = CreditSplitter.split(caption);
                caption = parts.caption();
                credit = parts.credit();
            }
            if (credit != null) {
                credit = once(credit);
            }
            if ((caption != null || credit != null) && seen.add(caption == null ? "\u0000" + credit : caption)) {
                draft.figures.add(new Figure(caption, credit, address(group.picture, draft.url)));
            }
        }
    }

    private static boolean holdsLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /**
     * Whether words that are marked as a credit begin with a label to be taken off: "Photo:", "©", "Photo by". A name may
     * hold a label's word ("Picture Alliance"), so the sign after it must be there.
     */
    private static boolean isLabelled(String credit) {
        int colon = credit.indexOf(':');
        if (colon >= 0 && colon < 25
                || credit.startsWith("\u00A9")
                || credit.regionMatches(true, 0, "copyright", 0, 9)) {
            return true;
        }
        String head = credit.substring(0, Math.min(20, credit.length()));
        return head.contains(" by ") || head.contains(" von ") || head.contains(" par ") || head.contains(" por ");
    }

    private static String unlabelled(String credit) {
        CreditSplitter.Parts parts = CreditSplitter.split(credit);
        return parts.caption() == null && parts.credit() != null ? parts.credit() : credit;
    }

    /** A credit without the brackets around it. */
    private static String bare(String credit) {
        String text = credit.strip();
        while (text.length() > 2
                && (text.charAt(0) == '(' && text.endsWith(")") || text.charAt(0) == '[' && text.endsWith("]"))) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Pages for several screen sizes print a credit twice. */
    private static String once(String credit) {
        int half = credit.length() / 2;
        boolean twice = credit.length() > 5
                && credit.length() % 2 == 1
                && credit.charAt(half) == ' '
                && credit.startsWith(credit.substring(half + 1));
        return twice ? credit.substring(0, half) : credit;
    }

    private static @Nullable String joined(List<String> parts) {
        Set<String> distinct = new java.util.LinkedHashSet<>(parts);
        return distinct.isEmpty() ? null : String.join(" ", distinct);
    }

    private static @Nullable String address(@Nullable Element picture, @Nullable String base) {
        if (picture == null) {
            return null;
        }
        String address = picture.attr("src");
        if (address.isEmpty()) {
            address = picture.attr("data-src");
        }
        if (address.isEmpty()) {
            String set = picture.attr("srcset").strip();
            int end = set.indexOf(' ');
            address = end < 0 ? set : set.substring(0, end);
        }
        return address.isEmpty() ? null : Addresses.absolute(address, base);
    }
}
