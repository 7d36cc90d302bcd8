package org.dateline.bench.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of NewsReader MEANTIME: news of Wikinews with its times marked in the first six sentences, the title among them. The corpus
 * keeps tokens and no text; the text is put together from them.
 */
record Meantime(String name, LocalDate published, String text, List<GoldTime> times) {

    private static final int LAST_SENTENCE = 5;

    /** All documents below a folder whose creation time is known. */
    static List<Meantime> all(Path folder) throws IOException {
        List<Meantime> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> String.valueOf(each).endsWith(".xml"))
                    .sorted()
                    .toList()) {
                Meantime document = read(file);
                if (document != null) {
                    all.add(document);
                }
            }
        }
        return all;
    }

    private static @Nullable Meantime read(Path file) throws IOException {
        String source = Files.readString(file, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        Map<String, int[]> places = new HashMap<>();
        int sentence = 0;
        String before = "";
        int at = 0;
        while (true) {
            int open = source.indexOf("<token ", at);
            if (open < 0) {
                break;
            }
            int body = source.indexOf('>', open) + 1;
            at = source.indexOf("</token>", body);
            String tag = source.substring(open, body);
            int here = Integer.parseInt(attribute(tag, "sentence"));
            if (here > LAST_SENTENCE) {
                continue;
            }
            String word = plain(source.substring(body, at));
            if (here != sentence) {
                text.append(here <= 2 ? "\n\n" : " ");
                sentence = here;
            } else if (!text.isEmpty() && apart(before, word)) {
                text.append(' ');
            }
            places.put(attribute(tag, "t_id"), new int[] {text.length(), text.length() + word.length()});
            text.append(word);
            before = word;
        }
        return marked(file, source, text.toString(), places);
    }

    private static @Nullable Meantime marked(Path file, String source, String text, Map<String, int[]> places) {
        LocalDate published = null;
        List<GoldTime> times = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = source.indexOf("<TIMEX3 ", at);
            if (open < 0) {
                break;
            }
            int body = source.indexOf('>', open) + 1;
            at = body;
            String tag = source.substring(open, body);
            String value = attribute(tag, "value");
            if (attribute(tag, "functionInDocument").equals("CREATION_TIME") && value.length() >= 10) {
                published = LocalDate.parse(value.substring(0, 10));
            }
            if (tag.endsWith("/>")) {
                continue;
            }
            int start = Integer.MAX_VALUE;
            int end = -1;
            String anchors = source.substring(body, source.indexOf("</TIMEX3>", body));
            for (String anchor : anchors.split("<token_anchor", -1)) {
                int[] place = places.get(attribute(anchor, "t_id"));
                if (place != null) {
                    start = Math.min(start, place[0]);
                    end = Math.max(end, place[1]);
                }
            }
            if (end > 0) {
                times.add(new GoldTime(start, end, attribute(tag, "type"), value));
            }
        }
        times.sort(Comparator.comparingInt(GoldTime::start));
        return published == null ? null : new Meantime(String.valueOf(file.getFileName()), published, text, times);
    }

    private static boolean apart(String before, String word) {
        if (word.startsWith("'") && word.length() > 1) {
            return false;
        }
        return switch (word) {
            case ",", ".", ";", ":", ")", "%", "?", "!", "n't", "]", "-" -> false;
            default -> !before.equals("(") && !before.equals("$") && !before.equals("[") && !before.equals("-");
        };
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
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
