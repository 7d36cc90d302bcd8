package org.dateline.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.bench.pages.GoldPage.Anatomy;
import org.dateline.bench.pages.GoldPage.Image;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the Fundus set. A publisher's {@code NAME.json} holds what is expected for each version of its parser
 * ({@code V1}, {@code V1_1}, {@code V2}); its pages are {@code NAME_YYYY_MM_DD.html.gz}. Nothing in the set says which
 * page belongs to which version, so each version takes the page that holds the most of its paragraphs' first {@value #HEAD}
 * letters, and at least four in five of them. A version that finds no such page is dropped and counted.
 *
 * @param pages those matched, by country, publisher and version
 * @param dropped names of the versions without a page
 */
record FundusPages(List<GoldPage> pages, List<String> dropped) {

    private static final double ENOUGH = 0.8;
    private static final int HEAD = 60;

    FundusPages {
        pages = List.copyOf(pages);
        dropped = List.copyOf(dropped);
    }

    static FundusPages read(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (Path country : list(folder, "")) {
            if (Files.isDirectory(country)) {
                JsonNode links = tree(country.resolve("meta.info"));
                for (Path publisher : list(country, ".json")) {
                    publisher(publisher, links, pages, dropped);
                }
            }
        }
        return new FundusPages(pages, dropped);
    }

    private static void publisher(Path file, JsonNode links, List<GoldPage> pages, List<String> dropped)
            throws IOException {
        String name = name(file).replace(".json", "");
        List<Candidate> candidates = new ArrayList<>();
        for (Path html : list(parent(file), ".html.gz")) {
            if (name(html).matches(Pattern.quote(name) + "_\\d{4}_\\d{2}_\\d{2}\\.html\\.gz")) {
                candidates.add(Candidate.read(html));
            }
        }
        for (Map.Entry<String, JsonNode> version : tree(file).properties()) {
            String id = name(parent(file)) + "/" + name + " " + version.getKey();
            Candidate candidate = match(paragraphs(version.getValue()), candidates);
            if (candidate == null) {
                dropped.add(id);
            } else {
                pages.add(page(id, version.getValue(), candidate.file(), links));
            }
        }
    }

    /** The page that holds most of the paragraphs, or null if none holds enough. */
    static @Nullable Candidate match(List<String> paragraphs, List<Candidate> candidates) {
        Candidate best = null;
        long most = 0;
        for (Candidate candidate : candidates) {
            long held = paragraphs.stream()
                    .filter(text -> candidate.letters().contains(head(text)))
                    .count();
            if (held > most) {
                most = held;
                best = candidate;
            }
        }
        return most >= ENOUGH * paragraphs.size() ? best : null;
    }

    private static String head(String text) {
        String letters = letters(text);
        return letters.substring(0, Math.min(letters.length(), HEAD));
    }

    /** Letters and digits only: selectors glue and part words differently from any parser. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static GoldPage page(String id, JsonNode gold, Path html, JsonNode links) {
        JsonNode link = links.path(name(html)).path("url");
        String day = gold.path("publishing_date").asString("");
        return new GoldPage(
                id,
                html,
                link.asString(""),
                gold.path("title").asString(""),
                day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10)),
                gold.path("authors").isArray() ? strings(gold.path("authors")) : null,
                paragraphs(gold),
                new Anatomy(strings(gold.path("body").path("summary")), subheadings(gold), images(gold)));
    }

    private static List<String> paragraphs(JsonNode gold) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode section : gold.path("body").path("sections")) {
            paragraphs.addAll(strings(section.path("paragraphs")));
        }
        return paragraphs;
    }

    private static List<String> subheadings(JsonNode gold) {
        List<String> subheadings = new ArrayList<>();
        for (JsonNode section : gold.path("body").path("sections")) {
            subheadings.addAll(strings(section.path("headline")));
        }
        return subheadings;
    }

    /** Pictures with the same caption and credits are one: pages offer a picture in several sizes. */
    private static List<Image> images(JsonNode gold) {
        Set<Image> images = new LinkedHashSet<>();
        for (JsonNode image : gold.path("images")) {
            String caption = image.path("caption").asString("").strip();
            images.add(new Image(caption.isEmpty() ? null : caption, strings(image.path("authors"))));
        }
        return List.copyOf(images);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode element : array) {
            String text = element.asString("").strip();
            if (!text.isEmpty()) {
                strings.add(text);
            }
        }
        return strings;
    }

    private static JsonNode tree(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(suffix))
                    .sorted(Comparator.comparing(FundusPages::name))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(folder + ": cannot be listed", e);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    /**
     * A page that a version may be about.
     *
     * @param file where it is
     * @param letters letters and digits of all its text and of its scripts, where some pages keep their text
     */
    record Candidate(Path file, String letters) {

        static Candidate read(Path file) throws IOException {
            Document page = GoldPage.load(file).dom();
            StringBuilder text = new StringBuilder(page.wholeText());
            for (Element script : page.select("script")) {
                text.append(' ').append(Parser.unescapeEntities(script.data(), false));
            }
            return new Candidate(file, FundusPages.letters(text.toString()));
        }
    }
}
