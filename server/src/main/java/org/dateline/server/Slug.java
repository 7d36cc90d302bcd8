package org.dateline.server;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The readable end of a page's address: {@code d0123-ferry-resumes}. Only the id before it counts. Stateless. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** An address: {@code /article/d0123-ferry-resumes}. */
    static String path(String page, String id, @Nullable String title) {
        String slug = title == null ? "" : of(title);
        return "/" + page + "/" + id + (slug.isEmpty() ? "" : "-" + slug);
    }

    /** The id in what stands behind {@code /article/}. */
    static String id(String segment) {
        int hyphen = segment.indexOf('-');
        return hyphen < 0 ? segment : segment.substring(0, hyphen);
    }

    static String of(String title) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '\u2019'
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
