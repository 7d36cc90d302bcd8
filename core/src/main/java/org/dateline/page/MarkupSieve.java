package org.dateline.page;

import java.util.Arrays;
import java.util.Locale;

/**
 * Sifts a page's markup before it is parsed. Two thirds of a news page's bytes are scripts, styles, drawings and
 * attributes that no reader sees; parsing them costs more than everything else in the page stage together. The sieve
 * walks the markup once with the tokeniser's rules of the HTML standard (13.2.5), drops what cannot matter to the
 * anatomy, and remembers where each kept run stood, so that every position in the sifted markup leads back to the
 * page as it came.
 *
 * <p>Dropped: comments; {@code script} except JSON-LD, {@code style}, {@code noscript}, {@code iframe} and {@code svg}
 * with what they hold; attributes that say nothing about the role of an element. Kept to the letter: everything else.
 *
 * <p>Linear in the markup's length: every character is looked at a bounded number of times, and an element that is
 * never closed is searched for once.
 */
final class MarkupSieve {

    /** Longest value of an attribute that only names a role; a longer one is data for a script. */
    private static final int LONGEST_NAME_VALUE = 400;

    private final String html;
    private final StringBuilder out;
    private int copyFrom;
    private int[] sifted = new int[1024];
    private int[] original = new int[1024];
    private int runs;

    /** Raw-text elements found to have no end tag once are not searched for again: that keeps the walk linear. */
    private boolean unclosedScript;

    private boolean unclosedStyle;
    private boolean unclosedOther;

