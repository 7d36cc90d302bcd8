package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Weighs the witnesses for a page's authors: JSON-LD, meta elements and the visible byline. */
final class Authors {

    private static final List<String> METAS = List.of(
            "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "dc.creator.name",
            "article_author", "authors", "cxenseparse:author", "og:author", "og:article:author", "sailthru.byline_name",
            "citation_author", "byline", "news_authors", "rbauthors", "dcsext.author");

    private Authors() {}

    static List<String> of(Hooks hooks, LinkedData data, @Nullable String publisher, int headlineOrder, Draft draft) {
        List<String> declared = declared(data, publisher);
        List<String> meta = meta(hooks, publisher);
        List<String> visible = visible(hooks, headlineOrder, publisher);
        if (!declared.isEmpty()) {
            return declared;
        }
        if (!visible.isEmpty()) {
            return visible;
        }
        return meta;
    }

    private static List<String> declared(LinkedData data, @Nullable String publisher) {
        List<String> names = new ArrayList<>();
        for (LinkedData.Party party : data.authors()) {
            for (String name : Bylines.names(party.name(), true)) {
                if (!isOutlet(name, publisher)) {
                    add(name, names);
                }
            }
        }
        return names;
    }

    private static List<String> meta(Hooks hooks, @Nullable String publisher) {
        List<String> names = new ArrayList<>();
        for (String meta : METAS) {
            for (String content : hooks.metas(meta)) {
                String clean = Texts.clean(content);
                if (clean != null) {
                    for (String name : Bylines.names(clean, true)) {
                        if (!isOutlet(name, publisher)) {
                            add(name, names);
                        }
                    }
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private static List<String> visible(Hooks hooks, int headlineOrder, @Nullable String publisher) {
        List<String> names = new ArrayList<>();
        for (Hooks.Hook hook : hooks.bylines) {
            if (hook.order() < headlineOrder - 40 || hook.order() > headlineOrder + 150) {
                continue;
            }
            String text = BylineText.of(hook.element());
            if (text != null) {
                for (String name : Bylines.names(text, isExact(hook.element()))) {
                    if (!isOutlet(name, publisher)) {
                        add(name, names);
                    }
                }
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        return names;
    }

    private static boolean isExact(Element element) {
        String mark = (element.attr("rel") + ' ' + element.className()).toLowerCase(Locale.ROOT);
        return element.attr("rel").equals("author") || mark.contains("name");
    }

    private static boolean isOutlet(String name, @Nullable String publisher) {
        return publisher != null && Texts.key(name).equals(Texts.key(publisher));
    }

    private static void add(String name, List<String> names) {
        String key = Texts.key(name);
        for (String known : names) {
            if (Texts.key(known).equals(key)) {
                return;
            }
        }
        names.add(name);
    }
}
