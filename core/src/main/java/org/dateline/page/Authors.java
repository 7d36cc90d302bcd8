package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

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

    private static final int PARAGRAPH = 120;
    private static final int SIGNATURE = 60;

    private final List<String> outlets;

    private Authors(List<String> outlets) {
        this.outlets = outlets;
    }

    /** The authors, in the order of the best witness; {@code outlets} as from {@link Outlets#names}. */
    static List<String> of(Hooks hooks, LinkedData data, List<String> outlets, HeadRegion region, Draft draft) {
        return new Authors(outlets).weigh(hooks, data, VisibleByline.of(region), draft);
    }

    private List<String> weigh(Hooks hooks, LinkedData data, VisibleByline byline, Draft draft) {
        List<String> declared = declared(data);
        declared.removeIf(name -> VisibleByline.contains(byline.others(), name));
        List<String> visible = byline.names();
        List<String> people = people(
                persons(declared),
                persons(meta(hooks)),
                persons(visible),
                !byline.sure().isEmpty(),
                draft);
        if (people.isEmpty() && visible.isEmpty()) {
            people = persons(signature(hooks));
        }
        if (!people.isEmpty()) {
            addGroups(data, visible, people);
            return people;
        }
        // No person is named: an agency, a desk or the outlet itself will do if the page says that it wrote the story.
        return !visible.isEmpty() ? visible : !declared.isEmpty() ? declared : groups(meta(hooks));
    }

    /** Agencies and desks that JSON-LD lists beside the people, each as an author of its own, if the reader sees them too. */
    private void addGroups(LinkedData data, List<String> visible, List<String> people) {
        for (LinkedData.Party party : data.authors()) {
            List<String> names = Bylines.names(party.name(), true);
            if (names.size() == 1) {
                String name = names.getFirst();
                boolean seen = Bylines.isOrganisation(name) && !isOutlet(name) && VisibleByline.contains(visible, name);
                if (seen || Bylines.isAgency(name)) {
                    VisibleByline.add(name, people);
                }
            }
        }
    }

    private static List<String> people(
            List<String> declared, List<String> meta, List<String> visible, boolean sure, Draft draft) {
        List<String> first = declared.isEmpty() ? meta : declared;
        if (first.isEmpty() || visible.isEmpty()) {
            return first.isEmpty() ? visible : first;
        }
        List<String> common = common(first, visible);
        List<String> other = common(meta, visible);
        if (!common.isEmpty()) {
            // JSON-LD often has room for one author only.
            return other.size() > common.size() && common.size() == declared.size() ? other : common;
        }
        draft.warn(
                "author-conflict",
                "The page's data names " + String.join(", ", first) + ", its byline " + String.join(", ", visible)
                        + ".");
        return sure ? visible : first;
    }

    /** Names of the first list that the second has too, each in the shorter of two spellings. */
    private static List<String> common(List<String> names, List<String> others) {
        List<String> common = new ArrayList<>();
        for (String name : names) {
            String key = Texts.key(name);
            for (String other : others) {
                String otherKey = Texts.key(other);
                if (key.startsWith(otherKey) || otherKey.startsWith(key)) {
                    VisibleByline.add(otherKey.length() < key.length() ? other : name, common);
                    break;
                }
            }
        }
        return common;
    }

    private List<String> persons(List<String> names) {
        List<String> persons = new ArrayList<>();
        for (String name : names) {
            if (!Bylines.isOrganisation(name) && !isOutlet(name)) {
                persons.add(name);
            }
        }
        return persons;
    }

    /** Desks and agencies other than the outlet. */
    private List<String> groups(List<String> names) {
        List<String> groups = new ArrayList<>(names);
        groups.removeIf(this::isOutlet);
        return groups;
    }

    /** The outlet's own name, or its initials as a name of its own. */
    private boolean isOutlet(String name) {
        return outlets.contains(Texts.key(name));
    }

    static List<String> declared(LinkedData data) {
        List<String> names = new ArrayList<>();
        for (LinkedData.Party party : data.authors()) {
            addAll(party.name(), names);
        }
        return names;
    }

    static List<String> meta(Hooks hooks) {
        List<String> names = new ArrayList<>();
        for (String meta : METAS) {
            for (String content : hooks.metas(meta)) {
                String clean = Texts.clean(content);
                if (clean != null) {
                    addAll(clean, names);
                }
            }
            // Handles and the last folders of addresses are no names.
            names.removeIf(name -> name.indexOf(' ') < 0 && Character.isLowerCase(name.charAt(0)));
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    /** Adds the names in a machine's byline. Beside an outlet a single word is a place: "wetter.example, Frankfurt, Germany". */
    private static void addAll(String byline, List<String> names) {
        List<String> read = Bylines.names(byline, true);
        boolean outlet = read.size() > 1 && read.stream().anyMatch(Bylines::isOrganisation);
        for (String name : read) {
            if (!outlet || name.indexOf(' ') > 0) {
                VisibleByline.add(name, names);
            }
        }
    }

    /** A name alone in the line after the last paragraph, as many papers sign their stories. */
    private static List<String> signature(Hooks hooks) {
        Hooks.Hook last = null;
        Element body = null;
        int count = 0;
        for (Hooks.Hook hook : hooks.paragraphs) {
            Element paragraph = hook.element();
            if (paragraph.wholeText().length() > PARAGRAPH) {
                if (body != null && paragraph.parent() != body) {
                    continue;
                }
                last = hook;
                count++;
                body = paragraph.parent();
            }
        }
        if (last == null || count < 3) {
            return List.of();
        }
        Element line = last.element().nextElementSibling();
        for (int steps = 0; line != null && steps < 2; steps++) {
            String text = line.text();
            if (!text.isEmpty()) {
                boolean other = text.length() > SIGNATURE || text.endsWith(".") || line.selectFirst("a") != null;
                return other ? List.of() : Bylines.names(text, false);
            }
            line = line.nextElementSibling();
        }
        return List.of();
    }
}
