package org.dateline.page;

/**
 * Tells the attributes that say something of an element's role, its address or its time from the rest, which is data
 * for scripts and style sheets.
 */
final class AttributeSieve {

    /** Kept on any element. */
    private static final String[] ROLE_NAMES = {
        "class",
        "id",
        "itemprop",
        "itemtype",
        "itemscope",
        "rel",
        "role",
        "hidden",
        "aria-hidden",
        "aria-label",
        "lang",
        "datetime",
        "content",
        "name",
        "property",
        "typeof",
        "pubdate",
        "cite",
        "data-testid",
        "data-test",
        "data-test-id",
        "data-component",
        "data-component-name",
        "data-module",
        "data-type",
        "data-block",
        "data-qa",
        "data-uri",
        "data-t",
        "data-role",
        "data-name",
        "data-content",
        "data-caption",
        "data-credit",
        "shadowrootmode",
        "color"
    };

    private static final long[] ROLES = table(ROLE_NAMES);

    private AttributeSieve() {}

    static boolean keeps(String html, int from, int nameEnd, int end, MarkupSieve.Name element, int longest) {
        if (element == MarkupSieve.Name.META) {
            return true;
        }
        long hash = hash(html, from, nameEnd);
        if (contains(hash)) {
            return end - nameEnd <= longest;
        }
        return switch (nameEnd - from) {
            case 3 -> element == MarkupSieve.Name.IMG && is(html, from, "src") && notInline(html, nameEnd, end);
            case 4 ->
                is(html, from, "href") && notInline(html, nameEnd, end)
                        || is(html, from, "type") && element == MarkupSieve.Name.LINK;
            case 5 ->
                is(html, from, "style") && hides(html, nameEnd, end)
                        || is(html, from, "title") && end - nameEnd <= longest;
            case 6 -> isImage(element) && is(html, from, "srcset");
            case 8 ->
                element == MarkupSieve.Name.IMG && is(html, from, "data-src") && notInline(html, nameEnd, end)
                        || is(html, from, "hreflang");
            default -> is(html, from, "data-") && namesWitness(html, from + 5, nameEnd) && end - nameEnd <= longest;
        };
    }

    private static boolean isImage(MarkupSieve.Name element) {
        return element == MarkupSieve.Name.IMG || element == MarkupSieve.Name.SOURCE;
    }

    /** A {@code data:} or {@code javascript:} address is no address. */
    private static boolean notInline(String html, int nameEnd, int end) {
        int i = nameEnd;
        while (i < end
                && (html.charAt(i) == '='
                        || html.charAt(i) == '"'
                        || html.charAt(i) == '\''
                        || html.charAt(i) == ' ')) {
            i++;
        }
        return !html.startsWith("data:", i) && !html.startsWith("javascript:", i);
    }

    /** A style is kept only for the sake of what it hides. */
    private static boolean hides(String html, int nameEnd, int end) {
        return mentions(html, nameEnd, end, "none") || mentions(html, nameEnd, end, "hidden");
    }

    /** Data attributes named after an author or a time are witnesses. */
    private static boolean namesWitness(String html, int from, int nameEnd) {
        for (int i = from; i + 4 <= nameEnd; i++) {
            String word = switch (html.charAt(i) | 0x20) {
                case 'a' -> "author";
                case 'b' -> "byline";
                case 'd' -> "date";
                case 't' -> "time";
                case 'p' -> "publish";
                default -> "";
            };
            if (!word.isEmpty()
                    && i + word.length() <= nameEnd
                    && html.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(String html, int from, int to, String word) {
        char first = word.charAt(0);
        int last = to - word.length();
        for (int i = from; i <= last; i++) {
            if ((html.charAt(i) | 0x20) == first && html.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String html, int from, String word) {
        return html.regionMatches(true, from, word, 0, word.length());
    }

    private static long hash(CharSequence text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long[] table(String[] names) {
        long[] table = new long[256];
        for (String name : names) {
            long hash = hash(name, 0, name.length());
            int slot = slot(hash);
            while (table[slot] != 0) {
                slot = (slot + 1) & 255;
            }
            table[slot] = hash;
        }
        return table;
    }

    private static boolean contains(long hash) {
        for (int slot = slot(hash); ROLES[slot] != 0; slot = (slot + 1) & 255) {
            if (ROLES[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 56);
    }
}
