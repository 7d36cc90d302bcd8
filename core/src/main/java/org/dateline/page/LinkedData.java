package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says about the article on it. Pages describe many things in JSON-LD: the site, the trail to the
 * page, other stories, products. The article is the node whose type is most like one and, between equals, whose
 * headline the page's title repeats.
 */
final class LinkedData {

    /** Somebody named as author or publisher. */
    record Party(String name, boolean organization) {}

    private static final Json.Members NOTHING = new Json.Members(Map.of());

    private final List<Json.Members> nodes = new ArrayList<>();
    private final Map<String, Json.Members> byId = new HashMap<>();
    private Json.Members article = NOTHING;
    private Json.Members webPage = NOTHING;
    private Json.@Nullable Members trail;

    /** Reads all scripts; {@code title} is what the page's head calls the page. */
    static LinkedData of(List<Element> scripts, @Nullable String title) {
        LinkedData data = new LinkedData();
        for (Element script : scripts) {
            String source = script.data();
            if (source.length() < 4_000_000) {
                for (Json json : JsonReader.read(source)) {
                    data.collect(json, 0);
                }
            }
        }
        data.choose(title == null ? "" : Texts.key(title));
        return data;
    }

    private void collect(@Nullable Json json, int depth) {
        if (depth > 6) {
            return;
        }
        switch (json) {
            case null -> {}
            case Json.Scalar scalar -> {}
            case Json.Items items -> items.values().forEach(item -> collect(item, depth + 1));
            case Json.Members members -> {
                if (members.get("@type") != null && nodes.size() < 300) {
                    nodes.add(members);
                }
                String id = members.text("@id");
                // A bare {"@id": ...} is a reference, not the thing.
                if (id != null && members.values().size() > 1) {
                    byId.putIfAbsent(id, members);
                }
                collect(members.get("@graph"), depth + 1);
                collect(members.get("mainEntity"), depth + 1);
                collect(members.get("mainEntityOfPage"), depth + 1);
            }
        }
    }

    private void choose(String title) {
        int best = 0;
        for (Json.Members node : nodes) {
            String type = type(node);
            if (type.equals("BreadcrumbList")) {
                trail = trail == null ? node : trail;
                continue;
            }
            if (type.endsWith("WebPage") && webPage == NOTHING) {
                webPage = node;
            }
            int score = 4 * rank(type);
            String headline = Texts.clean(headline(node));
            if (score > 0 && headline != null && !title.isEmpty()) {
                String key = Texts.key(headline);
                score += key.length() > 5 && (title.contains(key) || key.contains(title)) ? 9 : 0;
            }
            if (score > best) {
                best = score;
                article = node;
            }
        }
    }

    /** How much a type is like an article. */
    private static int rank(String type) {
        return switch (type) {
            case "NewsArticle", "LiveBlogPosting", "ReportageNewsArticle" -> 5;
            case "Article", "BlogPosting", "Report" -> 4;
            case "Review", "Recipe", "PodcastEpisode", "SocialMediaPosting", "DiscussionForumPosting", "HowTo" -> 3;
            case "CreativeWork", "Event", "VideoObject", "ImageGallery", "MediaGallery" -> 2;
            default -> type.endsWith("NewsArticle") ? 5 : type.endsWith("Article") ? 4 : 0;
        };
    }

    /** The most telling type of a node, without its namespace. */
    private static String type(Json.Members node) {
        String best = "";
        int rank = -1;
        for (String name : types(node)) {
            if (rank(name) > rank) {
                rank = rank(name);
                best = name;
            }
        }
        return best;
    }

    private static List<String> types(Json.Members node) {
        List<String> names = new ArrayList<>(1);
        Json type = node.get("@type");
        List<Json> values =
                type instanceof Json.Items items ? items.values() : type == null ? List.of() : List.of(type);
        for (Json value : values) {
            if (value instanceof Json.Scalar scalar) {
                String name = scalar.value();
                names.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
            }
        }
        return names;
    }

    /** Types of the article's node, most often one; empty if the page describes no article. */
    List<String> types() {
        return types(article);
    }

    /** Whether any node of the page is of a type. */
    boolean has(String type) {
        return nodes.stream().anyMatch(node -> types(node).contains(type));
    }

    @Nullable
    String headline() {
        return Texts.clean(headline(article));
    }

    private static @Nullable String headline(Json.Members node) {
        String headline = node.text("headline");
        return headline != null ? headline : node.text("name");
    }

    /** A property of the article, else of the page that holds it; as written, null if there is none. */
    @Nullable
    String text(String name) {
        String value = article.text(name);
        return value != null ? value : webPage.text(name);
    }

    /** A property of the article alone; as written. */
    @Nullable
    String articleText(String name) {
        return article.text(name);
    }

    List<Party> authors() {
        List<Party> authors = parties(article.get("author"), 0);
        return authors.isEmpty() ? parties(article.get("creator"), 0) : authors;
    }

    @Nullable
    String publisher() {
        for (Json.Members node : List.of(article, webPage)) {
            for (String property : List.of("publisher", "sourceOrganization")) {
                List<Party> parties = parties(node.get(property), 0);
                if (!parties.isEmpty()) {
                    return parties.getFirst().name();
                }
            }
        }
        return null;
    }

    private List<Party> parties(@Nullable Json json, int depth) {
        List<Party> parties = new ArrayList<>();
        addParties(json, parties, depth);
        return parties;
    }

    private void addParties(@Nullable Json json, List<Party> parties, int depth) {
        if (depth > 4 || parties.size() > 40) {
            return;
        }
        switch (json) {
            case null -> {}
            case Json.Scalar scalar -> {
                Json.Members referred = byId.get(scalar.value());
                if (referred != null) {
                    addParties(referred, parties, depth + 1);
                } else {
                    add(scalar.value(), false, parties);
                }
            }
            case Json.Items items -> items.values().forEach(item -> addParties(item, parties, depth + 1));
            case Json.Members members -> {
                boolean organization = types(members).stream().anyMatch(LinkedData::isOrganization);
                Json name = members.get("name");
                if (name instanceof Json.Items names) {
                    names.values().forEach(each -> addParties(each, parties, depth + 1));
                } else if (members.text("name") != null) {
                    add(members.text("name"), organization, parties);
                } else if (members.text("givenName") != null && members.text("familyName") != null) {
                    add(members.text("givenName") + " " + members.text("familyName"), organization, parties);
                } else {
                    String id = members.text("@id");
                    Json.Members referred = id == null ? null : byId.get(id);
                    if (referred != null && referred != members) {
                        addParties(referred, parties, depth + 1);
                    } else if (name instanceof Json.Members nested) {
                        addParties(nested, parties, depth + 1);
                    }
                }
            }
        }
    }

    private static boolean isOrganization(String type) {
        return type.endsWith("Organization") || type.equals("Corporation") || type.equals("NewsAgency");
    }

    private static void add(@Nullable String name, boolean organization, List<Party> parties) {
        String clean = Texts.clean(name);
        if (clean != null) {
            parties.add(new Party(clean, organization));
        }
    }

    /** Names on the trail from the front page to the article, as the page orders them; empty if it gives none. */
    List<String> trail() {
        List<String> names = new ArrayList<>();
        if (trail != null && trail.get("itemListElement") instanceof Json.Items items) {
            for (Json item : items.values()) {
                if (item instanceof Json.Members step) {
                    String name = step.text("name");
                    if (name == null && step.get("item") instanceof Json.Members thing) {
                        name = thing.text("name");
                    }
                    String clean = Texts.clean(name);
                    if (clean != null) {
                        names.add(clean);
                    }
                }
            }
        }
        return names;
    }
}
