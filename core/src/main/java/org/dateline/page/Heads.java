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

    boolean isHead(TextBlock block) {
        return heads.containsKey(block);
    }

    String why(TextBlock block) {
        return heads.getOrDefault(block, "");
    }

    @Nullable String standfirst() {
        return standfirst;
    }

    int headlineIndex() {
        return headlineIndex;
    }

    static Heads find(List<TextBlock> blocks, @Nullable String headline, @Nullable String description, int firstParagraph) {
        Heads heads = new Heads();
        heads.findHeadline(blocks, headline);
        heads.findStandfirst(blocks, description, firstParagraph);
        return heads;
    }

    private void findHeadline(List<TextBlock> blocks, @Nullable String headline) {
        String wanted = headline == null ? null : letters(headline);
        for (TextBlock block : blocks) {
            boolean same = wanted != null && letters(block.text).equals(wanted);
            if (block.headingLevel == 1 && (same || headlineIndex < 0)) {
                if (same || !block.playsAny(Role.FURNITURE)) {
                    headlineIndex = block.index;
                }
            }
            if (same && (block.headingLevel > 0 || headlineIndex < 0)) {
                heads.put(block, "the headline");
                if (headlineIndex < 0) {
                    headlineIndex = block.index;
                }
            } else if (block.headingLevel == 1) {
                heads.put(block, "a headline");
            }
        }
    }

    private void findStandfirst(List<TextBlock> blocks, @Nullable String description, int firstParagraph) {
        int from = headlineIndex < 0 ? 0 : headlineIndex + 1;
        String wanted = description == null ? null : letters(description);
        StringBuilder found = new StringBuilder();
        for (int i = from; i < blocks.size() && i <= Math.max(firstParagraph, from); i++) {
            TextBlock block = blocks.get(i);
            if (heads.containsKey(block) || block.playsAny(Role.FURNITURE | Role.PICTURE)) {
                continue;
            }
            boolean marked = block.plays(Role.STANDFIRST);
            boolean described = wanted != null && wanted.length() > 30 && i < firstParagraph && letters(block.text).equals(wanted);
            if ((marked || described) && block.weight >= 20 && block.linkShare() < 0.5) {
                if (!found.isEmpty()) {
                    found.append('\n');
                }
                found.append(block.text);
                heads.put(block, "the standfirst");
            } else if (!found.isEmpty() && block.weight > 60) {
                break;
            }
        }
        standfirst = found.isEmpty() ? null : found.toString();
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
