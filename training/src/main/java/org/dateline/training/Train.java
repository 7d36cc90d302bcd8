package org.dateline.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.dateline.language.TokenList;
import org.dateline.language.conllu.ConlluSentence;
import org.dateline.language.internal.HashIndex;
import org.dateline.language.internal.TokenFeatures;

/**
 * Rebuilds the language model from the treebanks and the raw news beside them. The way: a frozen sentence encoder reads every
 * sentence; its view, averaged over contexts, gives vectors of words; teachers, alike but for their seeds, learn from the treebanks
 * with its view as input; what the teachers together believe of raw news is taught to the student, which is what ships, beside the
 * treebanks and without an encoder.
 *
 * <p>Same data, same seed, same bytes.
 */
public final class Train {

    private static final long SEED = 1;

    private final Path shared;
    private final Map<String, String> options;
    private final long started = System.nanoTime();

    private Train(Path shared, Map<String, String> options) {
        this.shared = shared;
        this.options = options;
    }

    /**
     * Runs the training.
     *
     * @param arguments {@code key=value}: {@code shared}, the folder of the data; {@code out}, the model's file; and, to try things,
     *     {@code width}, {@code layers}, {@code epochs}, {@code teacher} (epochs of the teacher, 0 for none), {@code silver} (raw
     *     sentences of news, 0 for no raw text at all), {@code examples} (0 to leave out WordNet's), {@code vectors} (0 for none),
     *     {@code names} (0 for vectors only of words in the texts), {@code share} (percent of the treebanks)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("Not key=value: " + argument);
            }
            options.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        Path root = Path.of(System.getProperty("dateline.root", "."));
        Path shared = root.resolve(options.getOrDefault("shared", "../shared"));
        Path out =
                root.resolve(options.getOrDefault("out", "models/src/main/resources/org/dateline/models/language.bin"));
        new Train(shared, options).run(out);
    }

    private int option(String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, String.valueOf(otherwise)));
    }

    private void log(String message) {
        System.out.println(String.format(Locale.ROOT, "%6.0f s  %s", (System.nanoTime() - started) / 1e9, message));
    }

    private Settings student() {
        return new Settings(
                option("width", 256),
                option("layers", 3),
                64,
                64,
                VECTOR,
                0,
                option("epochs", 12),
                700,
                0.002f,
                0.2f,
                0.1f,
                SEED);
    }

    private Settings teacher(long seed) {
        return new Settings(
                256, 3, 96, 96, VECTOR, FrozenEncoder.WIDTH, option("teacher", 14), 700, 0.0015f, 0.3f, 0.1f, seed);
    }

    private static final int VECTOR = 96;
    private static final int TEACHERS = 2;

    private void run(Path out) throws IOException, InterruptedException, ExecutionException {
        Path train = shared.resolve("train");
        List<ConlluSentence> ewt = Corpus.read(train.resolve("ud-ewt/train.conllu"));
        List<ConlluSentence> gum = Corpus.read(train.resolve("ud-gum/train.conllu"));
        List<ConlluSentence> both = new ArrayList<>(ewt);
        both.addAll(gum);
        Corpus.Sets sets = Corpus.Sets.of(both);
        Path folder = out.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException(out + " is no file");
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("lemmas.tsv"), LemmaTrainer.train(both));
        List<Sample> gold = Corpus.samples(ewt, sets, Sample.Source.EWT);
        Corpus.addNames(gold, ewt, train.resolve("ud-ewt/uner-train.iob2"));
        List<Sample> second = Corpus.samples(gum, sets, Sample.Source.GUM);
        GumNames.add(second, gum);
        gold.addAll(second);
        gold = part(gold, option("share", 100));
        log(gold.size() + " sentences of the treebanks");

        // Only for the log: nothing is learned or chosen by these.
        List<ConlluSentence> ewtDev = Corpus.read(train.resolve("ud-ewt/dev.conllu"));
        List<Sample> dev = Corpus.samples(ewtDev, sets, Sample.Source.EWT);
        Corpus.addNames(dev, ewtDev, train.resolve("ud-ewt/uner-dev.iob2"));
        List<Sample> gumDev = Corpus.samples(Corpus.read(train.resolve("ud-gum/dev.conllu")), sets, Sample.Source.GUM);

        List<Sample> raw = RawNews.samples(shared.resolve("bench"), option("silver", 60000));
        if (option("silver", 60000) > 0 && option("examples", 1) != 0) {
            for (TokenList example : WordNetExamples.sentences()) {
                raw.add(Sample.unlabelled(example));
            }
        }
        log(raw.size() + " sentences without annotation");
        List<Sample> seen = new ArrayList<>(gold);
        seen.addAll(raw);
        Lexicon lexicon = Lexicon.read(shared.resolve("reference"));
        WordVectors vectors = WordVectors.none(VECTOR);
        if (option("vectors", 1) != 0) {
            seen = read(seen);
            WordVectors.Means means = new WordVectors.Means();
            means.add(seen);
            if (option("names", 1) != 0) {
                NameContexts.add(lexicon, gold, means);
            }
            vectors = means.vectors(2, VECTOR);
        }
        log(vectors.hashes().length + " words have vectors");
        long[] words = frequent(gold);
        TokenFeatures features = new TokenFeatures(
                HashIndex.of(words, 1),
                words.length,
                HashIndex.of(vectors.hashes(), 1),
                vectors.hashes().length,
                lexicon.index());

        // Twice: what people annotated is to weigh about as much as what the teachers believe.
        List<Sample> lessons = new ArrayList<>(gold);
        lessons.addAll(gold);
        List<Sample> headlines = new HeadlineForm(sets).of(gold);
        for (int i = 0; i < headlines.size(); i += 2) {
            lessons.add(headlines.get(i));
        }
        log((headlines.size() + 1) / 2 + " sentences as headlines");
        if (option("teacher", 14) > 0 && !raw.isEmpty()) {
            List<Network> teachers = new ArrayList<>();
            for (int i = 0; i < TEACHERS; i++) {
                String name = "teacher " + (i + 1);
                Network teacher = new Network(teacher(SEED + i), features, sets, vectors.values());
                new Trainer(teacher, message -> log(name + " " + message))
                        .run(seen.subList(0, gold.size()), epoch -> {});
                log(name + ", EWT: " + Scores.of(teacher, read(dev)));
                log(name + ", GUM: " + Scores.of(teacher, read(gumDev)));
                teachers.add(teacher);
            }
            lessons.addAll(Silver.annotate(teachers, seen.subList(gold.size(), seen.size())));
            log("the teachers have annotated " + raw.size() + " sentences");
        }
        Network network = new Network(student(), features, sets, vectors.values());
        new Trainer(network, message -> log("student " + message)).run(lessons, epoch -> {});

        log("student, EWT: " + Scores.of(network, dev));
        log("student, GUM: " + Scores.of(network, gumDev));
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            Export.of(network, words, vectors, lexicon).write(stream);
        }
        log(out + ": " + Files.size(out) + " bytes");
        log("measure it with: ./dateline bench language --data " + train + " --model " + out);
    }

    private List<Sample> read(List<Sample> samples) throws InterruptedException, ExecutionException {
        List<Sample> seen = Contexts.add(samples);
        log("the encoder has read " + seen.size() + " sentences");
        return seen;
    }

    private static List<Sample> part(List<Sample> samples, int percent) {
        List<Sample> kept = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (i * 37 % 100 < percent) {
                kept.add(samples.get(i));
            }
        }
        return kept;
    }

    /** The words that occur twice or more, in the order of their first occurrence. */
    private static long[] frequent(List<Sample> samples) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Sample sample : samples) {
            for (String form : sample.forms()) {
                counts.merge(TokenFeatures.hash(form), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 2);
        return counts.keySet().stream().mapToLong(Long::longValue).toArray();
    }
}
