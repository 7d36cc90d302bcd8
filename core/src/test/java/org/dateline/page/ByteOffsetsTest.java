package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.dateline.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Byte offsets hold in any encoding: the bytes before an offset decode to the characters before it. */
class ByteOffsetsTest {

    private static final String LETTERS = "aZ 9.\n<>äßéñ€“ЖжΩω漢字かなカナ한글أبגדठीไทย😀🏴𝔘\u0301";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "windows-1252",
                "windows-1251",
                "windows-31j",
                "EUC-JP",
                "GB18030",
                "x-windows-949",
                "Big5-HKSCS"
            })
    void bytesBeforeAnOffsetDecodeToTheCharactersBeforeIt(String name) {
        Charset charset = Charset.forName(name);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 300; round++) {
            String text = randomText(random, charset);
            byte[] bytes = text.getBytes(charset);
            DecodedDocument decoded = new DecodedDocument(
                    Document.of(bytes, "random"), bytes, charset, 0, new String(bytes, charset), false);
            DecodedDocument.ByteOffsets offsets = decoded.byteOffsets();
            int offset = 0;
            while (offset <= decoded.text().length()) {
                int at = offsets.at(offset);
                assertThat(new String(bytes, 0, at, charset))
                        .isEqualTo(decoded.text().substring(0, offset));
                offset = next(decoded.text(), offset, random);
            }
        }
    }

    /** Malformed bytes count as well: the end of the text is the end of the bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "GB18030"})
    void offsetsHoldInMalformedBytes(String name) {
        Charset charset = Charset.forName(name);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = randomText(random, charset).getBytes(charset);
            for (int i = 0; i < bytes.length / 5; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            DecodedDocument decoded = new DecodedDocument(
                    Document.of(bytes, "random"), bytes, charset, 0, new String(bytes, charset), false);
            DecodedDocument.ByteOffsets offsets = decoded.byteOffsets();
            int previous = 0;
            for (int offset = 0; offset <= decoded.text().length(); offset = next(decoded.text(), offset, random)) {
                int at = offsets.at(offset);
                assertThat(at).isBetween(previous, bytes.length);
                previous = at;
            }
            assertThat(offsets.at(decoded.text().length())).isEqualTo(bytes.length);
        }
    }

    private static String randomText(Random random, Charset charset) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        while (text.codePointCount(0, text.length()) < length) {
            String letter = Character.toString(letters[random.nextInt(letters.length)]);
            if (charset.newEncoder().canEncode(letter)) {
                text.append(letter);
            } else {
                text.append('x');
            }
        }
        return text.toString();
    }

    /** A later offset that does not cut a surrogate pair. */
    private static int next(String text, int offset, Random random) {
        int next = offset + 1 + random.nextInt(4);
        return next < text.length() && Character.isLowSurrogate(text.charAt(next)) ? next + 1 : next;
    }
}
