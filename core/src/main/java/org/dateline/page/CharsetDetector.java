package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of bytes that declare none, or the wrong one, and are not UTF-8. Each candidate decodes a sample; the
 * winner is the one whose characters beyond ASCII look most like writing: letters of one script, small ones after small
 * ones, the commonest Chinese characters, kana and syllables rather than rare ideographs and signs; and function words of a
 * language that is written so.
 */
final class CharsetDetector {

    /** Bytes around characters beyond ASCII that are looked at. */
    private static final int SAMPLE = 6000;

    /** The more specific first: among equals the earlier wins. */
    private static final String[] CANDIDATES = {
        "windows-1252",
        "windows-1251",
        "windows-31j",
        "EUC-JP",
        "GB18030",
        "x-windows-949",
        "Big5-HKSCS",
        "windows-1250",
        "KOI8-R",
        "windows-1253",
        "windows-1254",
        "windows-1255",
        "windows-1256",
        "x-windows-874"
    };

    /** The commonest characters of Chinese, simplified and traditional, and of Japanese. */
    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社"
            + "义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已"
            + "通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指"
            + "這為個國時來們後說發會對過還將學經體與關點從業無東車書長門間問題電話實現開見員議黨報導記者表示台灣中華民國總統市民地方"
            + "日本年月時分人東京大阪府県市区町村会社員者首相大臣政府発表新聞記事問題経済対策選挙調査事件事故警察";

    /** What a language's own function word in every word would add; running text has one in three or four. */
    private static final double LANGUAGE = 2;

    private CharsetDetector() {}

    /** The likeliest charset; windows-1252 if nothing speaks for another. */
    static Charset detect(byte[] content) {
        if (hasJapaneseShifts(content)) {
            Charset charset = CharsetLabels.charset("iso-2022-jp");
            if (charset != null) {
                return charset;
            }
        }
        byte[] sample = sample(content);
        Charset best = StandardCharsets.ISO_8859_1;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates()) {
            String decoded = decode(sample, candidate);
            if (decoded == null) {
                continue;
            }
            double score = plausibility(decoded);
            if (score > bestScore + 1e-9) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether bytes decoded with a charset look like writing at all. */
    static boolean fits(byte[] content, Charset charset) {
        String decoded = decode(sample(content), charset);
        return decoded != null && plausibility(decoded) >= 0;
    }

    private static List<Charset> candidates() {
        List<Charset> charsets = new ArrayList<>(CANDIDATES.length);
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                charsets.add(Charset.forName(name));
            }
        }
        return charsets;
    }

    /** ESC $ B or ESC ( J: the shifts of ISO-2022-JP. */
    private static boolean hasJapaneseShifts(byte[] content) {
        int length = Math.min(content.length, 65_536) - 2;
        for (int i = 0; i < length; i++) {
            if (content[i] == 0x1b && content[i + 1] == '$' && (content[i + 2] == 'B' || content[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /**
     * The lines that have bytes beyond ASCII, without the tags, up to a limit. Cut at ASCII controls and angle brackets, which
     * are never the second byte of a character in the encodings considered.
     */
    private static byte[] sample(byte[] content) {
        byte[] sample = new byte[Math.min(content.length, SAMPLE)];
        int size = 0;
        int start = 0;
        boolean high = false;
        for (int i = 0; i <= content.length && size < sample.length; i++) {
            boolean end = i == content.length || content[i] == '\n' || content[i] == '<' || content[i] == '>';
            if (!end) {
                high |= content[i] < 0;
                continue;
            }
            if (high) {
                int length = Math.min(i - start, sample.length - size);
                System.arraycopy(content, start, sample, size, length);
                size += length;
                if (size < sample.length) {
                    sample[size++] = '\n';
                }
            }
            high = false;
            start = i + 1;
        }
        return Arrays.copyOf(sample, size);
    }

    /** The sample decoded, or null if too much of it is malformed. */
    private static @Nullable String decode(byte[] sample, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(sample);
        CharBuffer out = CharBuffer.allocate(sample.length * 2 + 16);
        int malformed = 0;
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            malformed++;
            in.position(Math.min(in.limit(), in.position() + result.length()));
            out.put('\ufffd');
            decoder.reset();
        }
        return malformed * 40 > Math.max(40, sample.length) ? null : out.flip().toString();
    }

    /** How much the characters beyond ASCII look like writing, a character; higher is better. */
    static double plausibility(String text) {
        double score = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            counted++;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            score += plausibility(c, before, after);
        }
        if (counted == 0) {
            return 0;
        }
        return score / counted + LANGUAGE * Languages.share(text);
    }

    private static double plausibility(char c, char before, char after) {
        if (c == '\ufffd' || c < 0xa0) {
            return -3;
        }
        if (c == '¿' || c == '¡') {
            return !Character.isLetter(before) && Character.isLetter(after) ? 1 : -1;
        }
        if (c == '\u00a0' || "‘’“”–—…«»„•·€°©、。「」，！？：；（）".indexOf(c) >= 0) {
            return isLetterBeside(before, after) && "«»„•·€°©".indexOf(c) >= 0 ? -0.5 : 0.5;
        }
        if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30a1 && c <= 0x30fc)) {
            return 1.2;
        }
        if (c >= 0xff61 && c <= 0xff9f) {
            // Half-width kana: what any two bytes give in Shift_JIS.
            return -0.6;
        }
        if (c >= 0xac00 && c <= 0xd7a3) {
            return 0.9;
        }
        if (Character.isIdeographic(c)) {
            return COMMON.indexOf(c) >= 0 ? 1.4 : 0.25;
        }
        if (!Character.isLetter(c)) {
            int type = Character.getType(c);
            if (type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.CONTROL) {
                return -3;
            }
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            return mark && Character.isLetter(before) ? 0.8 : isLetterBeside(before, after) ? -1 : -0.3;
        }
        return letter(c, before, after);
    }

    private static double letter(char c, char before, char after) {
        boolean cased = Character.isUpperCase(c) || Character.isLowerCase(c);
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -1.5;
        }
        if (Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(after)) {
            return -1;
        }
        boolean latin = c < 0x250;
        if (latin) {
            // A Latin letter with an accent stands among plain ones.
            boolean beside = isAsciiLetter(before) || isAsciiLetter(after);
            return beside ? (Character.isLowerCase(c) ? 1 : 0.6) : -0.8;
        }
        if (isAsciiLetter(before) || isAsciiLetter(after)) {
            return -1;
        }
        boolean same = sameScript(c, before) || sameScript(c, after);
        if (!same) {
            return -0.2;
        }
        return cased && Character.isUpperCase(c) ? 0.5 : 1;
    }

    private static boolean sameScript(char one, char other) {
        return other >= 0x250 && Character.UnicodeScript.of(one) == Character.UnicodeScript.of(other);
    }

    private static boolean isLetterBeside(char before, char after) {
        return Character.isLetter(before) && Character.isLetter(after);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
