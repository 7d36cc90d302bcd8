package org.dateline.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.language.TokenList;
import org.dateline.language.Tokeniser;

/**
 * The sentences in which WordNet 3.1 shows how its words are used: plain English that is no news, short, and with a place for every
 * verb. Read like {@link RawNews} as text without annotation. Its licence asks for its notice to be kept.
 */
final class WordNetExamples {

    private static final int SHORTEST = 4;

    private WordNetExamples() {}

    /** The examples of all words, those of verbs first. */
    static List<TokenList> sentences() throws IOException {
        Tokeniser tokeniser = Tokeniser.standard();
        List<TokenList> sentences = new ArrayList<>();
        for (String part : List.of("data.verb", "data.noun", "data.adj", "data.adv")) {
            for (String line : WordNetFiles.lines(part)) {
                int gloss = line.indexOf('|');
                for (String example : gloss < 0 ? List.<String>of() : quoted(line.substring(gloss + 1))) {
                    TokenList tokens = tokeniser.tokenise(example);
                    if (tokens.size() >= SHORTEST) {
                        sentences.add(tokens);
                    }
                }
            }
        }
        return sentences;
    }

    /** What stands in quotation marks, one after the other. */
    static List<String> quoted(String gloss) {
        List<String> found = new ArrayList<>();
        int open = gloss.indexOf('"');
        while (open >= 0) {
            int close = gloss.indexOf('"', open + 1);
            if (close < 0) {
                break;
            }
            found.add(gloss.substring(open + 1, close).strip());
            open = gloss.indexOf('"', close + 1);
        }
        return found;
    }
}
