package org.dateline.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of an article. Texts are compared word by word by the method of Myers (1986), after what is equal at both ends is set
 * aside; where they differ in more than {@value #MOST} words, the middle is given as taken out and put in whole: nobody reads such a comparison.
 */
final class Comparison {

    private static final int MOST = 2_000;

    private final List<String> old;
    private final List<String> young;
    private final List<VersionChange.Piece> pieces = new ArrayList<>();

    private Comparison(List<String> old, List<String> young) {
        this.old = old;
        this.young = young;
    }

    static VersionChange of(
            ArticleSummary before,
            ArticleSummary after,
            List<String> correctionsBefore,
            List<String> correctionsAfter,
            String textBefore,
            String textAfter) {
        List<VersionChange.Piece> pieces = pieces(textBefore, textAfter);
        return new VersionChange(
                before.id(),
                after.id(),
                revised(before.headline(), after.headline()),
                revised(before.standfirst(), after.standfirst()),
                correctionsAfter.stream()
                        .filter(each -> !correctionsBefore.contains(each))
                        .toList(),
                numbers(pieces),
                pieces);
    }

    private static VersionChange.@Nullable Revised revised(@Nullable String before, @Nullable String after) {
        return Objects.equals(before, after) ? null : new VersionChange.Revised(before, after);
    }

    static List<VersionChange.Piece> pieces(String before, String after) {
        Comparison comparison = new Comparison(words(before), words(after));
        comparison.compare();
        return List.copyOf(comparison.pieces);
    }

    /** Where a stretch was taken out and another put in, their numbers pair up in order; a number on one side only has no partner. */
    private static List<VersionChange.Revised> numbers(List<VersionChange.Piece> pieces) {
        List<VersionChange.Revised> revised = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i).kind() == VersionChange.Piece.Kind.REMOVED
                    && pieces.get(i + 1).kind() == VersionChange.Piece.Kind.ADDED) {
                List<String> before = numbersOf(pieces.get(i).text());
                List<String> after = numbersOf(pieces.get(i + 1).text());
                for (int n = 0; n < Math.min(before.size(), after.size()); n++) {
                    if (!before.get(n).equals(after.get(n))) {
                        revised.add(new VersionChange.Revised(before.get(n), after.get(n)));
                    }
                }
            }
        }
        return revised;
    }

    private static List<String> numbersOf(String text) {
        return words(text).stream()
                .map(word -> trimmed(word))
                .filter(word -> !word.isEmpty() && Character.isDigit(word.codePointAt(0)))
                .toList();
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Words and what stands between them, each a piece of its own. Joined they are the text. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length()
                    || Character.isWhitespace(text.charAt(i)) != Character.isWhitespace(text.charAt(i - 1))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    private void compare() {
        int head = 0;
        while (head < old.size() && head < young.size() && old.get(head).equals(young.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < young.size() - head
                && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        add(VersionChange.Piece.Kind.KEPT, old.subList(0, head));
        middle(old.subList(head, old.size() - tail), young.subList(head, young.size() - tail));
        add(VersionChange.Piece.Kind.KEPT, old.subList(old.size() - tail, old.size()));
    }

    private void middle(List<String> before, List<String> after) {
        List<int[]> trace = trace(before, after);
        if (trace.isEmpty()) {
            add(VersionChange.Piece.Kind.REMOVED, before);
            add(VersionChange.Piece.Kind.ADDED, after);
            return;
        }
        List<VersionChange.Piece> backwards = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] row = trace.get(d);
            int k = x - y;
            int middle = row.length / 2;
            boolean down = k == -d || (k != d && row[middle + k - 1] < row[middle + k + 1]);
            int from = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : row[middle + from];
            int fromY = d == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                backwards.add(new VersionChange.Piece(VersionChange.Piece.Kind.KEPT, before.get(--x)));
                y--;
            }
            if (d > 0) {
                if (down) {
                    backwards.add(new VersionChange.Piece(VersionChange.Piece.Kind.ADDED, after.get(--y)));
                } else {
                    backwards.add(new VersionChange.Piece(VersionChange.Piece.Kind.REMOVED, before.get(--x)));
                }
            }
        }
        tidy(backwards.reversed());
    }

    /** Between two changed words only a blank was kept: the reader sees one change, what went first, what came second. */
    private void tidy(List<VersionChange.Piece> edits) {
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < edits.size(); i++) {
            VersionChange.Piece edit = edits.get(i);
            boolean between = edit.text().isBlank()
                    && i + 1 < edits.size()
                    && edits.get(i + 1).kind() != VersionChange.Piece.Kind.KEPT;
            switch (edit.kind()) {
                case REMOVED -> removed.append(edit.text());
                case ADDED -> added.append(edit.text());
                case KEPT -> {
                    if (between && (!removed.isEmpty() || !added.isEmpty())) {
                        removed.append(edit.text());
                        added.append(edit.text());
                    } else {
                        flush(removed, added);
                        add(VersionChange.Piece.Kind.KEPT, List.of(edit.text()));
                    }
                }
            }
        }
        flush(removed, added);
    }

    private void flush(StringBuilder removed, StringBuilder added) {
        add(VersionChange.Piece.Kind.REMOVED, List.of(removed.toString()));
        add(VersionChange.Piece.Kind.ADDED, List.of(added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }

    /** The furthest points of each number of edits, kept to walk back; empty if there would be too many. */
    private static List<int[]> trace(List<String> before, List<String> after) {
        int most = Math.min(MOST, before.size() + after.size());
        int[] furthest = new int[2 * most + 3];
        int middle = furthest.length / 2;
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, middle - d - 1, middle + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
                int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                int y = x - k;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                furthest[middle + k] = x;
                if (x >= before.size() && y >= after.size()) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    private void add(VersionChange.Piece.Kind kind, List<String> words) {
        String text = String.join("", words);
        if (text.isEmpty()) {
            return;
        }
        VersionChange.Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new VersionChange.Piece(kind, last.text() + text));
        } else {
            pieces.add(new VersionChange.Piece(kind, text));
        }
    }
}
