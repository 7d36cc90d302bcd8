package org.dateline.bench.times;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** News of our own, marked as TimeBank marks; where no annotated news may be passed on, it shows at least what is aimed at. */
record InventedNews(String text, List<GoldTime> times) {

    /** A Thursday. */
    static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 10);

    static List<InventedNews> all() throws IOException {
        try (InputStream stream = InventedNews.class.getResourceAsStream("news.txt")) {
            if (stream == null) {
                throw new IOException("news.txt is missing beside " + InventedNews.class.getName());
            }
            List<InventedNews> all = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(of(line));
                }
            }
            return all;
        }
    }

    private static InventedNews of(String marked) {
        StringBuilder text = new StringBuilder();
        List<GoldTime> times = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            int close = marked.indexOf('}', open);
            int equals = marked.lastIndexOf('=', close);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 1, equals);
            String value = marked.substring(equals + 1, close);
            boolean set = value.endsWith("/SET");
            String bare = set ? value.substring(0, value.length() - 4) : value;
            times.add(new GoldTime(start, text.length(), set ? "SET" : type(bare), bare));
            at = close + 1;
        }
        return new InventedNews(text.append(marked.substring(at)).toString(), times);
    }

    private static String type(String value) {
        if (value.endsWith("REF")) {
            return "DATE";
        }
        if (value.startsWith("P")) {
            return "DURATION";
        }
        return value.indexOf('T') > 0 ? "TIME" : "DATE";
    }
}
