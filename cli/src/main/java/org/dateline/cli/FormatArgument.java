package org.dateline.cli;

import java.util.Locale;
import org.dateline.formats.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The name of a format, and the option that takes it. */
final class FormatArgument implements ITypeConverter<ExportFormat> {

    /** As it is typed. */
    static final String NAME = "--format";

    @Override
    public ExportFormat convert(String value) {
        return ExportFormat.named(value)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + value + "\" is no format: give one of " + ExportFormat.names()));
    }

    static OptionSpec.Builder option() {
        return OptionSpec.builder(NAME)
                .paramLabel("NAME")
                .arity("1")
                .type(ExportFormat.class)
                .converters(new FormatArgument());
    }

    /** A line for each format, for a command's help. */
    static String[] help() {
        StringBuilder help = new StringBuilder();
        for (ExportFormat format : ExportFormat.values()) {
            help.append(String.format(Locale.ROOT, "  %-17s %s%n", format.formatName(), format.summary()));
        }
        return help.toString().split("\\R");
    }
}
