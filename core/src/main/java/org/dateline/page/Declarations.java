package org.dateline.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page declares of itself as a document: its canonical address and its language. */
final class Declarations {

    private Declarations() {}

    /** The canonical address, absolute, without a fragment; null if the page gives none. */
    static @Nullable String canonical(Hooks hooks, LinkedData data, @Nullable String known) {
        String shared = absolute(hooks.meta("og:url", "twitter:url", "parsely-link"), known);
        String canonical = absolute(hooks.canonical, shared != null ? shared : known);
        if (canonical == null || shared != null && isFrontPage(canonical) && !isFrontPage(shared)) {
            canonical = shared;
        }
        if (canonical == null) {
            canonical = absolute(data.articleText("url"), known);
        }
        return canonical;
    }

    private static boolean isFrontPage(String url) {
        int slash = url.indexOf('/', url.indexOf("//") + 2);
        return slash < 0 || slash == url.length() - 1;
    }

    private static @Nullable String absolute(@Nullable String address, @Nullable String base) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String clean = address.strip();
        int fragment = clean.indexOf('#');
        if (fragment >= 0) {
            clean = clean.substring(0, fragment);
        }
        String lower = clean.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return clean;
        }
        if (clean.startsWith("//")) {
            return "https:" + clean;
        }
        if (base == null || clean.isEmpty()) {
            return null;
        }
        try {
            URI resolved = new URI(base).resolve(new URI(clean.replace(" ", "%20")));
            return resolved.isAbsolute() ? resolved.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The language the page declares as a BCP 47 tag, or null. */
    static @Nullable String language(Hooks hooks, LinkedData data) {
        String[] witnesses = {
            hooks.documentLanguage,
            hooks.meta("content-language", "language", "dc.language", "dcterms.language"),
            hooks.meta("og:locale"),
            data.text("inLanguage")
        };
        for (String witness : witnesses) {
            String tag = tag(witness);
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    private static @Nullable String tag(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.strip().replace('_', '-').split("[-,; ]");
        if (parts.length == 0 || !isLetters(parts[0], 2, 3)) {
            return null;
        }
        String language = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length > 1 && isLetters(parts[1], 2, 2)) {
            return language + "-" + parts[1].toUpperCase(Locale.ROOT);
        }
        if (parts.length > 1 && isLetters(parts[1], 4, 4)) {
            return language + "-" + parts[1].substring(0, 1).toUpperCase(Locale.ROOT)
                    + parts[1].substring(1).toLowerCase(Locale.ROOT);
        }
        return language;
    }

    private static boolean isLetters(String text, int least, int most) {
        return text.length() >= least
                && text.length() <= most
                && text.chars().allMatch(c -> (c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }
}
