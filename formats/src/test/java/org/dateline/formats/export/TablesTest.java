package org.dateline.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.dateline.Reading;
import org.dateline.event.EventType;
import org.dateline.formats.Samples;
import org.dateline.world.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TablesTest {

    @Test
    void gdeltHasSixtyOneColumnsInTheirOrder() throws IOException {
        List<String[]> rows = rows(ExportFormat.GDELT, Outputs.hard());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(GdeltTable.COLUMNS));
        String[] strike = rows.get(0);
        assertThat(Long.parseLong(strike[0])).isPositive();
        assertThat(List.of(strike).subList(1, 5)).containsExactly("20260303", "202603", "2026", "2026.1726");
        assertThat(strike[5]).isEqualTo("RUSMIL");
        assertThat(strike[6]).isEqualTo("TUVAN GUARDS");
        assertThat(strike[7]).isEqualTo("RUS");
        assertThat(strike[12]).isEqualTo("MIL");
        assertThat(strike[15]).isEqualTo("UKR");
        assertThat(strike[16]).isEqualTo("PORT ELRA");
        assertThat(List.of(strike).subList(25, 35))
                .containsExactly("1", "190", "190", "19", "4", "-10.0", "1", "1", "1", "");
        assertThat(List.of(strike).subList(43, 51))
                .as("the recipient's place")
                .containsExactly("4", "Port Elra, Ukraine", "UP", "", "", "50.4547", "30.5238", "");
        assertThat(List.of(strike).subList(51, 59))
                .as("the act's place")
                .isEqualTo(List.of(strike).subList(43, 51));
        assertThat(strike[59]).isEqualTo("20260312120000");
        assertThat(strike[60]).isEqualTo("https://example.org/told?a=1&b=2");
    }

    @Test
    void gdeltAndPolecatGetOnlyWhatIsReportedToHaveHappened() throws IOException {
        // Of seven events, one of each status: asserted, claimed, historical.
        assertThat(rows(ExportFormat.GDELT, Samples.told())).hasSize(3);
        assertThat(rows(ExportFormat.POLECAT, Samples.told())).hasSize(1 + 3);
    }

    @Test
    void gdeltLeavesEmptyWhatIsNotKnown() throws IOException {
        String[] met = rows(ExportFormat.GDELT, Samples.told()).get(2);
        assertThat(List.of(met).subList(1, 5)).containsOnly("");
        assertThat(List.of(met).subList(15, 25)).containsOnly("");
        assertThat(List.of(met).subList(51, 59)).containsOnly("");
        assertThat(List.of(met).subList(26, 31)).containsExactly("040", "040", "04", "1", "1.0");
    }

    /** What a table cannot mark as a stand-in is not put into it. */
    @Test
    void theDayOfPublicationIsNotTheDayOfAnAct() throws IOException {
        Reading reading = Samples.undated();
        String[] gdelt = rows(ExportFormat.GDELT, reading).get(0);
        assertThat(List.of(gdelt).subList(1, 5)).containsOnly("");
        assertThat(gdelt[59]).isEqualTo("20260305064500");
        String[] polecat = rows(ExportFormat.POLECAT, reading).get(1);
        assertThat(polecat[1]).isEmpty();
        assertThat(polecat[34]).isEqualTo("2026-03-05");
        assertThat(Outputs.text(ExportFormat.PLOVER, reading))
                .contains("\"date\":\"2026-03-05\",\"dateBasis\":\"publication\"");
    }

    @Test
    void gdeltsNumbersAreStableAndEachItsOwn() throws IOException {
        Set<String> numbers = new HashSet<>();
        rows(ExportFormat.GDELT, Samples.told()).forEach(row -> numbers.add(row[0]));
        assertThat(numbers).hasSize(3);
        assertThat(rows(ExportFormat.GDELT, Samples.told()).get(0)[0])
                .isEqualTo(rows(ExportFormat.GDELT, Samples.told()).get(0)[0]);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasACameoCode(EventType type) {
        assertThat(new CameoCodes().covers(type.name())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"051,1,3.4", "0874,2,10.0", "130,3,-4.4", "1823,4,-10.0", "203,4,-10.0", "999,4,''", "0519,1,''"})
    void quadAndGoldsteinFollowTheCode(String code, int quad, String goldstein) {
        assertThat(CameoCodes.quad(code)).isEqualTo(quad);
        assertThat(new CameoCodes().goldstein(code)).isEqualTo(goldstein);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"UKR,UP", "DEU,GM", "CHN,CH", "CHE,SZ", "SRB,RI", "XKX,KV", "PSE,-", "GBR,UK"})
    void countriesHaveTheirFipsCodes(String code, String fips) {
        assertThat(Country.of(code)).isNotNull().extracting(Country::fips).isEqualTo(fips);
        assertThat(Country.of("QQQ")).isNull();
    }

    @Test
    void polecatHasItsFortyColumns() throws IOException {
        List<String[]> rows = rows(ExportFormat.POLECAT, Outputs.hard());
        assertThat(rows.get(0)).hasSize(40).startsWith("Event ID", "Event Date").endsWith("Language", "Version");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(40));
        String[] strike = rows.get(1);
        assertThat(strike[1]).isEqualTo("2026-03-03");
        assertThat(strike[2]).isEqualTo("ASSAULT");
        assertThat(strike[7]).isEqualTo("Tuvan guards");
        assertThat(strike[19]).as("the recipient's sector, not known").isEqualTo("None");
        assertThat(strike[30]).isEqualTo("703448");
        String[] met = rows.get(3);
        assertThat(met[1]).as("no date").isEmpty();
        assertThat(met[15]).as("no recipient").isEmpty();
    }

    @Test
    void csvComesBackThroughAParser() throws IOException {
        String csv = Outputs.text(ExportFormat.CSV, Outputs.hard());
        assertThat(csv).contains("\r\n").doesNotContain("\n\n");
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertThat(records)
                .hasSize(7)
                .allSatisfy(record -> assertThat(record.isConsistent()).isTrue());
        CSVRecord strike = records.get(0);
        assertThat(strike.get("headline")).isEqualTo("Guards strike \"Port Elra\", <say> they & others");
        assertThat(strike.get("actors")).isEqualTo("Tuvan\tguards");
        assertThat(strike.get("latitude")).isEqualTo("50.4547");
        assertThat(strike.get("quantities")).isEqualTo("range 18-20.5 missiles");
        assertThat(strike.get("evidence")).contains("=SUM(1)");
        assertThat(records.get(6).get("latitude")).isEmpty();
        assertThat(records).extracting(record -> record.get("status")).contains("negated", "hypothetical");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsDefusedUnlessAskedFor() throws IOException {
        Reading reading = Samples.headed("=HYPERLINK(\"https://example.org\")");
        assertThat(Outputs.text(ExportFormat.CSV, reading)).contains(",\"'=HYPERLINK(");
        assertThat(Outputs.text(ExportFormat.CSV_PLAIN, reading)).contains(",\"=HYPERLINK(");
        assertThat(Outputs.text(ExportFormat.CSV, Samples.headed("-12 degrees")))
                .contains(",'-12 degrees,");
        assertThat(Outputs.text(ExportFormat.CSV, Samples.headed("@cmd"))).contains(",'@cmd,");
    }

    @Test
    void parquetComesBackThroughAReader(@TempDir Path folder) throws IOException {
        File file = Files.write(folder.resolve("events.parquet"), Outputs.bytes(ExportFormat.PARQUET, Outputs.hard()))
                .toFile();
        List<EventRow> rows = new CarpetReader<>(file, EventRow.class).toList();
        assertThat(rows).hasSize(7);
        EventRow expected = EventRow.of(new Facts(Samples.told()).happenings().get(1));
        assertThat(rows.get(1)).isEqualTo(expected);
        assertThat(rows.get(1).attributed_to()).containsExactly("Tuvan\tguards");
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file.toPath()))) {
            assertThat(reader.getFileMetaData().getKeyValueMetaData()).containsEntry("credits", Credits.TEXT);
        }
        File articles = Files.write(
                        folder.resolve("articles.parquet"),
                        Outputs.bytes(ExportFormat.PARQUET_ARTICLES, Outputs.hard()))
                .toFile();
        assertThat(new CarpetReader<>(articles, ArticleRow.class).toList())
                .hasSize(4)
                .extracting(ArticleRow::word_count)
                .containsExactly(14, 17, 0, 0);
    }

    @Test
    void anEmptyTableHasItsHeader(@TempDir Path folder) throws IOException {
        assertThat(Outputs.text(ExportFormat.GDELT)).isEmpty();
        assertThat(Outputs.text(ExportFormat.POLECAT)).startsWith("Event ID\t").hasLineCount(1);
        assertThat(Outputs.text(ExportFormat.CSV))
                .startsWith("id,document,url,")
                .endsWith("\r\n");
        Path file = Files.write(folder.resolve("none.parquet"), Outputs.bytes(ExportFormat.PARQUET));
        assertThat(new CarpetReader<>(file.toFile(), EventRow.class).toList()).isEmpty();
    }

    private static List<String[]> rows(ExportFormat format, Reading... readings) throws IOException {
        return Outputs.text(format, readings)
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