    private MarkupSieve(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() / 3 + 64);
    }

    /** Sifts markup given as one char a byte, ISO 8859-1, which any charset that keeps ASCII in its place allows. */
    static SiftedMarkup sift(String html) {
        MarkupSieve sieve = new MarkupSieve(html);
        sieve.walk();
        return new SiftedMarkup(
                sieve.out.toString(),
                Arrays.copyOf(sieve.sifted, sieve.runs),
                Arrays.copyOf(sieve.original, sieve.runs),
                html.length());
    }

    private void walk() {
        int length = html.length();
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < length) {
            char next = html.charAt(at + 1);
            int after;
            if (isLetter(next)) {
                after = startTag(at);
            } else if (next == '/') {
                after = endTag(at);
            } else if (next == '!') {
                after = declaration(at);
            } else if (next == '?') {
                after = bogusComment(at);
            } else {
                after = at + 1;
            }
            at = html.indexOf('<', after);
        }
        flush(length);
    }

    private int startTag(int at) {
        int nameEnd = nameEnd(at + 1);
        Name name = Name.of(html, at + 1, nameEnd);
        boolean drop = name == Name.SCRIPT || name == Name.STYLE || name == Name.NOSCRIPT || name == Name.IFRAME;
        int end = drop ? skipAttributes(nameEnd) : siftAttributes(nameEnd, name);
        return switch (name) {
            case SCRIPT -> script(at, nameEnd, end);
            case STYLE, NOSCRIPT, IFRAME -> {
                int close = rawTextEnd(name, end);
                drop(at, close);
                yield close;
            }
            case TITLE, TEXTAREA -> rawTextEnd(name, end);
            case SVG -> html.charAt(end - 1) == '>' && html.charAt(end - 2) == '/' ? end : drawing(at, end);
            default -> end;
        };
    }

    /** JSON-LD is a witness and stays; any other script goes. */
    private int script(int at, int attributes, int end) {
        int close = rawTextEnd(Name.SCRIPT, end);
        if (html.indexOf("ld+json", attributes, end) < 0) {
            drop(at, close);
        }
        return close;
    }

    /** The offset after the end tag of a raw-text element whose content starts at {@code from}. */
    private int rawTextEnd(Name name, int from) {
        if (unclosed(name)) {
            return from;
        }
        int length = html.length();
        String word = name.word();
        for (int close = html.indexOf("</", from); close >= 0; close = html.indexOf("</", close + 2)) {
            int after = close + 2 + word.length();
            if (html.regionMatches(true, close + 2, word, 0, word.length())
                    && (after >= length || isNameBreak(html.charAt(after)))) {
                int end = html.indexOf('>', after);
                return end < 0 ? length : end + 1;
            }
        }
        switch (name) {
            case SCRIPT -> unclosedScript = true;
            case STYLE -> unclosedStyle = true;
            default -> unclosedOther = true;
        }
        return from;
    }

    private boolean unclosed(Name name) {
        return switch (name) {
            case SCRIPT -> unclosedScript;
            case STYLE -> unclosedStyle;
            default -> unclosedOther;
        };
    }

    /**
     * Drops an {@code svg} with what it holds. A start tag that the standard lets break out of foreign content (13.2.6.5)
     * ends an unclosed one, so that a forgotten end tag does not swallow the page.
     */
    private int drawing(int at, int from) {
        int depth = 1;
        int foreignObjects = 0;
        int length = html.length();
        int next = html.indexOf('<', from);
        while (next >= 0 && next + 1 < length) {
            char c = html.charAt(next + 1);
            int after = next + 1;
            if (isLetter(c)) {
                int nameEnd = nameEnd(next + 1);
                after = skipAttributes(nameEnd);
                boolean selfClosing = html.charAt(after - 1) == '>' && html.charAt(after - 2) == '/';
                Name name = Name.of(html, next + 1, nameEnd);
                if (name == Name.SVG && !selfClosing) {
                    depth++;
                } else if (name == Name.FOREIGNOBJECT && !selfClosing) {
                    foreignObjects++;
                } else if (name == Name.BREAKOUT && foreignObjects == 0) {
                    drop(at, next);
                    return next;
                } else if (name == Name.SCRIPT || name == Name.STYLE) {
                    after = selfClosing ? after : rawTextEnd(name, after);
                }
            } else if (c == '/' && next + 2 < length && isLetter(html.charAt(next + 2))) {
                int nameEnd = nameEnd(next + 2);
                after = skipAttributes(nameEnd);
                Name name = Name.of(html, next + 2, nameEnd);
                if (name == Name.SVG && --depth == 0) {
                    drop(at, after);
                    return after;
                } else if (name == Name.FOREIGNOBJECT) {
                    foreignObjects--;
                }
            } else if (c == '!') {
                after = declarationEnd(next);
            }
            next = html.indexOf('<', after);
        }
        drop(at, length);
        return length;
    }

    private int endTag(int at) {
        if (at + 2 >= html.length()) {
            return at + 2;
        }
        if (!isLetter(html.charAt(at + 2))) {
            return bogusComment(at);
        }
        return skipAttributes(nameEnd(at + 2));
    }

    private int declaration(int at) {
        int end = declarationEnd(at);
        // The document type decides between quirks and standards mode, so the parser has to see it.
        if (!html.regionMatches(true, at + 2, "doctype", 0, 7)) {
            drop(at, end);
        }
        return end;
    }

    private int declarationEnd(int at) {
        int length = html.length();
        if (!html.startsWith("<!--", at)) {
            int end = html.indexOf('>', at);
            return end < 0 ? length : end + 1;
        }
        if (html.startsWith("<!-->", at)) {
            return at + 5;
        }
        if (html.startsWith("<!--->", at)) {
            return at + 6;
        }
        for (int dashes = html.indexOf("--", at + 4); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            if (html.startsWith(">", dashes + 2)) {
                return dashes + 3;
            }
            if (html.startsWith("!>", dashes + 2)) {
                return dashes + 4;
            }
        }
        return length;
    }

    private int bogusComment(int at) {
        int end = html.indexOf('>', at);
        int after = end < 0 ? html.length() : end + 1;
        drop(at, after);
        return after;
    }

    /** Walks the attributes from {@code at} to after the tag's closing bracket without dropping any. */
    private int skipAttributes(int at) {
        int length = html.length();
        int i = at;
        while (i < length) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (isSpace(c) || c == '/') {
                i++;
                continue;
            }
            i = valueEnd(attributeNameEnd(i));
        }
        return length;
    }

    /** Walks the attributes as {@link #skipAttributes} does, and drops those that say nothing of the element's role. */
    private int siftAttributes(int at, Name element) {
        int length = html.length();
        int i = at;
        int before = at;
        while (i < length) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (isSpace(c) || c == '/') {
                i++;
                continue;
            }
            int nameEnd = attributeNameEnd(i);
            int end = valueEnd(nameEnd);
            if (!AttributeSieve.keeps(html, i, nameEnd, end, element, LONGEST_NAME_VALUE)) {
                drop(before, end);
            }
            before = end;
            i = end;
        }
        return length;
    }

    private int attributeNameEnd(int at) {
        int length = html.length();
        // An equals sign at the very start belongs to the name (13.2.5.32).
        int i = at + 1;
        while (i < length) {
            char c = html.charAt(i);
            if (c == '=' || c == '>' || c == '/' || isSpace(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** The offset after an attribute's value, or after its name if it has no value. */
    private int valueEnd(int nameEnd) {
        int length = html.length();
        int i = nameEnd;
        while (i < length && isSpace(html.charAt(i))) {
            i++;
        }
        if (i >= length || html.charAt(i) != '=') {
            return nameEnd;
        }
        i++;
        while (i < length && isSpace(html.charAt(i))) {
            i++;
        }
        if (i >= length) {
            return length;
        }
        char c = html.charAt(i);
        if (c == '"' || c == '\'') {
            int close = html.indexOf(c, i + 1);
            return close < 0 ? length : close + 1;
        }
        while (i < length && (c = html.charAt(i)) != '>' && !isSpace(c)) {
            i++;
        }
        return i;
    }

    private int nameEnd(int at) {
        int length = html.length();
        int i = at;
        while (i < length && !isNameBreak(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private void drop(int from, int to) {
        if (from < copyFrom) {
            // Attributes of an element were dropped before the whole element was: take back what was copied of it.
            takeBack(from);
        }
        flush(from);
        copyFrom = to;
    }

    private void takeBack(int from) {
        while (runs > 0 && original[runs - 1] >= from) {
            runs--;
            out.setLength(sifted[runs]);
        }
        if (runs > 0) {
            int keep = from - original[runs - 1];
            int end = sifted[runs - 1] + keep;
            if (end < out.length()) {
                out.setLength(end);
            }
        }
        copyFrom = from;
    }

    private void flush(int to) {
        if (to <= copyFrom) {
            return;
        }
        if (runs == sifted.length) {
            sifted = Arrays.copyOf(sifted, runs * 2);
            original = Arrays.copyOf(original, runs * 2);
        }
        sifted[runs] = out.length();
        original[runs] = copyFrom;
        runs++;
        out.append(html, copyFrom, to);
        copyFrom = to;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNameBreak(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    /** Elements that the sieve treats in their own way. */
    enum Name {
        SCRIPT,
        STYLE,
        NOSCRIPT,
        IFRAME,
        TITLE,
        TEXTAREA,
        SVG,
        FOREIGNOBJECT,
        IMG,
        SOURCE,
        LINK,
        META,
        /** May break out of a drawing. */
        BREAKOUT,
        OTHER;

        private final String word = name().toLowerCase(Locale.ROOT);

        String word() {
            return word;
        }

        static Name of(String html, int from, int to) {
            return switch (to - from) {
                case 1 -> is(html, from, to, "p") ? BREAKOUT : OTHER;
                case 2 -> {
                    char first = (char) (html.charAt(from) | 0x20);
                    char second = (char) (html.charAt(from + 1) | 0x20);
                    yield (first == 'h' && second >= '1' && second <= '6')
                                    || (second == 'l' && (first == 'u' || first == 'o'))
                                    || (first == 'l' && second == 'i')
                            ? BREAKOUT
                            : OTHER;
                }
                case 3 ->
                    is(html, from, to, "svg")
                            ? SVG
                            : is(html, from, to, "img") ? IMG : is(html, from, to, "div") ? BREAKOUT : OTHER;
                case 4 ->
                    is(html, from, to, "link")
                            ? LINK
                            : is(html, from, to, "meta")
                                    ? META
                                    : is(html, from, to, "span") || is(html, from, to, "body") ? BREAKOUT : OTHER;
                case 5 ->
                    is(html, from, to, "style")
                            ? STYLE
                            : is(html, from, to, "title") ? TITLE : is(html, from, to, "table") ? BREAKOUT : OTHER;
                case 6 ->
                    is(html, from, to, "script")
                            ? SCRIPT
                            : is(html, from, to, "iframe") ? IFRAME : is(html, from, to, "source") ? SOURCE : OTHER;
                case 8 -> is(html, from, to, "noscript") ? NOSCRIPT : is(html, from, to, "textarea") ? TEXTAREA : OTHER;
                case 13 -> is(html, from, to, "foreignobject") ? FOREIGNOBJECT : OTHER;
                default -> OTHER;
            };
        }

        private static boolean is(String html, int from, int to, String word) {
            return html.regionMatches(true, from, word, 0, to - from);
        }
    }
}
