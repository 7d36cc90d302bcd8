package org.dateline.story;

import java.util.Comparator;

/** Which article is the copy of which. */
public final class Copies {

    private Copies() {}

    /**
     * The copy that two articles would make, with how much of the shorter stands in the longer. The original is the one published first; of the
     * same minute, or without dates, the one that is longer; and if those are the same, the one given first.
     */
    public static Copy between(StoryArticle one, StoryArticle other) {
        double similarity = one.signature().containment(other.signature());
        boolean inOrder = ORIGINAL.compare(one, other) <= 0;
        return inOrder ? new Copy(other.id(), one.id(), similarity) : new Copy(one.id(), other.id(), similarity);
    }

    private static final Comparator<StoryArticle> ORIGINAL = (one, other) -> {
        Long a = one.minute();
        Long b = other.minute();
        int byTime = a == null || b == null ? 0 : Long.compare(a, b);
        return byTime != 0
                ? byTime
                : Integer.compare(other.signature().shingles(), one.signature().shingles());
    };
}
