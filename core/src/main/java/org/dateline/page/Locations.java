package org.dateline.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses an outlet's country, which decides how its numeric dates are read, from its address and its declared locale. */
final class Locations {

    /** Country domains that anybody may have. */
    private static final Set<String> ANYWHERE =
            Set.of("io", "tv", "co", "me", "ai", "fm", "cc", "ws", "to", "ly", "gg", "eu", "la", "vc", "nu");

    private Locations() {}

    /** ISO 3166-1 alpha-2 code, or null. */
    static @Nullable String country(@Nullable String url, @Nullable String language) {
        String host = url == null ? null : host(url);
        if (host != null) {
            String domain = host.substring(host.lastIndexOf('.') + 1);
            if (domain.length() == 2 && !ANYWHERE.contains(domain)) {
                return domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
            }
        }
        if (language != null && language.length() == 5) {
            return language.substring(3).toUpperCase(Locale.ROOT);
        }
        return null;
    }

    /** The host of an absolute address in lower case, without "www."; null if there is none. */
    static @Nullable String host(String url) {
        int from = url.indexOf("//");
        if (from < 0) {
            return null;
        }
        int end = url.indexOf('/', from + 2);
        String host = url.substring(from + 2, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
