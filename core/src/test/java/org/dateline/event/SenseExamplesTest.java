package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.entity.EntityStage;
import org.dateline.language.Analysis;
import org.dateline.language.Dependents;
import org.dateline.language.LanguageStage;
import org.dateline.world.ActorResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the table finds its act, actor and recipient in its own example. */
class SenseExamplesTest {

    private static final LanguageStage LANGUAGE = LanguageStage.standard();
    private static final EntityStage ENTITIES = EntityStage.standard();
    private static final ActorResolver ACTORS = ActorResolver.standard();
    private static final SenseTable TABLE = SenseTable.standard();

    static Stream<Sense> senses() {
        return TABLE.all().stream();
    }

    @ParameterizedTest
    @MethodSource("senses")
    void findsItsExample(Sense sense) {
        assertThat(missed(sense)).as(sense.name() + ": " + sense.example()).isNull();
    }

    /** What is wrong with what is found in a sense's example, or null if nothing is. */
    static @Nullable String missed(Sense sense) {
        String marked = sense.example();
        Analysis analysis = LANGUAGE.annotate(plain(marked));
        Dependents dependents = Dependents.of(analysis);
        Clause clause = new Clause(analysis, dependents);
        Cast cast = new Cast(analysis, dependents, ENTITIES.find(analysis), List.of(), Setting.NOWHERE, ACTORS, null);
        List<Candidate> found = new Finder(TABLE, clause, cast, new Trace(analysis, null)).find();
        StringBuilder seen = new StringBuilder();
        for (Candidate candidate : found) {
            boolean type = candidate.sense().type() == sense.type();
            boolean actor = !marked.contains("[") || within(analysis, candidate.actor(), marked, '[', ']');
            boolean recipient = !marked.contains("{")
                    || candidate.recipient() >= 0 && within(analysis, candidate.recipient(), marked, '{', '}');
            if (type && actor && recipient) {
                return null;
            }
            seen.append(candidate.sense().type())
                    .append(' ')
                    .append(analysis.tokens().form(candidate.trigger()))
                    .append(": ")
                    .append(analysis.tokens().form(candidate.actor()))
                    .append(" -> ")
                    .append(
                            candidate.recipient() < 0
                                    ? "nobody"
                                    : analysis.tokens().form(candidate.recipient()))
                    .append("; ");
        }
        return "found " + (seen.isEmpty() ? "nothing" : seen);
    }

    private static boolean within(Analysis analysis, int token, String marked, char open, char close) {
        int from = plain(marked, marked.indexOf(open));
        int to = plain(marked, marked.indexOf(close));
        return token >= 0
                && analysis.tokens().start(token) >= from
                && analysis.tokens().end(token) <= to;
    }

    /** A marked sentence without its marks. */
    static String plain(String marked) {
        return marked.replaceAll("[\\[\\]{}]", "");
    }

    /** A place of the marked sentence in the one without marks. */
    static int plain(String marked, int at) {
        return plain(marked.substring(0, at)).length();
    }
}
