package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Decision;
import org.dateline.Document;
import org.dateline.Explanation;
import org.dateline.Reader;
import org.dateline.internal.ResourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles about sport, games, gadgets, private lives, weather and food are silent; the politics of sport and art speak. */
class SubjectTest {

    private static final String PUBLIC = "public";

    private static final List<Told> ARTICLES = articles();

    /** An article of {@code subjects.txt}: its world, its text and the events it must give. */
    private record Told(String world, String headline, String html, List<String> events) {}

    @BeforeAll
    static void bothSortsAreThere() {
        assertThat(ARTICLES.stream().filter(SubjectTest::isPublic)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(ARTICLES.stream().filter(article -> !isPublic(article))).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void otherWorldsAreSilent() {
        Reader reader = Reader.standard();
        for (Told article : ARTICLES) {
            if (!isPublic(article)) {
                Explanation explanation = reader.explain(Document.html(article.html(), "page.html"));
                assertThat(told(explanation)).as(article.headline()).isEmpty();
                assertThat(subject(explanation)).as(article.headline()).startsWith("about " + article.world());
                assertThat(explanation.decisions())
                        .as(article.headline())
                        .anyMatch(decision -> decision.reason().contains("in an article about"));
            }
        }
    }

    @Test
    void publicLifeSpeaks() {
        Reader reader = Reader.standard();
        List<String> missing = new ArrayList<>();
        for (Told article : ARTICLES) {
            if (isPublic(article)) {
                List<String> told = told(reader.explain(Document.html(article.html(), "page.html")));
                article.events().stream()
                        .filter(event -> !told.contains(event))
                        .forEach(event -> missing.add(article.headline() + ": " + event + " not in " + told));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aSentenceAloneIsNoArticle() {
        String sentence = "The Kestrels hit Norway's champions hard on Saturday and won the second leg 4-1.";
        Explanation explanation = Reader.standard().explain(Document.text(sentence, "sentence"));
        assertThat(explanation.decisions())
                .noneMatch(decision -> decision.reason().contains("in an article about"));
    }

    private static boolean isPublic(Told article) {
        return article.world().equals(PUBLIC);
    }

    private static List<String> told(Explanation explanation) {
        return explanation.reading().contents().events().stream()
                .map(event -> event.type() + " " + event.trigger().exact())
                .toList();
    }

    /** What an article is taken to be about. */
    static String subject(Explanation explanation) {
        return explanation.decisions().stream()
                .filter(decision -> decision.subject().equals("subject"))
                .map(Decision::reason)
                .findFirst()
                .orElse("");
    }

    private static List<Told> articles() {
        List<Told> articles = new ArrayList<>();
        String world = "";
        String headline = "";
        StringBuilder html = new StringBuilder();
        List<String> events = new ArrayList<>();
        for (String line : ResourceText.lines(SubjectTest.class, "subjects.txt")) {
            if (line.startsWith("== ")) {
                if (!world.isEmpty()) {
                    articles.add(
                            new Told(world, headline, html.append("</article>").toString(), List.copyOf(events)));
                }
                world = line.substring(3);
                headline = "";
                events.clear();
            } else if (line.startsWith("> ")) {
                events.add(line.substring(2));
            } else if (!line.isBlank() && line.charAt(0) != '#' && headline.isEmpty()) {
                headline = line;
                html = new StringBuilder("<html lang=en><title>" + line + "</title><article><h1>" + line + "</h1>");
            } else if (!line.isBlank() && line.charAt(0) != '#') {
                html.append("<p>").append(line).append("</p>");
            }
        }
        articles.add(new Told(world, headline, html.append("</article>").toString(), List.copyOf(events)));
        return articles;
    }
}
