package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Article;
import org.dateline.Document;
import org.dateline.Moment;
import org.dateline.Reader;
import org.junit.jupiter.api.Test;

/** The page that Dateline began with: every time that a careful reader marked in it, with a value that he accepts, and no other. */
class SeedTimesTest {

    private static final Pattern TIME = Pattern.compile("\\{\\s*\"exact\": \"([^\"]*)\"(.*?)\\}", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\"((?:\\d{4}-|P)[^\" ]*)\"");

    @Test
    void everyTimeOfThePageIsFoundAndNoOther() throws IOException {
        Path folder = Path.of(Objects.requireNonNullElse(System.getProperty("dateline.shared"), "../shared"), "seed");
        assumeTrue(Files.isRegularFile(folder.resolve("page.txt")), "no seed page at " + folder);
        Article article = Reader.standard()
                .read(Document.of(Files.readAllBytes(folder.resolve("page.txt")), "page.txt"))
                .article();
        List<Moment> found =
                MarkedText.TIMES.read(MarkedText.LANGUAGE.annotate(article.text()), TimeContext.of(article));
        String expected = Files.readString(folder.resolve("expected.json"));
        int from = expected.indexOf("\"times\": [");
        Matcher time = TIME.matcher(expected.substring(from, expected.indexOf("\"quotations\"", from)));
        List<String> wanted = new ArrayList<>();
        int at = 0;
        while (time.find()) {
            wanted.add(time.group(1));
            assertThat(at).as("times before %s: %s", time.group(1), found).isLessThan(found.size());
            List<String> values = new ArrayList<>();
            Matcher value = VALUE.matcher(time.group(2));
            while (value.find()) {
                values.add(value.group(1));
            }
            assertThat(values).as(time.group(1)).contains(found.get(at).value());
            at++;
        }
        assertThat(wanted).isNotEmpty();
        assertThat(found.stream().map(moment -> moment.span().exact()).toList()).isEqualTo(wanted);
    }
}
