package org.dateline.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes a page's relative addresses absolute. Nothing is ever fetched. */
final class Addresses {

    private Addresses() {}

    /** The address made absolute where the page's own is known; as it stands where it is not, or where either is malformed. */
    static String absolute(String address, @Nullable String base) {
        String stripped = address.strip();
        if (base == null || stripped.startsWith("http://") || stripped.startsWith("https://")) {
            return stripped;
        }
        try {
            return new URI(base).resolve(new URI(stripped)).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return stripped;
        }
    }
}
