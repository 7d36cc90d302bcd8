package org.dateline.bench.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text of MEANTIME with the factuality of the events marked in it. The corpus keeps tokens and no text; the text is put together from
 * them, a blank between any two, as far as the sentences with marks go.
 *
 * @param text the text
 * @param marks its events
 */
record FactualText(String text, List<Mark> marks) {

    /** An event's code points and what the corpus says of it; empty where it says nothing. */
    record Mark(int start, int end, String polarity, String certainty, String time) {}

    private static final int LAST_SENTENCE = 5;

    static List<FactualText> all(Path folder) throws IOException {
        List<FactualText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                texts.add(of(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return texts;
    }

    static FactualText of(String source) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> places = new HashMap<>();
        String sentence = "0";
        int at = 0;
        for (int open = source.indexOf("<token "); open >= 0; open = source.indexOf("<token ", at)) {
            int body = source.indexOf('>', open) + 1;
            at = source.indexOf("</token>", body);
            String tag = source.substring(open, body);
            String here = attribute(tag, "sentence");
            if (Integer.parseInt(here) > LAST_SENTENCE) {
                break;
            }
            if (!here.equals(sentence)) {
                text.append("\n\n");
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            sentence = here;
            int start = text.codePointCount(0, text.length());
            text.append(source.substring(body, at)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&apos;", "'")
                    .replace("&amp;", "&"));
            places.put(attribute(tag, "t_id"), new int[] {start, text.codePointCount(0, text.length())});
        }
        List<Mark> marks = new ArrayList<>();
        for (int open = source.indexOf("<EVENT_MENTION ");
                open >= 0;
                open = source.indexOf("<EVENT_MENTION ", open + 1)) {
            String tag = source.substring(open, source.indexOf('>', open) + 1);
            int anchor = source.indexOf("<token_anchor", open);
            int[] place = places.get(attribute(source.substring(anchor, source.indexOf('>', anchor)), "t_id"));
            if (place != null) {
                marks.add(new Mark(
                        place[0],
                        place[1],
                        attribute(tag, "polarity"),
                        attribute(tag, "certainty"),
                        attribute(tag, "time")));
            }
        }
        return new FactualText(text.toString(), List.copyOf(marks));
    }

    private static String attribute(String tag, String name) {
        int from = tag.indexOf(" " + name + "=\"");
        int begin = from + name.length() + 3;
        return from < 0 ? "" : tag.substring(begin, tag.indexOf('"', begin));
    }
}
