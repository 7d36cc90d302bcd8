package org.dateline.bench.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML document: its text without tags, and the times marked in it. Times inside other times are left out, as they are where the
 * published figures come from. Immutable.
 *
 * @param name the file's name
 * @param published the document's creation time
 * @param text what stands in its TEXT element
 * @param times the times in it, in the order of the text
 */
record TimeMl(String name, LocalDate published, String text, List<GoldTime> times) {

    static TimeMl read(Path file) throws IOException {
        String source = Files.readString(file, StandardCharsets.UTF_8);
        String created = between(source, "<DCT>", "</DCT>");
        String marked = between(source, "<TEXT>", "</TEXT>");
        if (created == null || marked == null) {
            throw new IOException(file + ": neither a creation time nor a text in it");
        }
        String date = attribute(created, "value");
        StringBuilder text = new StringBuilder();
        List<GoldTime> times = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            int close = c == '<' ? marked.indexOf('>', at) : -1;
            if (close < 0) {
                at = append(marked, at, text);
                continue;
            }
            String tag = marked.substring(at, close + 1);
            at = close + 1;
            if (tag.startsWith("<TIMEX3")) {
                open.push(new Open(text.length(), attribute(tag, "type"), attribute(tag, "value")));
            } else if (tag.startsWith("</TIMEX3")) {
                Open begun = open.pop();
                if (open.isEmpty()) {
                    add(text, begun, times);
                }
            }
        }
        times.sort(Comparator.comparingInt(GoldTime::start));
        return new TimeMl(
                String.valueOf(file.getFileName()), LocalDate.parse(date.substring(0, 10)), text.toString(), times);
    }

    private record Open(int start, String type, String value) {}

    /** Some marks begin or end with a space; a span does not. */
    private static void add(StringBuilder text, Open begun, List<GoldTime> times) {
        int from = begun.start;
        int to = text.length();
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (to > from) {
            times.add(new GoldTime(from, to, begun.type, begun.value));
        }
    }

    private static int append(String marked, int at, StringBuilder text) {
        if (marked.charAt(at) == '&') {
            for (String[] entity : ENTITIES) {
                if (marked.startsWith(entity[0], at)) {
                    text.append(entity[1]);
                    return at + entity[0].length();
                }
            }
        }
        text.append(marked.charAt(at));
        return at + 1;
    }

    private static final String[][] ENTITIES = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}
    };

    private static @Nullable String between(String source, String open, String close) {
        int from = source.indexOf(open);
        int to = source.indexOf(close);
        return from < 0 || to < from ? null : source.substring(from + open.length(), to);
    }

    private static String attribute(String tag, String name) {
        int from = tag.indexOf(name + "=\"");
        if (from < 0) {
            return "";
        }
        int begin = from + name.length() + 2;
        int end = tag.indexOf('"', begin);
        return end < 0 ? "" : tag.substring(begin, end);
    }
}
