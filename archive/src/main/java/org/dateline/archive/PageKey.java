package org.dateline.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes two addresses one page: the scheme, the port that goes without saying, the letter case of the host, the fragment, a slash at the end and the
 * parameters that only tell where a reader came from do not count.
 */
final class PageKey {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "yclid",
            "_ga",
            "ref_src",
            "at_medium",
            "at_campaign",
            "cmpid",
            "ocid",
            "ns_mchannel");

    private PageKey() {}

    /**
     * The key of an address.
     *
     * @return null if it is none on the web
     */
    static @Nullable String of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            return null;
        }
        String scheme = uri.getScheme();
        String host = uri.getHost();
        if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
            return null;
        }
        int port = uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String query = query(uri.getRawQuery());
        return host.toLowerCase(Locale.ROOT)
                + (port == -1 || port == 80 || port == 443 ? "" : ":" + port)
                + path
                + query;
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&")) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
