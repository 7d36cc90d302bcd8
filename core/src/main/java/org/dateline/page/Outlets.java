package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who publishes a page, and by which names it goes. */
final class Outlets {

    private Outlets() {}

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
