package org.dateline.cli;

import org.dateline.Timestamp;
import org.dateline.formats.Timestamps;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date, or a date and time, given as an argument. */
final class TimestampArgument implements ITypeConverter<Timestamp> {

    @Override
    public Timestamp convert(String value) {
        return Timestamps.parse(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is no date like 2025-07-10 or 2025-07-10T09:30+03:00"));
    }
}
