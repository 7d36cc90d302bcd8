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
        for (int i = 0; i < last; i++) {
            // Two letters decide nearly every place; only then are words compared.
            int next = value.charAt(i + 1) | 0x20;
            switch (value.charAt(i) | 0x20) {
                case 'a' -> {
                    if (next == 'u' && (is(value, i, "author") || is(value, i, "autor") || is(value, i, "auteur"))) {
                        marks |= AUTHOR;
                    }
                }
                case 'b' -> {
                    if (next == 'y' && is(value, i, "byline")) {
                        marks |= AUTHOR;
                    } else if (next == 'r' && is(value, i, "breadcrumb")) {
                        marks |= BREADCRUMB;
                    }
                }
                case 'c' -> {
                    if (next == 'o' && (is(value, i, "contributor") || is(value, i, "columnist"))) {
                        marks |= AUTHOR;
                    }
                }
                case 'd' -> {
                    if (next == 'a' && (is(value, i, "date") || is(value, i, "datum"))) {
                        marks |= DATE;
                    }
                }
                case 'f' -> {
                    if (next == 'i' && is(value, i, "firma")) {
                        marks |= AUTHOR;
                    } else if (next == 'e' && is(value, i, "fecha")) {
                        marks |= DATE;
                    }
                }
                case 'h' -> {
                    if (next == 'e' && is(value, i, "headline")) {
                        marks |= HEADLINE;
                    }
                }
                case 'j' -> {
                    if (next == 'o' && is(value, i, "journalist")) {
                        marks |= AUTHOR;
                    }
                }
                case 'p' -> {
                    if (next == 'u' && is(value, i, "publish") || next == 'o' && is(value, i, "posted")) {
                        marks |= DATE;
                    }
                }
                case 'r' -> {
                    if (next == 'e' && is(value, i, "reporter")) {
                        marks |= AUTHOR;
                    }
                }
                case 't' -> {
                    if (next == 'i') {
                        if (is(value, i, "title")) {
                            marks |= HEADLINE;
                        } else if (is(value, i, "timestamp") || is(value, i, "time-")) {
                            marks |= DATE;
                        }
                    }
                }
                case 'w' -> {
                    if (next == 'r' && is(value, i, "writer")) {
                        marks |= AUTHOR;
                    }
                }
                default -> {}
            }
        }
        // A word of four letters may end the value.
        return last >= 0 && is(value, last, "date") ? marks | DATE : marks;
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
        for (int slash = href.indexOf('/');
                slash >= 0 && slash + 4 < href.length();
                slash = href.indexOf('/', slash + 1)) {
            int first = href.charAt(slash + 1) | 0x20;
            for (String folder : AUTHOR_FOLDERS) {
                if (folder.charAt(0) == first && is(href, slash + 1, folder)) {
                    int end = href.indexOf('/', slash + 1);
                    // "authors", "author-page"; and the folder must hold something.
                    if (end > 0 && end - slash - 1 <= folder.length() + 5 && href.length() - end > 3) {
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
