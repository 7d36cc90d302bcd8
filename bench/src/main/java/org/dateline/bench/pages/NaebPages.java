package org.dateline.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the NAEB set: {@code articles.json.gz} and the pages in {@code html/}. */
final class NaebPages {

    private NaebPages() {}

    /** All pages whose file is there, in the set's order. */
    static List<GoldPage> read(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode node : articles(folder.resolve("articles.json.gz"))) {
            Path file = folder.resolve("html").resolve(node.get("html_file").asString() + ".html.gz");
            if (Files.exists(file)) {
                pages.add(page(node, file));
            }
        }
        return pages;
    }

    private static JsonNode articles(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static GoldPage page(JsonNode node, Path file) {
        return new GoldPage(
                text(node, "id") + " " + text(node, "site"),
                file,
                text(node, "link"),
                text(node, "title"),
                date(text(node, "date")),
                authors(text(node, "authors")),
                text(node, "text").lines().filter(line -> !line.isBlank()).toList(),
                null);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static @Nullable LocalDate date(String day) {
        return day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10));
    }

    /** The set keeps authors in one string, commas between them. An empty string says that the page names nobody. */
    static List<String> authors(String together) {
        List<String> authors = new ArrayList<>();
        for (String name : together.split(",")) {
            if (!name.isBlank()) {
                authors.add(name.strip());
            }
        }
        return authors;
    }
}
