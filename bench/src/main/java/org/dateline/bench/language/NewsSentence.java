package org.dateline.bench.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.language.TokenList;
import org.dateline.language.Tokeniser;

/**
 * A sentence of {@code news-sentences.txt} with the arcs a parser must find in it.
 *
 * @param tokens the sentence, cut by Dateline's own tokeniser
 * @param arcs what must be right
 */
record NewsSentence(TokenList tokens, List<Arc> arcs) {

    /**
     * One arc.
     *
     * @param dependent a token
     * @param relation as UD English has it: "nsubj:pass"
     * @param head the token it depends on, -1 if it is the root
     */
    record Arc(int dependent, String relation, int head) {}

    /** All sentences of the file. */
    static List<NewsSentence> all() {
        Tokeniser tokeniser = Tokeniser.standard();
        List<NewsSentence> sentences = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(NewsSentence.class.getResourceAsStream("news-sentences.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("= ")) {
                    sentences.add(new NewsSentence(tokeniser.tokenise(line.substring(2)), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    sentences.get(sentences.size() - 1).add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private void add(String[] fields) {
        if (fields.length != 3) {
            throw new IllegalArgumentException("No arc: " + String.join("\t", fields) + " in " + tokens.text());
        }
        int head = fields[2].equals("ROOT") ? -1 : find(fields[2]);
        arcs.add(new Arc(find(fields[0]), fields[1], head));
    }

    /** The token a word names: "goes", or "he#2" where there are two. */
    private int find(String name) {
        int mark = name.indexOf('#');
        String word = mark < 0 ? name : name.substring(0, mark);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.form(i).equals(word)) {
                found.add(i);
            }
        }
        int number = mark < 0 ? 1 : Integer.parseInt(name.substring(mark + 1));
        if (found.size() < number || (mark < 0 && found.size() > 1)) {
            throw new IllegalArgumentException(found.size() + " tokens are \"" + name + "\" in " + tokens.text());
        }
        return found.get(number - 1);
    }

    /** The arc as a reader would say it: "nsubj(told, minister)". */
    String shown(Arc arc) {
        String head = arc.head() < 0 ? "ROOT" : tokens.form(arc.head());
        return arc.relation() + "(" + head + ", " + tokens.form(arc.dependent()) + ")";
    }
}
