package org.dateline.formats.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.dateline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of rows: a column for each component of the row's record. Rows are gathered in groups of a few megabytes. The credit
 * stands in the file's own metadata, under {@code credits}.
 */
final class ParquetTable<T> implements Exporter {

    /** Bytes of rows that are held before they are written. */
    private static final long GROUP = 8L << 20;

    private final OutputStream out;
    private final Class<T> row;
    private final Function<Reading, List<T>> rows;
    private @Nullable CarpetWriter<T> writer;

    private ParquetTable(OutputStream out, Class<T> row, Function<Reading, List<T>> rows) {
        this.out = out;
        this.row = row;
        this.rows = rows;
    }

    static Exporter events(OutputStream out) {
        return new ParquetTable<>(
                out,
                EventRow.class,
                reading -> new Facts(reading)
                        .happenings().stream().map(EventRow::of).toList());
    }

    static Exporter articles(OutputStream out) {
        return new ParquetTable<>(out, ArticleRow.class, reading -> List.of(ArticleRow.of(new Facts(reading))));
    }

    @Override
    public void write(Reading reading) throws IOException {
        CarpetWriter<T> opened = opened();
        for (T one : rows.apply(reading)) {
            opened.write(one);
        }
    }

    @Override
    public void finish() throws IOException {
        opened().close();
    }

    private CarpetWriter<T> opened() throws IOException {
        CarpetWriter<T> opened = writer;
        if (opened == null) {
            opened = new CarpetWriter.Builder<>(new Unclosed(out), row)
                    .withConf(new PlainParquetConfiguration())
                    // The one codec that needs no native library.
                    .withCompressionCodec(CompressionCodecName.GZIP)
                    .withRowGroupSize(GROUP)
                    .withExtraMetaData("credits", Credits.TEXT)
                    .build();
            writer = opened;
        }
        return opened;
    }

    /** The writer closes its stream to end the file; this one is not its to close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
