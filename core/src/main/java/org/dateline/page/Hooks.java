package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that tell something about it, gathered in one walk so that no selector has to walk again.
 * Whoever walks the page anyway calls {@link #visit} for every element in document order; {@link #of} walks for those
 * who do not.
 */
final class Hooks {

    /** No page needs more; a hostile one must not cost more. */
    private static final int MOST = 400;

    /** An element worth a look, and how many elements stood before it. */
    record Hook(Element element, int order) {}

    final List<Element> scripts = new ArrayList<>(4);
    final List<Hook> headings = new ArrayList<>();
    final List<Hook> bylines = new ArrayList<>();
    final List<Hook> dates = new ArrayList<>();
    final List<Hook> breadcrumbs = new ArrayList<>(2);
    final List<Hook> properties = new ArrayList<>();
    final List<Hook> paragraphs = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String canonical;

    @Nullable
    String documentLanguage;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private int order;

    static Hooks of(Document dom) {
        Hooks hooks = new Hooks();
        walk(dom, hooks);
        return hooks;
    }

    /** Depth first without recursion: pages nest a hundred thousand deep. */
    private static void walk(Element root, Hooks hooks) {
        Node node = root;
        while (node != null) {
            if (node instanceof Element element) {
                hooks.visit(element);
            }
            Node child = node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (child == null && node != root) {
                child = node.nextSibling();
                if (child == null) {
                    node = node.parentNode();
                    if (node == null) {
                        return;
                    }
                }
            }
            node = child;
        }
    }

    /** Takes note of an element. Elements must come in document order, each once. */
    void visit(Element element) {
        order++;
        String name = element.normalName();
        switch (name) {
            case "html" ->
                documentLanguage =
                        blankToNull(element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang"));
            case "title" -> {
                if (title == null) {
                    title = element.text();
                }
            }
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> {
                if (scripts.size() < 40
                        && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    scripts.add(element);
                }
                return;
            }
            case "style", "noscript", "template", "svg", "option", "path", "img", "br" -> {
                return;
            }
            case "h1", "h2", "h3", "h4" -> add(headings, element);
            case "p" -> add(paragraphs, element);
            case "time" -> {
                add(dates, element);
                return;
            }
            default -> {}
        }
        if (element.attributesSize() > 0) {
            attributes(element, name);
        }
    }

    private void attributes(Element element, String name) {
        String property = element.attr("itemprop");
        if (property.isEmpty()) {
            property = element.attr("property");
        }
        if (!property.isEmpty()) {
            add(properties, element);
        }
        int marks = marks(element);
        if (marks == 0 || name.equals("body") || name.equals("html") || name.equals("meta")) {
            return;
        }
        if ((marks & HookWords.AUTHOR) != 0) {
            add(bylines, element);
        }
        if ((marks & HookWords.DATE) != 0) {
            add(dates, element);
        }
        if ((marks & HookWords.HEADLINE) != 0 && (name.equals("div") || name.equals("p") || name.equals("span"))) {
            add(headings, element);
        }
        if ((marks & HookWords.BREADCRUMB) != 0) {
            add(breadcrumbs, element);
        }
    }

    /** What an element's names say it holds. */
    static int marks(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int marks = HookWords.marks(element.attr("class"))
                | HookWords.marks(element.attr("itemprop"))
                | HookWords.marks(element.attr("id"))
                | HookWords.marks(element.attr("rel"))
                | HookWords.marks(element.attr("property"))
                | HookWords.marks(element.attr("data-testid"))
                | HookWords.marks(element.attr("data-qa"))
                | HookWords.marks(element.attr("data-component"));
        if (element.normalName().equals("a") && HookWords.isAuthorAddress(element.attr("href"))) {
            marks |= HookWords.AUTHOR;
        }
        return marks;
    }

    private void add(List<Hook> list, Element element) {
        if (list.size() < MOST) {
            list.add(new Hook(element, order));
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            content = element.attr("value");
        }
        if (content.isBlank() || metas.size() > MOST) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute);
            if (!name.isEmpty()) {
                List<String> contents =
                        metas.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
                if (contents.size() < 50) {
                    contents.add(content.strip());
                }
            }
        }
    }

    private void link(Element element) {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = blankToNull(element.attr("href"));
        }
    }

    /** The first content of the first of these meta names that the page has, or null. Names in lower case. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            List<String> contents = metas.get(name);
            if (contents != null) {
                return contents.getFirst();
            }
        }
        return null;
    }

    /** All contents of a meta name, in document order. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
