package org.dateline.formats.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.dateline.Document;
import org.dateline.Reading;
import org.dateline.formats.Samples;

/** Exports in memory. */
final class Outputs {

    static final ExportInfo INFO =
            new ExportInfo("Strikes & \"more\" <3", "event:ASSAULT -\"x\"", "https://example.org/?q=a&b");

    private Outputs() {}

    static byte[] bytes(ExportFormat format, Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter exporter = format.open(out, INFO);
        for (Reading reading : readings) {
            exporter.write(reading);
        }
        exporter.finish();
        return out.toByteArray();
    }

    /** The export as text; what is no UTF-8 is an error. */
    static String text(ExportFormat format, Reading... readings) throws IOException {
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes(format, readings)))
                .toString();
    }

    /** Readings that formats choke on. */
    static Reading[] hard() {
        String text =
                "\uFFFE\u0000\u0007 half \uD83D pair, ]]> <b> & \"quoted\"\ttab\r\nline \u2028 \u202Eright to left שלום 👩‍👩‍👧 =1+1";
        return List.of(
                        Samples.told(),
                        Samples.full(),
                        Samples.bare(text, Document.text("x", "file \u0001 name\t.txt")),
                        Samples.bare("", Document.text("y", "https://example.org/a b|ü\"<>")))
                .toArray(Reading[]::new);
    }
}
