package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Names the desk a story was filed under. */
final class Sections {

    private static final int LONGEST = 40;

    /** Not desks: steps of a trail, and what systems write when nobody chose. */
    private static final Set<String> NONE = Set.of(
            "home",
            "homepage",
            "startseite",
            "accueil",
            "inicio",
            "início",
            "forsiden",
            "etusivu",
            "start",
            "article",
            "articles",
            "story",
            "stories",
            "uncategorized",
            "uncategorised",
            "general",
            "default",
            "page",
            "post",
            "posts",
            "web",
            "all",
            "index",
            "none",
            "null",
            "other",
            "blog");

    private Sections() {}

    /** The desk, or null: what editors' systems declare, then the trail to the page, then a known desk's name in the address. */
    static @Nullable String of(
            Hooks hooks, LinkedData data, @Nullable String headline, List<String> outlets, @Nullable String url) {
        String[] witnesses = {
            hooks.meta("article:section"),
            data.articleText("articleSection"),
            hooks.meta(
                    "parsely-section",
                    "section",
                    "cxenseparse:section",
                    "article.section",
                    "og:article:section",
                    "og:section",
                    "dc.subject.section",
                    "articlesection",
                    "category")
        };
        for (String witness : witnesses) {
            String section = desk(witness, headline, outlets);
            if (section != null) {
                return section;
            }
        }
        List<String> trail = data.trail().isEmpty() ? visibleTrail(hooks) : data.trail();
        for (int i = trail.size() - 1; i >= 0; i--) {
            String section = desk(trail.get(i), headline, outlets);
            if (section != null) {
                return section;
            }
        }
        return url == null ? null : folder(url);
    }

    private static List<String> visibleTrail(Hooks hooks) {
        List<String> names = new ArrayList<>();
        if (!hooks.breadcrumbs.isEmpty()) {
            for (Element link : hooks.breadcrumbs.getFirst().element().getElementsByTag("a")) {
                String name = Texts.collapse(link.text());
                if (!name.isEmpty() && names.size() < 8) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The deepest folder of an address that is a desk's name in the lexicon of furniture. */
    private static @Nullable String folder(String url) {
        String found = null;
        int slash = url.indexOf('/', url.indexOf("//") + 2);
        while (slash >= 0) {
            int next = url.indexOf('/', slash + 1);
            if (next > slash + 1) {
                String words = url.substring(slash + 1, next).replace('-', ' ');
                Labels.Match match = Labels.match(words);
                if (match != null && match.whole() && match.sense() == Labels.Sense.SECTION) {
                    found = readable(words);
                }
            }
            slash = next;
        }
        return found;
    }

    private static @Nullable String desk(@Nullable String witness, @Nullable String headline, List<String> outlets) {
        String clean = Texts.clean(witness);
        if (clean == null) {
            return null;
        }
        if (headline != null && Texts.key(clean).equals(Texts.key(headline))) {
            return null;
        }
        String first = clean;
        for (String sign : List.of(",", ";", "|", " > ", " / ", " » ", "/")) {
            int at = first.indexOf(sign);
            if (at > 0) {
                first = first.substring(0, at).strip();
            }
        }
        boolean address = first.contains("://") || first.chars().noneMatch(Character::isLetter);
        String key = Texts.key(first);
        if (address
                || first.length() > LONGEST
                || NONE.contains(first.toLowerCase(Locale.ROOT))
                || outlets.contains(key)) {
            return null;
        }
        return readable(first);
    }

    /** "us-news" as a reader would write it: "Us news". */
    private static String readable(String section) {
        boolean slug = section.equals(section.toLowerCase(Locale.ROOT)) && section.charAt(0) < 0x80;
        if (!slug) {
            return section;
        }
        String words = section.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? section : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
