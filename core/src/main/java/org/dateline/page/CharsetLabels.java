package org.dateline.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the charset that a label on the web means; see {@code charsets.txt}. Immutable, loaded on first use. */
final class CharsetLabels {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String line : ResourceLines.facts("charsets.txt")) {
            int colon = line.indexOf(':');
            for (String label : line.substring(colon + 1).strip().split("\\s+")) {
                NAMES.put(label, line.substring(0, colon));
            }
        }
    }

    private CharsetLabels() {}

    /** The charset a label means, or null if nobody knows it. */
    static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String key = label.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        if (key.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(NAMES.getOrDefault(key, key));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The charset parameter of a media type: {@code text/html; charset=utf-8}. Null if there is none or nobody knows it. */
    static @Nullable Charset ofMediaType(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        int at = mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String value = mediaType.substring(at + "charset=".length());
        int semicolon = value.indexOf(';');
        return charset(semicolon < 0 ? value : value.substring(0, semicolon));
    }
}
