package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dateline.Document;
import org.dateline.UnreadableDocumentException;
import org.dateline.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String GERMAN =
            "Der Bürgermeister erklärte, für die Brücke über den Fluß sei kein Geld übrig; die Straße bleibe gesperrt.";

    private static DecodedDocument decode(byte[] bytes) {
        return Decoder.decode(Document.of(bytes, "page"));
    }

    private static DecodedDocument decode(String text, String charset, @Nullable String mediaType) {
        return Decoder.decode(
                Document.of(text.getBytes(Charset.forName(charset)), "page").withMediaType(mediaType));
    }

    /** Text in an encoding that nothing declares. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|Der Bürgermeister erklärte, für die Brücke über den Fluß sei kein Geld übrig; die Straße bleibe gesperrt.",
                "windows-1252|Le maire a déclaré que le pont était fermé et qu’il ne serait pas réparé avant l’été prochain, à cause des crédits.",
                "windows-1252|El alcalde declaró que la construcción del puente comenzará mañana; ¿quién pagará los años de retraso?",
                "windows-1251|Мэр заявил, что мост через реку закрыт и не будет отремонтирован до лета, потому что денег в бюджете нет.",
                "KOI8-R|Мэр заявил, что мост через реку закрыт и не будет отремонтирован до лета, потому что денег в бюджете нет.",
                "windows-1250|Starosta řekl, že most přes řeku je uzavřený a že se před létem neopraví, protože ve městě už nejsou peníze.",
                "windows-1253|Ο δήμαρχος δήλωσε ότι η γέφυρα είναι κλειστή και ότι δεν θα επισκευαστεί πριν από το καλοκαίρι.",
                "windows-1255|ראש העיר אמר כי הגשר סגור ולא יתוקן לפני הקיץ, מכיוון שאין כסף בתקציב העירייה השנה.",
                "windows-1256|قال رئيس البلدية إن الجسر مغلق ولن يتم إصلاحه قبل الصيف لأن الميزانية لا تكفي هذا العام.",
                "x-windows-874|นายกเทศมนตรีกล่าวว่าสะพานข้ามแม่น้ำปิดและจะไม่ได้รับการซ่อมแซมก่อนฤดูร้อน",
                "windows-31j|市長は、川にかかる橋は閉鎖されており、予算がないため夏までに修理されることはないと述べた。",
                "EUC-JP|市長は、川にかかる橋は閉鎖されており、予算がないため夏までに修理されることはないと述べた。",
                "GB18030|市长表示，跨河大桥已经关闭，由于市里没有资金，夏天之前不会进行修理，居民对此表示不满。",
                "Big5-HKSCS|市長表示，跨河大橋已經關閉，由於市府沒有經費，夏天之前不會進行修理，居民對此表示不滿。",
                "x-windows-949|시장은 강을 가로지르는 다리가 폐쇄되었으며 예산이 없어 여름 전에는 수리되지 않을 것이라고 말했다.",
                "UTF-16LE|The mayor said on Friday that the bridge is closed.",
                "UTF-16BE|The mayor said on Friday that the bridge is closed.",
            })
    void readsUndeclaredEncodings(String charset, String text) {
        DecodedDocument decoded = decode(text, charset, null);
        assertThat(decoded.text()).as(decoded.charset().name()).isEqualTo(text);
        assertThat(decoded.markup()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void takesTheByteOrderMarkAway(String charset) {
        DecodedDocument decoded = decode("\ufeff" + GERMAN, charset, "text/html; charset=iso-8859-1");
        assertThat(decoded.text()).isEqualTo(GERMAN);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        assertThat(decoded.byteOrderMark())
                .isEqualTo(decoded.content().length - GERMAN.getBytes(decoded.charset()).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><meta charset=windows-1251><p>%s</p>",
                "<!doctype html><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'><p>%s</p>",
                "<?xml version='1.0' encoding=\"windows-1251\"?><html><p>%s</p></html>",
                "<html><head><script>var a = '<meta>';</script><meta charset = \"windows-1251\" /><p>%s</p>",
            })
    void readsWhatThePageDeclares(String page) {
        // "ЉЊ" would never be guessed.
        String html = page.replace("%s", "ЉЊ");
        DecodedDocument decoded = decode(html, "windows-1251", null);
        assertThat(decoded.text()).isEqualTo(html);
        assertThat(decoded.warnings()).isEmpty();
        assertThat(decoded.markup()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "latin1,windows-1252",
        "gb2312,GB18030",
        "x-sjis,windows-31j",
        "ks_c_5601-1987,x-windows-949",
        "\"UTF8\",UTF-8"
    })
    void readsLabelsAsBrowsersDo(String label, String name) {
        assertThat(CharsetLabels.charset(label)).isEqualTo(Charset.forName(name));
    }

    @Test
    void curlyQuotesOfLatin1AreWindows1252() {
        assertThat(decode(
                                "<p>“Nein”, sagte die Bürgermeisterin – für heute</p>",
                                "windows-1252",
                                "text/html; charset=ISO-8859-1")
                        .text())
                .isEqualTo("<p>“Nein”, sagte die Bürgermeisterin – für heute</p>");
    }

    @Test
    void validUtf8OverrulesTheDeclaration() {
        DecodedDocument decoded = decode("<html><meta charset=iso-8859-1><p>" + GERMAN, "UTF-8", null);
        assertThat(decoded.text()).endsWith(GERMAN);
        assertThat(decoded.warnings()).extracting(Warning::code).containsExactly("encoding-conflict");
    }

    @Test
    void bytesOverruleAFalseClaimOfUtf8() {
        DecodedDocument decoded = decode("<html><p>" + GERMAN, "windows-1252", "text/html; charset=utf-8");
        assertThat(decoded.text()).endsWith(GERMAN);
        assertThat(decoded.warnings()).extracting(Warning::code).containsExactly("encoding-conflict");
    }

    @Test
    void bytesOverruleAFalseClaimOfLatin1() {
        String text = "市長は、川にかかる橋は閉鎖されており、予算がないため夏までに修理されることはないと述べた。";
        DecodedDocument decoded = decode("<html><p>" + text, "EUC-JP", "text/html; charset=iso-8859-1");
        assertThat(decoded.text()).endsWith(text);
    }

    @Test
    void aPageCutInsideACharacterIsStillUtf8() {
        byte[] bytes = (GERMAN + "ü").getBytes(StandardCharsets.UTF_8);
        DecodedDocument decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(decoded.text()).isEqualTo(GERMAN + "\ufffd");
        assertThat(decoded.warnings()).extracting(Warning::code).containsExactly("malformed-bytes");
    }

    @Test
    void aReplacementCharacterOnThePageIsNoMistake() {
        assertThat(decode((GERMAN + "\ufffd").getBytes(StandardCharsets.UTF_8)).warnings())
                .isEmpty();
    }

    @Test
    void shiftsOfIso2022AreFound() {
        String text = "市長は、橋は閉鎖されると述べた。";
        assertThat(decode(text, "ISO-2022-JP", null).text()).isEqualTo(text);
        assertThat(decode(text, "ISO-2022-JP", "text/html; charset=iso-2022-jp").text())
                .isEqualTo(text);
    }

    @Test
    void unpacksGzip() {
        byte[] packed = gzip(GERMAN.getBytes(StandardCharsets.UTF_8));
        DecodedDocument decoded = decode(packed);
        assertThat(decoded.text()).isEqualTo(GERMAN);
        assertThat(decoded.content()).isEqualTo(GERMAN.getBytes(StandardCharsets.UTF_8));
        assertThat(decode(gzip(packed)).text()).isEqualTo(GERMAN);
    }

    @Test
    void readsWhatATruncatedGzipHolds() {
        byte[] packed =
                gzip("The mayor said the bridge is closed. ".repeat(5000).getBytes(StandardCharsets.UTF_8));
        DecodedDocument decoded = decode(Arrays.copyOf(packed, packed.length / 2));
        assertThat(decoded.text()).startsWith("The mayor said");
        assertThat(decoded.warnings()).extracting(Warning::code).containsExactly("truncated");
    }

    @Test
    void cutsBombsOff() {
        byte[] packed = gzip(new byte[Decoder.LARGEST + 1]);
        assertThat(packed.length).isLessThan(100_000);
        assertThatThrownBy(() -> decode(packed)).hasMessageContaining("page: unpacks to more than 32 MiB.");
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] bytes = new byte[100 << 20];
        Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("page: has 100 MiB; the limit is 32 MiB.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "%PDF-1.7 abc|is a PDF.",
                "GIF89a abc|is a GIF image",
                "PK\u0003\u0004abc|is a ZIP archive",
                "WARC/1.1 abc|WARC archive",
                "<?xml version='1.0'?><rss version='2.0'><channel/></rss>|is a feed",
                "<feed xmlns='http://www.w3.org/2005/Atom'></feed>|is a feed",
                "<!-- c --><rdf:RDF></rdf:RDF>|is a feed",
                "<?xml version='1.0'?><urlset></urlset>|is a sitemap",
                "<?xml version='1.0'?><invoice></invoice>|is XML (root element <invoice>)",
                "<svg><title>A</title></svg>|SVG",
                "{\"id\": \"1\", \"text\": \"a\"}|is JSON",
            })
    void refusesWhatIsNoPage(String text, String problem) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("page: ")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> decode(new byte[0]))
                .hasMessage("page: is empty. Check that the page was saved whole.");
        assertThatThrownBy(() -> decode(" \n\t\u00a0\ufeff ".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("page: holds nothing but white space.");
    }

    @Test
    void refusesBinary() {
        byte[] bytes = new byte[5000];
        new java.util.Random(1).nextBytes(bytes);
        bytes[0] = 'x';
        assertThatThrownBy(() -> decode(bytes)).hasMessageContaining("is binary data");
        assertThatThrownBy(() -> decode(gzip(new byte[0]))).hasMessageContaining("white space");
        assertThatThrownBy(() -> decode(new byte[] {0x1f, (byte) 0x8b, 8, 0})).hasMessageContaining("gzip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!DOCTYPE html><p>a|true",
                "  <!-- saved --><HTML lang=en><body>a|true",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html xmlns='http://www.w3.org/1999/xhtml'/>|true",
                "<p>The mayor resigned.</p>|true",
                "<h1>News</h1>The mayor resigned.|true",
                "News<p>The mayor resigned.</p><p>She leaves on Friday.</p>|true",
                "<b>Breaking</b> The mayor resigned.|true",
                "The mayor put <b> in her letter, and nobody knew why.|false",
                "<b> is a tag that makes text bold, the mayor wrote.|false",
                "# News\\n\\nUse `<p>text</p>` and `<div>text</div>` for blocks.|false",
                "If a < b and b > c the mayor resigns.|false",
                "< 5 % of voters came.|false",
                "<3|false",
                "The mayor resigned.|false",
            })
    void tellsMarkupFromText(String text, boolean markup) {
        assertThat(decode(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8))
                        .markup())
                .isEqualTo(markup);
    }

    @Test
    void theMediaTypeDecidesBetweenMarkupAndText() {
        assertThat(decode("<p>a</p><p>b</p>", "UTF-8", "text/plain").markup()).isFalse();
        assertThat(decode("The mayor resigned.", "UTF-8", "text/html").markup()).isTrue();
        assertThat(decode("<!doctype html><p>a</p>", "UTF-8", "text/plain").markup())
                .isTrue();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
