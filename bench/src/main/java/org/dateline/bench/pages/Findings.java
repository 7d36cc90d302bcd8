package org.dateline.bench.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.pages.Extraction.Picture;
import org.dateline.bench.pages.GoldPage.Anatomy;
import org.jspecify.annotations.Nullable;

/**
 * Captions, credits, standfirsts and subheadings of one page. All texts are folded ({@link Tokens#fold}) first.
 *
 * <ul>
 *   <li>Two texts are <i>alike</i> if they are equal, or one holds the other and is at most a quarter longer in words
 *       (so that four fifths of the longer are shared).
 *   <li>A caption <i>leaks</i> if the predicted paragraphs hold all of it. Captions that the gold paragraphs hold too
 *       prove nothing and are left out.
 *   <li>A caption is <i>found</i> if a predicted figure's caption is alike; each figure answers for one caption.
 *   <li>A credit (one gold image author; the same name twice on a page counts once) is found if it is alike a figure's
 *       whole credit, or a part of it between commas, semicolons, slashes, bars, brackets and dots in the middle. A credit
 *       of more than {@value #LONGEST_CREDIT} words is no credit and answers for none.
 *   <li>A standfirst is <i>mixed in</i> if the predicted paragraphs hold any of its strings that the gold paragraphs do
 *       not; pages whose gold paragraphs hold all of them are left out. It is found if the field is alike the whole.
 *   <li>A subheading is found if a piece marked as one is equal; each piece answers for one.
 * </ul>
 *
 * Immutable.
 *
 * @param leakable captions that could leak
 * @param leaked captions that did
 * @param captions captions there are
 * @param captionsMissed captions no figure has
 * @param credits credits there are
 * @param creditsMissed credits no figure has
 * @param creditsPairable pictures with caption and credit whose caption was found
 * @param creditsPaired those of them where the same figure has one of the credits
 * @param standfirstMixedIn whether it is in the body, or null if that cannot be asked
 * @param standfirstFound whether the field has it, or null if there is none
 * @param subheadings subheadings there are
 * @param subheadingsMissed those not given as such
 * @param subheadingsGiven how many were given
 * @param subheadingsWrong those that are none
 */
