package org.dateline.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text between two block boundaries of the page, with what the page's form says of it. Mutable only in the
 * verdict.
 */
final class TextBlock {

    final int index;

    /** The innermost block-level element around the text. */
    final Element owner;

    final Region region;

    /** White space collapsed, trimmed, never empty; a line feed is a line break of the page's. */
    final String text;

    /** Letters and digits; an ideograph, kana or Hangul syllable counts for three, as a word of it is that much shorter. */
    final int weight;

    final int linkWeight;
    final int strongWeight;

    /** 1 to 6 inside a heading, else 0. */
    final int headingLevel;

    /** Address of the first link in the text. */
    final @Nullable String link;

    /** UTF-16 offsets in the sifted markup, -1 if unknown. */
    final int start;

    final int end;

    TextBlock(
            int index,
            Element owner,
            Region region,
            String text,
            int weight,
            int linkWeight,
            int strongWeight,
            int headingLevel,
            @Nullable String link,
            int start,
            int end) {
        this.index = index;
        this.owner = owner;
        this.region = region;
        this.text = text;
        this.weight = weight;
        this.linkWeight = linkWeight;
        this.strongWeight = strongWeight;
        this.headingLevel = headingLevel;
        this.link = link;
        this.start = start;
        this.end = end;
    }

    boolean plays(Role role) {
        return role.in(region.roles);
    }

    boolean playsAny(int mask) {
        return (region.roles & mask) != 0;
    }

    double linkShare() {
        return weight == 0 ? 0 : (double) linkWeight / weight;
    }

    boolean isAllStrong() {
        return strongWeight >= weight && weight > 0;
    }

    boolean endsSentence() {
        return Sentences.ends(text);
    }
}
