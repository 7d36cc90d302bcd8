package org.dateline.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it: {@code 5000000}, {@code 64MiB}, {@code 100m}, {@code 1g}; 1 k is 1024. */
final class ByteSize implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
            digits++;
        }
        long unit = switch (text.substring(digits).strip()) {
            case "", "b" -> 1L;
            case "k", "kb", "kib" -> 1L << 10;
            case "m", "mb", "mib" -> 1L << 20;
            case "g", "gb", "gib" -> 1L << 30;
            default -> throw refused(value);
        };
        if (digits == 0 || digits > 12) {
            throw refused(value);
        }
        long bytes = Long.parseLong(text.substring(0, digits)) * unit;
        // An array's length is bounded; a few bytes of it belong to the virtual machine.
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
            throw refused(value);
        }
        return (int) bytes;
    }

    static String inWords(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        if (bytes >= 1 << 10 && bytes % (1 << 10) == 0) {
            return (bytes >> 10) + " KiB";
        }
        return bytes + " bytes";
    }

    private static TypeConversionException refused(String value) {
        return new TypeConversionException("'" + value + "' is no size between 1 and 2047m, like 5000000 or 64m");
    }
}
