package org.dateline.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.Reading;
import org.dateline.formats.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {

    @Test
    void aFormatIsFoundByItsNameHoweverTyped() {
        assertThat(ExportFormat.named("JSON_feed")).contains(ExportFormat.JSON_FEED);
        assertThat(ExportFormat.named("json-feed")).contains(ExportFormat.JSON_FEED);
        assertThat(ExportFormat.named("xlsx")).isEmpty();
        assertThat(Arrays.stream(ExportFormat.values()).map(ExportFormat::formatName))
                .doesNotHaveDuplicates();
        assertThat(ExportFormat.names()).startsWith("jsonl, plover").endsWith("ftm");
    }

    @ParameterizedTest
    @EnumSource
    void theSameReadingsGiveTheSameBytes(ExportFormat format) throws IOException {
        assertThat(Outputs.bytes(format, Outputs.hard())).isEqualTo(Outputs.bytes(format, Outputs.hard()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARQUET", "PARQUET_ARTICLES"})
    void whatFormatsChokeOnIsValidUtf8(ExportFormat format) throws IOException {
        assertThat(Outputs.text(format, Outputs.hard()))
                .doesNotContain("\u0000")
                .doesNotContain("\u0007");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARQUET", "PARQUET_ARTICLES"})
    void geoNamesIsCreditedWhereTheFormatSaysSo(ExportFormat format) throws IOException {
        String text = Outputs.text(format, Samples.told());
        if (format.carriesCredits()) {
            assertThat(text).contains("GeoNames (geonames.org), CC BY 4.0");
        } else {
            assertThat(text).doesNotContain("geonames.org");
        }
    }

    /** Ten thousand events: what a thousand more readings add to the output is not held. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONLLU", "PARQUET", "PARQUET_ARTICLES"})
    void whatIsWrittenLeavesAtOnce(ExportFormat format) throws IOException {
        AtomicLong written = new AtomicLong();
        Exporter exporter = format.open(new Counter(written), Outputs.INFO);
        Reading reading = Samples.told();
        int events = reading.contents().events().size();
        long before = 0;
        for (int i = 0; i * events < 10_000; i++) {
            exporter.write(reading);
            assertThat(written.get()).isGreaterThan(before);
            before = written.get();
        }
        exporter.finish();
        assertThat(written.get()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void parquetLeavesInGroups() throws IOException {
        AtomicLong written = new AtomicLong();
        Exporter exporter = ExportFormat.PARQUET.open(new Counter(written), Outputs.INFO);
        Reading reading = Samples.told();
        for (int i = 0; i * 7 < 10_000; i++) {
            exporter.write(reading);
        }
        exporter.finish();
        assertThat(written.get()).isGreaterThan(1_000);
    }

    private static final class Counter extends OutputStream {

        private final AtomicLong written;

        Counter(AtomicLong written) {
            this.written = written;
        }

        @Override
        public void write(int b) {
            written.incrementAndGet();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written.addAndGet(length);
        }
    }
}