record Findings(
        int leakable,
        List<String> leaked,
        int captions,
        List<String> captionsMissed,
        int credits,
        List<String> creditsMissed,
        int creditsPairable,
        int creditsPaired,
        @Nullable Boolean standfirstMixedIn,
        @Nullable Boolean standfirstFound,
        int subheadings,
        List<String> subheadingsMissed,
        int subheadingsGiven,
        List<String> subheadingsWrong) {

    private static final double SHARED = 0.8;
    private static final int LONGEST_CREDIT = 20;

    static Findings of(GoldPage gold, Extraction extraction) {
        Anatomy anatomy = gold.anatomy();
        if (anatomy == null) {
            throw new IllegalArgumentException(gold.id() + " has no anatomy");
        }
        String expected = Tokens.fold(String.join("\n", gold.body()));
        String given = Tokens.fold(extraction.paragraphs());
        Map<String, String> captions = captions(anatomy);
        List<String> leaked = new ArrayList<>();
        int leakable = 0;
        for (Map.Entry<String, String> caption : captions.entrySet()) {
            if (!expected.contains(caption.getKey())) {
                leakable++;
                if (given.contains(caption.getKey())) {
                    leaked.add(caption.getValue());
                }
            }
        }
        Map<String, String> credits = credits(anatomy);
        List<Boolean> paired = paired(anatomy, extraction.figures());
        List<String> marked = extraction.pieces().stream()
                .filter(Extraction.Piece::subheading)
                .map(Extraction.Piece::text)
                .toList();
        return new Findings(
                leakable,
                leaked,
                captions.size(),
                missedCaptions(captions, extraction.figures()),
                credits.size(),
                missedCredits(credits, extraction.figures()),
                paired.size(),
                (int) paired.stream().filter(both -> both).count(),
                mixedIn(anatomy.summary(), expected, given),
                found(anatomy.summary(), extraction.standfirst()),
                anatomy.subheadings().size(),
                without(anatomy.subheadings(), marked),
                marked.size(),
                without(marked, anatomy.subheadings()));
    }

    /** Captions by their folded form, each once. */
    private static Map<String, String> captions(Anatomy anatomy) {
        Map<String, String> captions = new LinkedHashMap<>();
        for (GoldPage.Image image : anatomy.images()) {
            String caption = image.caption();
            if (caption != null && !Tokens.fold(caption).isBlank()) {
                captions.putIfAbsent(Tokens.fold(caption), caption);
            }
        }
        return captions;
    }

    private static Map<String, String> credits(Anatomy anatomy) {
        Map<String, String> credits = new LinkedHashMap<>();
        for (GoldPage.Image image : anatomy.images()) {
            for (String credit : image.credits()) {
                if (!Tokens.fold(credit).isBlank()) {
                    credits.putIfAbsent(Tokens.fold(credit), credit);
                }
            }
        }
        return credits;
    }

    private static List<String> missedCaptions(Map<String, String> captions, List<Picture> figures) {
        List<String> left = new ArrayList<>();
        for (Picture figure : figures) {
            String caption = figure.caption();
            if (caption != null) {
                left.add(Tokens.fold(caption));
            }
        }
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, String> caption : captions.entrySet()) {
            int at = firstAlike(caption.getKey(), left);
            if (at < 0) {
                missed.add(caption.getValue());
            } else {
                left.remove(at);
            }
        }
        return missed;
    }

    private static int firstAlike(String text, List<String> others) {
        int exact = others.indexOf(text);
        if (exact >= 0) {
            return exact;
        }
        for (int at = 0; at < others.size(); at++) {
            if (alike(text, others.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> missedCredits(Map<String, String> credits, List<Picture> figures) {
        List<String> given =
                figures.stream().flatMap(figure -> creditParts(figure).stream()).toList();
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, String> credit : credits.entrySet()) {
            if (firstAlike(credit.getKey(), given) < 0) {
                missed.add(credit.getValue());
            }
        }
        return missed;
    }

    /** A figure's credit, folded: the whole of it and each part. */
    private static List<String> creditParts(Picture figure) {
        String credit = figure.credit();
        List<String> parts = new ArrayList<>();
        if (credit != null && Tokens.count(Tokens.fold(credit)) <= LONGEST_CREDIT) {
            parts.add(Tokens.fold(credit));
            for (String part : credit.split("[,;/|()·•&]")) {
                parts.add(Tokens.fold(part));
            }
        }
        return parts;
    }

    /** For each picture whose caption a figure has: whether that figure also has one of its credits. */
    private static List<Boolean> paired(Anatomy anatomy, List<Picture> figures) {
        List<Boolean> paired = new ArrayList<>();
        for (GoldPage.Image image : anatomy.images()) {
            String caption = image.caption();
            if (caption != null && !image.credits().isEmpty()) {
                List<Picture> captioned = figures.stream()
                        .filter(figure -> hasCaption(figure, caption))
                        .toList();
                if (!captioned.isEmpty()) {
                    paired.add(captioned.stream().anyMatch(figure -> hasCredit(figure, image.credits())));
                }
            }
        }
        return paired;
    }

    private static boolean hasCaption(Picture figure, String gold) {
        String caption = figure.caption();
        return caption != null && alike(Tokens.fold(gold), Tokens.fold(caption));
    }

    private static boolean hasCredit(Picture figure, List<String> gold) {
        List<String> parts = creditParts(figure);
        return gold.stream().anyMatch(credit -> firstAlike(Tokens.fold(credit), parts) >= 0);
    }

    private static @Nullable Boolean mixedIn(List<String> summary, String expected, String given) {
        Boolean mixed = null;
        for (String text : summary) {
            String folded = Tokens.fold(text);
            if (!folded.isBlank() && !expected.contains(folded)) {
                mixed = Boolean.TRUE.equals(mixed) || given.contains(folded);
            }
        }
        return mixed;
    }

    private static @Nullable Boolean found(List<String> summary, @Nullable String standfirst) {
        if (summary.isEmpty()) {
            return null;
        }
        return standfirst != null && alike(Tokens.fold(String.join("\n", summary)), Tokens.fold(standfirst));
    }

    /** Those of the first list that have no equal in the second, each of which answers for one. */
    private static List<String> without(List<String> texts, List<String> others) {
        List<String> left = new ArrayList<>(others.stream().map(Tokens::fold).toList());
        List<String> missed = new ArrayList<>();
        for (String text : texts) {
            if (!left.remove(Tokens.fold(text))) {
                missed.add(text);
            }
        }
        return missed;
    }

    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean firstIsLonger = one.length() > other.length();
        String longer = firstIsLonger ? one : other;
        String shorter = firstIsLonger ? other : one;
        return !shorter.isBlank() && longer.contains(shorter) && Tokens.count(shorter) >= SHARED * Tokens.count(longer);
    }
}
