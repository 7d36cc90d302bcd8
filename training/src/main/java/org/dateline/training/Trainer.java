package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.language.TokenList;

/** Runs the epochs. Each batch is cut in two halves that do not depend on how many threads there are. */
final class Trainer {

    private final Network net;
    private final Consumer<String> log;

    Trainer(Network net, Consumer<String> log) {
        this.net = net;
        this.log = log;
    }

    /** Learns. {@code after} is called at the end of each epoch with its number from 1. */
    void run(List<Sample> samples, Consumer<Integer> after) throws InterruptedException, ExecutionException {
        Settings settings = net.settings;
        SplittableRandom random = new SplittableRandom(settings.seed() + 17);
        Pass[] passes = {new Pass(net, 0), new Pass(net, 1)};
        long tokens = 0;
        for (Sample sample : samples) {
            tokens += sample.length();
        }
        long planned = tokens * settings.epochs() / settings.batch();
        int time = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
                List<Sample> order = new ArrayList<>(samples);
                for (int i = order.size() - 1; i > 0; i--) {
                    int j = random.nextInt(i + 1);
                    Sample swapped = order.get(i);
                    order.set(i, order.get(j));
                    order.set(j, swapped);
                }
                double loss = 0;
                long started = System.nanoTime();
                int at = 0;
                while (at < order.size()) {
                    List<List<Sample>> parts = List.of(new ArrayList<>(), new ArrayList<>());
                    int[] sizes = new int[2];
                    while (at < order.size() && sizes[0] + sizes[1] < settings.batch()) {
                        int part = sizes[0] <= sizes[1] ? 0 : 1;
                        Sample sample = vary(order.get(at++), random);
                        parts.get(part).add(sample);
                        sizes[part] += sample.length();
                    }
                    List<Future<Double>> halves = new ArrayList<>();
                    for (int part = 0; part < 2; part++) {
                        Pass pass = passes[part];
                        List<Sample> half = parts.get(part);
                        SplittableRandom own = random.split();
                        halves.add(threads.submit(() -> half.isEmpty() ? 0.0 : pass.learn(half, own)));
                    }
                    for (Future<Double> half : halves) {
                        loss += half.get();
                    }
                    time++;
                    step(sizes[0] + sizes[1], rate(time, planned), time, threads);
                }
                log.accept(String.format(
                        Locale.ROOT,
                        "epoch %d loss %.4f, %.0f s",
                        epoch,
                        loss / tokens,
                        (System.nanoTime() - started) / 1e9));
                after.accept(epoch);
            }
        }
    }

    private float rate(int time, long planned) {
        float warm = Math.min(1f, time / 200f);
        double done = Math.min(1.0, (double) time / planned);
        return (float)
                (net.settings.rate() * warm * (0.5 + 0.5 * Math.cos(Math.PI * done)) + net.settings.rate() * 0.002);
    }

    private void step(int size, float rate, int time, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Future<Double>> gathered = new ArrayList<>();
        for (Parameter parameter : net.all) {
            gathered.add(threads.submit(parameter::gather));
        }
        double squares = 0;
        for (Future<Double> one : gathered) {
            squares += one.get();
        }
        double norm = Math.sqrt(squares) / size;
        float scale = (float) (1.0 / size * Math.min(1, 2.0 / Math.max(1e-9, norm)));
        List<Future<?>> steps = new ArrayList<>();
        for (Parameter parameter : net.all) {
            float decay = parameter.name.startsWith("embedding") ? 0f : 0.0005f;
            steps.add(threads.submit(() -> parameter.step(scale, rate, decay, time)));
        }
        for (Future<?> one : steps) {
            one.get();
        }
    }

    /** Now and then a sentence comes without its capitals, all in capitals, or as a headline, so that such text is learned too. */
    private static Sample vary(Sample sample, SplittableRandom random) {
        double draw = random.nextDouble();
        if (draw >= 0.1) {
            return sample;
        }
        List<String> forms = new ArrayList<>();
        for (String form : sample.forms()) {
            if (draw < 0.04) {
                forms.add(form.toUpperCase(Locale.ROOT));
            } else if (draw < 0.08) {
                forms.add(form.toLowerCase(Locale.ROOT));
            } else {
                forms.add(form.length() > 3 ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form);
            }
        }
        return sample.with(TokenList.ofForms(forms));
    }
}
