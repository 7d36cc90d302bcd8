package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the dictionary form of a tagged word: "was" is a form of "be", "cities" of "city". The conventions are those of
 * UD English EWT and GUM: names keep their capitals ("United States", lemma "State" for a plural name), other words lose
 * them, "n't" is "not".
 *
 * <p>The table is learned from the treebanks and has three kinds of lines, of fields parted by tabs. {@code edit VBD ied 3
 * y}: of a word of class VBD that ends in "ied", cut three letters and put "y". {@code case NNP 1 s keep}: of a name
 * with one capital that ends in "s", keep the capital. {@code form VBD was be}: where the rules are wrong. The longest
 * suffix decides; "^" stands for the beginning of the word. Immutable and thread-safe; for many words use
 * {@link #cache()}.
 */
public final class Lemmatiser {

    /** Where the table lies on the class path; the module {@code models} puts it there. */
    static final String RESOURCE = "/org/dateline/models/lemmas.tsv";

    /** How many values {@link #shape} has. */
    public static final int SHAPES = 4;

    private static final int ALL_CAPITALS = 2;
    private static final int FEW = 4;

    /** What becomes of a word's capitals. */
    private enum Capitals {
        LOWER,
        KEEP,
        TITLE;

        static final List<Capitals> ALL = List.of(values());
    }

    /** How many letters are cut from a word and what is put in their place. */
    private record Edit(int cut, String append) {

        static final Edit NONE = new Edit(0, "");
    }

    private final Map<String, Integer> classes = new HashMap<>();
    private final List<Map<String, String>> forms = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final SuffixRules rules = new SuffixRules();

    /** For each class the root of its edits, then of its capitals by shape. */
    private final List<int[]> roots = new ArrayList<>();

    private Lemmatiser() {}

    /**
     * A lemmatiser with the table on the class path.
     *
     * @throws IllegalStateException if there is none: the jar {@code dateline-models} is missing
     */
    public static Lemmatiser standard() {
        try (InputStream stream = Lemmatiser.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("No lemmas at " + RESOURCE
                        + " on the class path: add the jar dateline-models, or rebuild them with ./dateline train");
            }
            return of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The lemmas at " + RESOURCE + " cannot be read", e);
        }
    }

    /**
     * A lemmatiser with a table of one's own.
     *
     * @param lines the table; lines that begin with "# " are comments
     * @throws IllegalArgumentException if a line is no line of such a table; the message has its number, from 1
     */
    public static Lemmatiser of(List<String> lines) {
        Lemmatiser lemmatiser = new Lemmatiser();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("# ")) {
                try {
                    lemmatiser.read(line.split("\t", -1));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IllegalArgumentException("Line " + (i + 1) + " of the lemmas: " + line, e);
                }
            }
        }
        return lemmatiser;
    }

    private void read(String[] fields) {
        int number = add(fields[1]);
        switch (fields[0]) {
            case "edit" -> {
                edits.add(new Edit(Integer.parseInt(fields[3]), fields[4]));
                rules.add(roots.get(number)[0], fields[2], edits.size() - 1);
            }
            case "case" -> {
                int root = roots.get(number)[1 + Integer.parseInt(fields[2])];
                rules.add(root, fields[3], Capitals.ALL.indexOf(Capitals.valueOf(fields[4].toUpperCase(Locale.ROOT))));
            }
            case "form" -> forms.get(number).put(fields[2], fields[3]);
            default -> throw new IllegalArgumentException("Neither edit, case nor form: " + fields[0]);
        }
    }

    private int add(String name) {
        Integer known = classes.get(name);
        if (known != null) {
            return known;
        }
        int[] all = new int[1 + SHAPES];
        for (int i = 0; i < all.length; i++) {
            all[i] = rules.root();
        }
        roots.add(all);
        forms.add(new HashMap<>());
        classes.put(name, roots.size() - 1);
        return roots.size() - 1;
    }

    /** A store that remembers what it was asked: for one thread. */
    public LemmaCache cache() {
        return new LemmaCache(this);
    }

    /**
     * The class of words a tag stands for, to be asked for once and handed to {@link LemmaCache#lemma}.
     *
     * @param xpos the Penn tag: "VBD"
     * @param upos the universal tag, which matters only for words inside names ("United" is NNP and VERB); null if unknown
     */
    public int tag(String xpos, @Nullable String upos) {
        return classes.getOrDefault(className(xpos, upos), -1);
    }

    /** The name of the class in the table: tags whose words are formed alike share one. */
    public static String className(String xpos, @Nullable String upos) {
        return switch (xpos) {
            case "VBN" -> "VBD";
            case "VBP" -> "VB";
            case "NNP", "NNPS" -> upos == null || upos.equals("PROPN") ? xpos : xpos + "/" + upos;
            default -> xpos;
        };
    }

    /**
     * The dictionary form of a word.
     *
     * @param form the word as it stands in the text
     * @param xpos the Penn tag: "VBD"
     */
    public String lemma(String form, String xpos) {
        return lemma(form, tag(xpos, null));
    }

    /**
     * The dictionary form of a word.
     *
     * @param xpos the Penn tag
     * @param upos the universal tag; null if unknown
     */
    public String lemma(String form, String xpos, @Nullable String upos) {
        return lemma(form, tag(xpos, upos));
    }

    /** The dictionary form of a word of a class that {@link #tag} gave. */
    String lemma(String form, int tag) {
        if (tag < 0) {
            return form;
        }
        String word = form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
        String lower = lower(word);
        String known = forms.get(tag).get(word);
        if (known == null && shape(word) > 0) {
            known = forms.get(tag).get(lower);
        }
        return known != null ? known : byRule(word, lower, tag);
    }

    private String byRule(String word, String lower, int tag) {
        int[] all = roots.get(tag);
        int number = rules.get(all[0], lower);
        Edit edit = number < 0 ? Edit.NONE : edits.get(number);
        if (edit.cut() >= word.length()) {
            edit = Edit.NONE;
        }
        int stem = word.length() - edit.cut();
        int shape = shape(word);
        int capitals = rules.get(all[1 + shape], lower);
        return switch (capitals < 0 ? Capitals.LOWER : Capitals.ALL.get(capitals)) {
            case LOWER -> lower.substring(0, stem) + edit.append();
            case KEEP ->
                word.substring(0, stem)
                        + (shape >= ALL_CAPITALS ? edit.append().toUpperCase(Locale.ROOT) : edit.append());
            case TITLE -> word.substring(0, 1) + lower.substring(1, stem) + edit.append();
        };
    }

    /**
     * 0 for a word without a capital at its head, 1 with one, 2 if it has several and no small letter, 3 if such a word is so
     * short that it is rather an acronym than a word that is shouted.
     */
    public static int shape(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return 0;
        }
        boolean several = false;
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return 1;
            }
            several |= Character.isUpperCase(word.charAt(i));
        }
        if (!several) {
            return 1;
        }
        return word.length() > FEW ? ALL_CAPITALS : ALL_CAPITALS + 1;
    }

    /** Small letters, one for one, so that places in the word stay the same. */
    public static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != Character.toLowerCase(c)) {
                char[] letters = word.toCharArray();
                for (int j = i; j < letters.length; j++) {
                    letters[j] = Character.toLowerCase(letters[j]);
                }
                return new String(letters);
            }
        }
        return word;
    }
}
