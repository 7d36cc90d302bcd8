package org.dateline.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: a few whole numbers in letters that may stand in an address. */
final class Cursor {

    private Cursor() {}

    static String write(long... values) {
        StringBuilder text = new StringBuilder();
        for (long value : values) {
            text.append(text.isEmpty() ? "" : ",").append(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The numbers of a cursor.
     *
     * @return null without one
     * @throws ArchiveException.Unknown if it was not made here
     */
    static long @Nullable [] read(@Nullable String cursor, int count) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(",");
            if (parts.length == count) {
                long[] values = new long[count];
                for (int i = 0; i < count; i++) {
                    values[i] = Long.parseLong(parts[i]);
                }
                return values;
            }
        } catch (IllegalArgumentException e) {
            // Told below: a cursor that is no number is no cursor either.
        }
        throw new ArchiveException.Unknown(
                "the cursor \"" + cursor + "\" is none of this list's", "Begin again without one.");
    }
}
