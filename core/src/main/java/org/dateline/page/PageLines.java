package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts a flattened page into lines and looks at each of them. */
final class PageLines {

    /** Longest line that is searched for a date: a date line, a byline, a caption. */
    private static final int LONGEST_DATED = 160;

    private PageLines() {}

    /** The lines of a text that have something on them, in order. */
    static List<PageLine> of(String text) {
        List<int[]> ranges = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>();
        Map<String, Integer> copies = new HashMap<>();
        StringBuilder sample = new StringBuilder();
        boolean gap = false;
        int start = 0;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            int first = start;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                gap = true;
            } else {
                String line = collapsed(text, first, last);
                ranges.add(new int[] {first, last});
                texts.add(line);
                gaps.add(gap);
                copies.merge(line, 1, Integer::sum);
                gap = false;
                if (line.length() > 80 && sample.length() < 4000) {
                    sample.append(line).append('\n');
                }
            }
            start = end + 1;
        }
        Languages.Guess guess = Languages.guess(sample.isEmpty() ? text : sample.toString());
        String language = guess == null ? null : guess.language();
        Map<String, Integer> seen = new HashMap<>();
        List<PageLine> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String line = texts.get(i);
            int copy = seen.merge(line, 1, Integer::sum) - 1;
            lines.add(look(line, ranges.get(i), gaps.get(i), language, copies.getOrDefault(line, 1), copy));
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || c == '\u000b'
                    || c == '\f'
                    || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    private static String collapsed(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            char c = text.charAt(i);
            plain = !(c < ' '
                            || c == '\u00a0'
                            || c == '\u200b'
                            || c == '\ufeff'
                            || (c == ' ' && text.charAt(i + 1) == ' '))
                    && (c < 0x1680 || !Character.isSpaceChar(c));
        }
        if (plain) {
            return text.substring(start, end);
        }
        StringBuilder collapsed = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\u200b' || c == '\ufeff') {
                continue;
            }
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space) {
                collapsed.append(c == '\u3000' ? c : ' ');
                space = false;
            }
            collapsed.append(c);
        }
        return collapsed.toString();
    }

    private static PageLine look(
            String line, int[] range, boolean gap, @Nullable String language, int copies, int copy) {
        LineCounts counts = LineCounts.of(line, language);
        Labels.Match label = Labels.match(line);
        HumanDates.Found date = line.length() <= LONGEST_DATED ? HumanDates.find(line, 0, language, null) : null;
        return new PageLine(
                line,
                range[0],
                range[1],
                gap,
                counts.words(),
                counts.functionWords(),
                counts.capitalised(),
                counts.sentences(),
                counts.closed(),
                label,
                date,
                copies,
                copy);
    }
}
