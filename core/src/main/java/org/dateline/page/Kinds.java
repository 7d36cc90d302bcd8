package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.Article;
import org.jspecify.annotations.Nullable;

/** Tells the sort of a page from its data, address, desk and headline; see {@code kinds.txt}. Immutable, loaded on first use. */
final class Kinds {

    private enum Witness {
        TYPE,
        PATH,
        SECTION,
        HEADLINE
    }

    /** @param words what the witness must say, in lower case; a set for whole words, the list's order does not matter */
    private record Rule(
            Article.Kind kind, Witness witness, Set<String> words, List<String> starts, List<String> ends) {}

    private static final List<Rule> RULES = rules();

    private Kinds() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String line : ResourceLines.facts("kinds.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            Article.Kind kind = Article.Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
            Witness witness = Witness.valueOf(head[1].toUpperCase(Locale.ROOT));
            Set<String> words = new java.util.HashSet<>();
            List<String> starts = new ArrayList<>();
            List<String> ends = new ArrayList<>();
            for (String entry : line.substring(colon + 1).split(";")) {
                String word = entry.strip().toLowerCase(Locale.ROOT);
                if (witness != Witness.HEADLINE) {
                    words.add(word);
                } else if (word.endsWith("-")) {
                    starts.add(word.substring(0, word.length() - 1).strip());
                } else {
                    ends.add(word.substring(1).strip());
                }
            }
            rules.add(new Rule(kind, witness, words, starts, ends));
        }
        return List.copyOf(rules);
    }

    /**
     * The sort of a page.
     *
     * @param types schema.org types of the article's data
     * @param url the page's address
     * @param section the desk
     * @param headline the headline
     * @return NEWS if nothing tells otherwise
     */
    static Article.Kind of(
            List<String> types, @Nullable String url, @Nullable String section, @Nullable String headline) {
        List<String> folders = url == null ? List.of() : folders(url);
        String desk = section == null ? "" : section.toLowerCase(Locale.ROOT);
        String title = headline == null ? "" : headline.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            boolean fits = switch (rule.witness()) {
                case TYPE -> types.stream().anyMatch(type -> rule.words().contains(type.toLowerCase(Locale.ROOT)));
                case PATH -> folders.stream().anyMatch(rule.words()::contains);
                case SECTION -> rule.words().contains(desk);
                case HEADLINE -> fits(title, rule);
            };
            if (fits) {
                return rule.kind();
            }
        }
        return Article.Kind.NEWS;
    }

    private static boolean fits(String title, Rule rule) {
        for (String start : rule.starts()) {
            if (title.startsWith(start) && borders(title, start.length(), start.charAt(start.length() - 1))) {
                return true;
            }
        }
        for (String end : rule.ends()) {
            if (title.endsWith(end)
                    && title.length() > end.length()
                    && borders(title, title.length() - end.length() - 1, end.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words end where the phrase ends: a sign closes it, or a space or sign follows. */
    private static boolean borders(String title, int at, char edge) {
        return !Character.isLetterOrDigit(edge) || at >= title.length() || !Character.isLetterOrDigit(title.charAt(at));
    }

    /** The folders of an address's path, without its last part, which is the story's own name. */
    private static List<String> folders(String url) {
        List<String> folders = new ArrayList<>();
        int host = url.indexOf("//");
        int slash = url.indexOf('/', host < 0 ? 0 : host + 2);
        while (slash >= 0) {
            int next = url.indexOf('/', slash + 1);
            if (next > slash + 1) {
                folders.add(url.substring(slash + 1, next).toLowerCase(Locale.ROOT));
            }
            slash = next;
        }
        return folders;
    }
}
