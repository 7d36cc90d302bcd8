package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the witnesses for a page's authors: JSON-LD, meta elements and the visible byline. People come before outlets
 * and desks: JSON-LD often names the outlet where the page names a reporter. What the reader sees decides how many of
 * the people in JSON-LD wrote the story, because editors and picture desks get into that list too.
 */
final class Authors {

    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "dc.creator.name",
            "article_author",
            "authors",
            "cxenseparse:author",
            "og:author",
            "og:article:author",
            "sailthru.byline_name",
            "citation_author",
            "byline",
            "news_authors",
            "rbauthors",
            "dcsext.author");

    private Authors() {}

    static List<String> of(Hooks hooks, LinkedData data, @Nullable String publisher, HeadRegion region, Draft draft) {
        VisibleByline byline = VisibleByline.of(region);
        List<String> declared = declared(data);
        declared.removeIf(name -> VisibleByline.contains(byline.others(), name));
        List<String> meta = meta(hooks);
        List<String> visible = byline.names();
        List<String> people = people(
                persons(declared, publisher),
                persons(meta, publisher),
                persons(visible, publisher),
                !byline.sure().isEmpty(),
                draft);
        if (!people.isEmpty()) {
            for (String name : declared) {
                if (Bylines.isAgency(name)) {
                    VisibleByline.add(name, people);
                }
            }
            return people;
        }
        // No person is named: an agency or a desk will do if the reader sees it.
        if (!visible.isEmpty()) {
            return visible;
        }
        return System.getProperty("dorg") != null ? declared : List.of();
    }

    private static List<String> people(
            List<String> declared, List<String> meta, List<String> visible, boolean sure, Draft draft) {
        List<String> first = declared.isEmpty() ? meta : declared;
        if (first.isEmpty() || visible.isEmpty()) {
            return first.isEmpty() ? visible : first;
        }
        List<String> common = common(first, visible);
        if (common.isEmpty()) {
            draft.warn(
                    "author-conflict",
                    "The page's data names " + String.join(", ", first) + " as authors, its byline "
                            + String.join(", ", visible) + ".");
            return sure ? visible : first;
        }
        return common;
    }

    /** Names of the first list that the second has too, spelt as in the first. */
    private static List<String> common(List<String> names, List<String> others) {
        List<String> common = new ArrayList<>();
        for (String name : names) {
            String key = Texts.key(name);
            for (String other : others) {
                String otherKey = Texts.key(other);
                if (key.equals(otherKey) || key.startsWith(otherKey) || otherKey.startsWith(key)) {
                    common.add(otherKey.length() < key.length() ? other : name);
                    break;
                }
            }
        }
        return common;
    }

    private static List<String> persons(List<String> names, @Nullable String publisher) {
        List<String> persons = new ArrayList<>();
        for (String name : names) {
            if (!Bylines.isOrganisation(name) && !isOutlet(name, publisher)) {
                persons.add(name);
            }
        }
        return persons;
    }

    static List<String> declared(LinkedData data) {
        List<String> names = new ArrayList<>();
        for (LinkedData.Party party : data.authors()) {
            for (String name : Bylines.names(party.name(), true)) {
                VisibleByline.add(name, names);
            }
        }
        return names;
    }

    static List<String> meta(Hooks hooks) {
        List<String> names = new ArrayList<>();
        for (String meta : METAS) {
            for (String content : hooks.metas(meta)) {
                String clean = Texts.clean(content);
                if (clean != null) {
                    for (String name : Bylines.names(clean, true)) {
                        if (name.indexOf(' ') > 0 || !Character.isLowerCase(name.charAt(0))) {
                            VisibleByline.add(name, names);
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

    private static boolean isOutlet(String name, @Nullable String publisher) {
        return publisher != null && Texts.key(name).equals(Texts.key(publisher));
    }
}
