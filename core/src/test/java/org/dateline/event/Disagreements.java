package org.dateline.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import org.dateline.Reader;

/**
 * Prints where Dateline differs from the annotated sentences, and the score of every field. Arguments: the beginnings of the names of
 * the files to look at; none for all. With "--missed" first, only the sentences that differ in their acts, as
 * {@code known-misses.tsv} has them.
 */
final class Disagreements {

    private Disagreements() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean missed = arguments.length > 0 && arguments[0].equals("--missed");
        GoldScore score = score(Reader.standard(), sentence -> missed || isNamed(sentence, arguments));
        if (missed) {
            score.missed().forEach(out::println);
            return;
        }
        score.differences().forEach(out::println);
        out.println();
        out.print(score.summary());
    }

    private static boolean isNamed(GoldSentence sentence, String... names) {
        return names.length == 0 || Arrays.stream(names).anyMatch(sentence.file()::startsWith);
    }

    static GoldScore score(Reader reader, Predicate<GoldSentence> wanted) {
        GoldScore score = new GoldScore();
        for (GoldSentence sentence : GoldSentence.all()) {
            if (wanted.test(sentence)) {
                score.add(sentence, reader.read(sentence.document()).contents().events());
            }
        }
        return score;
    }
}
