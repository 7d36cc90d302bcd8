package org.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.dateline.language.NameKind;
import org.dateline.language.TokenList;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;
import org.dateline.language.internal.HashIndex;
import org.dateline.language.internal.NameLabels;
import org.dateline.language.internal.TokenFeatures;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final String TREEBANK = """
            1\tAnn\tAnn\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tEntity=(1-person-new-Ann)
            2\tsaw\tsee\tVERB\tVBD\tTense=Past\t0\troot\t_\t_
            3\ta\ta\tDET\tDT\t_\t4\tdet\t_\tEntity=(2-animal-new
            4\tdog\tdog\tNOUN\tNN\tNumber=Sing\t2\tobj\t_\tEntity=2)
            5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(3-animal-new
            2\tdog\tdog\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\tEntity=3)
            3\tsaw\tsee\tVERB\tVBD\tTense=Past\t0\troot\t_\t_
            4\tAnn\tAnn\tPROPN\tNNP\tNumber=Sing\t3\tobj\t_\tEntity=(1-person-giv)

            """.repeat(3);

    private static final List<ConlluSentence> SENTENCES = ConlluReader.read(TREEBANK.lines());

    private static List<Sample> samples() {
        List<Sample> samples = Corpus.samples(SENTENCES, Corpus.Sets.of(SENTENCES), Sample.Source.GUM);
        GumNames.add(samples, SENTENCES);
        return samples;
    }

    private static Network network(float dropout, int epochs) {
        long[] words = {TokenFeatures.hash("saw"), TokenFeatures.hash("dog"), TokenFeatures.hash("ann")};
        TokenFeatures features = new TokenFeatures(
                HashIndex.of(words, 1),
                words.length,
                HashIndex.of(new long[] {TokenFeatures.hash("dog")}, 1),
                1,
                HashIndex.of(new long[0], 1));
        float[][] vectors = {new float[4], {0.5f, -0.5f, 1f, 0.25f}};
        return new Network(
                new Settings(8, 2, 4, 4, 4, 0, epochs, 10, 0.02f, dropout, 0f, 1),
                features,
                Corpus.Sets.of(SENTENCES),
                vectors);
    }

    @Test
    void gradientsAreTheSlopesOfTheLoss() {
        List<Sample> samples = samples();
        Network net = network(0f, 1);
        // Without dropout the loss of the same sentences depends on the weights alone.
        Pass pass = new Pass(net, 0);
        pass.learn(samples, new SplittableRandom(1));
        for (Parameter parameter : net.all) {
            if (parameter.sparse || parameter.name.startsWith("context")) {
                continue;
            }
            int row = parameter.rows / 2;
            int column = parameter.columns / 2;
            float slope = parameter.gradient(0)[row][column];
            float kept = parameter.values[row][column];
            float step = 0.001f;
            Pass other = new Pass(net, 1);
            parameter.values[row][column] = kept + step;
            double above = other.learn(samples, new SplittableRandom(1));
            parameter.values[row][column] = kept - step;
            double below = other.learn(samples, new SplittableRandom(1));
            parameter.values[row][column] = kept;
            assertThat((above - below) / (2 * step))
                    .as(parameter.name)
                    .isCloseTo(slope, Offset.offset(0.02 + 0.05 * Math.abs(slope)));
        }
    }

    @Test
    void learnsASmallTreebankAndTheSameEveryTime() throws Exception {
        byte[] first = trained();
        assertThat(trained()).isEqualTo(first);
    }

    private static byte[] trained() throws Exception {
        Network net = network(0.1f, 200);
        List<Sample> samples = samples();
        new Trainer(net, message -> {}).run(samples, epoch -> {});
        assertThat(Scores.of(net, samples).toString()).startsWith("upos 100.00").contains("las 100.00");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.of(net, new long[0], WordVectors.none(4), Lexicon.empty()).write(out);
        return out.toByteArray();
    }

    @Test
    void readsWhatGumSaysOfNames() {
        int[] names = samples().get(0).names();
        int person = 0xF << 1;
        assertThat(NameLabels.KINDS.indexOf(NameKind.PERSON)).isZero();
        assertThat(names).containsExactly(person, 1, 1, 1, 1);
    }

    @Test
    void countsTheFrozenEncodersWordsInContext() {
        List<Sample> samples = new ArrayList<>();
        byte[][] context = {new byte[FrozenEncoder.WIDTH], new byte[FrozenEncoder.WIDTH]};
        context[0][0] = 24;
        context[1][1] = 48;
        TokenList tokens = TokenList.ofForms(List.of("dog", "Dog"));
        samples.add(new Sample(
                tokens,
                new int[2],
                new int[2],
                new int[2],
                new int[2],
                new int[2],
                new int[2],
                context,
                Sample.Source.SILVER));
        WordVectors.Means means = new WordVectors.Means();
        means.add(samples);
        WordVectors vectors = means.vectors(2, 2);
        assertThat(vectors.hashes()).containsExactly(TokenFeatures.hash("DOG"));
        assertThat(vectors.values().length).isEqualTo(2);
    }
}
