package org.dateline.bench.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Moment;
import org.dateline.language.LanguageStage;
import org.dateline.time.TimeContext;
import org.dateline.time.TimeStage;

/**
 * Phrases of TimeBank with their values, without the sentences they stood in: a test of reckoning alone, in which tense cannot help. The
 * first line of each group is the document's creation time.
 */
record PhrasePairs(int phrases, int right, List<String> misses) {

    static PhrasePairs score(Path file, LanguageStage language, TimeStage times) throws IOException {
        int phrases = 0;
        int right = 0;
        List<String> misses = new ArrayList<>();
        LocalDate published = null;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3) {
                published = null;
                continue;
            }
            if (published == null) {
                published = LocalDate.parse(cells[2].substring(0, 10));
                continue;
            }
            phrases++;
            String found = value(cells[0], published, language, times);
            if (found.equals(cells[2])) {
                right++;
            } else {
                misses.add(published + "\t" + line + "\t" + found);
            }
        }
        return new PhrasePairs(phrases, right, misses);
    }

    /** The value of the longest time in a phrase. */
    private static String value(String phrase, LocalDate published, LanguageStage language, TimeStage times) {
        String value = "";
        int longest = 0;
        for (Moment moment : times.read(language.annotate(phrase), TimeContext.on(published))) {
            if (moment.span().exact().length() > longest && moment.value() != null) {
                longest = moment.span().exact().length();
                value = moment.value();
            }
        }
        return value;
    }
}
