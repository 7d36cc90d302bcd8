package org.dateline.page;

/**
 * Spots the words in class names, ids and the like that say what an element holds. One scan over the attribute, no
 * tokens, because it runs over every element of every page.
 */
final class HookWords {

    static final int AUTHOR = 1;
    static final int DATE = 2;
    static final int BREADCRUMB = 4;
    static final int HEADLINE = 8;

    private HookWords() {}

    /** The marks of an attribute's value, 0 if it says nothing. */
    static int marks(String value) {
        int marks = 0;
        int last = value.length() - 4;
        for (int i = 0; i <= last; i++) {
            switch (value.charAt(i) | 0x20) {
                case 'a' -> {
                    if (is(value, i, "author") || is(value, i, "autor") || is(value, i, "auteur")) {
                        marks |= AUTHOR;
                    }
                }
                case 'b' -> {
                    if (is(value, i, "byline")) {
                        marks |= AUTHOR;
                    } else if (is(value, i, "breadcrumb")) {
                        marks |= BREADCRUMB;
                    }
                }
                case 'c' -> {
                    if (is(value, i, "contributor") || is(value, i, "columnist")) {
                        marks |= AUTHOR;
                    } else if (is(value, i, "credit") && !is(value, i, "credits")) {
                        marks |= 0;
                    }
                }
                case 'd' -> {
                    if (is(value, i, "date") || is(value, i, "datum")) {
                        marks |= DATE;
                    }
                }
                case 'f' -> {
                    if (is(value, i, "firma") || is(value, i, "fecha")) {
                        marks |= is(value, i, "fecha") ? DATE : AUTHOR;
                    }
                }
                case 'h' -> {
                    if (is(value, i, "headline")) {
                        marks |= HEADLINE;
                    }
                }
                case 'j' -> {
                    if (is(value, i, "journalist")) {
                        marks |= AUTHOR;
                    }
                }
                case 'p' -> {
                    if (is(value, i, "publish") || is(value, i, "posted")) {
                        marks |= DATE;
                    }
                }
                case 'r' -> {
                    if (is(value, i, "reporter")) {
                        marks |= AUTHOR;
                    }
                }
                case 't' -> {
                    if (is(value, i, "title") && !is(value, i, "titles")) {
                        marks |= HEADLINE;
                    } else if (is(value, i, "timestamp") || is(value, i, "time-")) {
                        marks |= DATE;
                    }
                }
                case 'w' -> {
                    if (is(value, i, "writer")) {
                        marks |= AUTHOR;
                    }
                }
                default -> {}
            }
        }
        return marks;
    }

    private static final String[] AUTHOR_FOLDERS = {
        "author",
        "editor",
        "auteur",
        "autor",
        "autore",
        "staff",
        "profile",
        "writer",
        "journalist",
        "reporter",
        "contributor",
        "columnist",
        "bios",
        "byline",
        "redaktion",
        "redakteur",
        "skribent",
        "toimittaja",
        "yazar",
        "muhabir",
        "redaccion",
        "redazione",
        "firmas",
        "profil"
    };

    /** Whether a link leads to an author's page, as the folder names of its path tell. */
    static boolean isAuthorAddress(String href) {
        for (int slash = href.indexOf('/'); slash >= 0; slash = href.indexOf('/', slash + 1)) {
            for (String folder : AUTHOR_FOLDERS) {
                if (is(href, slash + 1, folder)) {
                    int end = href.indexOf('/', slash + 1);
                    int rest = end < 0 ? 0 : href.length() - end;
                    if (rest > 3 && end - slash - 1 <= folder.length() + 3) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean is(String value, int at, String word) {
        return value.regionMatches(true, at, word, 0, word.length());
    }
}
