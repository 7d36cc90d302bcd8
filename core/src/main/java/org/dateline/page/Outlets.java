package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who publishes a page, and by which names it goes. */
final class Outlets {

    private static final int LONGEST = 80;

    private Outlets() {}

    /** The outlet's name: as JSON-LD has it, as cards show it, or as the page's title ends; null if nothing says. */
    static @Nullable String publisher(Hooks hooks, LinkedData data, @Nullable String url) {
        String declared = name(data.publisher());
        String shown = name(hooks.meta("og:site_name"));
        if (declared != null && shown != null && isAddress(declared) && !isAddress(shown)) {
            return shown;
        }
        if (declared != null) {
            return declared;
        }
        if (shown != null) {
            return shown;
        }
        String other = name(
                hooks.meta("application-name", "dc.publisher", "publisher", "sitename", "apple-mobile-web-app-title"));
        return other != null ? other : titleEnd(hooks.title, url);
    }

    private static @Nullable String name(@Nullable String witness) {
        String clean = Texts.clean(witness);
        return clean == null
                        || clean.length() > LONGEST
                        || clean.contains("://")
                        || clean.startsWith("@")
                        || clean.startsWith("#")
                ? null
                : clean;
    }

    private static boolean isAddress(String name) {
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    }

    /** "Storm over Norland | The Norland Post" on norlandpost.example. */
    private static @Nullable String titleEnd(@Nullable String title, @Nullable String url) {
        String host = url == null ? null : Locations.host(url);
        if (title == null || host == null) {
            return null;
        }
        int cut = -1;
        for (String sign : List.of(" | ", " - ", " – ", " — ")) {
            cut = Math.max(cut, title.lastIndexOf(sign));
        }
        if (cut < 0) {
            return null;
        }
        String end = Texts.collapse(title.substring(cut + 3));
        String key = Texts.key(end);
        String bare = key.startsWith("the") ? key.substring(3) : key;
        return bare.length() > 2 && Texts.key(host).contains(bare) ? end : null;
    }

    /** Every name the outlet gives itself, as keys: site name, publisher, host with and without its domain. */
    static List<String> names(Hooks hooks, @Nullable String publisher, @Nullable String url) {
        List<String> names = new ArrayList<>();
        add(publisher, names);
        add(hooks.meta("og:site_name"), names);
        add(hooks.meta("application-name"), names);
        add(hooks.meta("apple-mobile-web-app-title"), names);
        add(hooks.meta("publisher"), names);
        String host = url == null ? null : Locations.host(url);
        if (host != null) {
            add(host, names);
            int dot = host.lastIndexOf('.');
            if (dot > 0) {
                String name = host.substring(0, dot);
                // "co.uk", "com.au": the name stands before both.
                int second = name.lastIndexOf('.');
                if (second > 0 && name.length() - second <= 4) {
                    name = name.substring(0, second);
                    second = name.lastIndexOf('.');
                }
                add(name, names);
                add(name.substring(second + 1), names);
            }
        }
        return names;
    }

    private static void add(@Nullable String name, List<String> names) {
        String clean = Texts.clean(name);
        if (clean != null) {
            String key = Texts.key(clean);
            if (key.length() > 1 && !names.contains(key)) {
                names.add(key);
            }
        }
    }
}
