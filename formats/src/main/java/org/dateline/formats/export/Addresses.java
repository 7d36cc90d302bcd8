package org.dateline.formats.export;

import java.nio.charset.StandardCharsets;

/** Addresses where a format allows nothing but an address. Stateless. */
final class Addresses {

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private Addresses() {}

    /** Any text as one segment of an address: all but RFC 3986's unreserved characters as bytes of UTF-8. */
    static String encoded(String text) {
        return encoded(text, "-._~");
    }

    /** An address as a browser shows it, made one that every reader takes: what must not stand in one is encoded. */
    static String repaired(String address) {
        return encoded(address, "-._~:/?#[]@!$&'()*+,;=%");
    }

    private static String encoded(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte each : PlainText.wellFormed(text).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each >= '0' && each <= '9' || each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
            if (plain || (each > 0 && kept.indexOf(each) >= 0)) {
                encoded.append((char) each);
            } else {
                encoded.append('%')
                        .append(HEXADECIMAL.charAt((each >> 4) & 0xF))
                        .append(HEXADECIMAL.charAt(each & 0xF));
            }
        }
        return encoded.toString();
    }
}
