package org.dateline.training;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Adds to samples what the frozen encoder sees in each word, in two threads that each have every second sentence. */
final class Contexts {

    private Contexts() {}

    static List<Sample> add(List<Sample> samples) throws InterruptedException, ExecutionException {
        List<Sample> done = new ArrayList<>(Collections.nCopies(samples.size(), samples.get(0)));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> halves = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                int first = half;
                halves.add(threads.submit(() -> {
                    add(samples, done, first);
                    return null;
                }));
            }
            for (Future<?> half : halves) {
                half.get();
            }
        }
        return done;
    }

    private static void add(List<Sample> samples, List<Sample> done, int first) throws IOException, OrtException {
        try (FrozenEncoder encoder = new FrozenEncoder()) {
            for (int s = first; s < samples.size(); s += 2) {
                Sample sample = samples.get(s);
                float[][] rows = encoder.read(sample.forms());
                byte[][] kept = new byte[rows.length][FrozenEncoder.WIDTH];
                for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < FrozenEncoder.WIDTH; j++) {
                        kept[i][j] = (byte) Math.max(-127, Math.min(127, Math.round(rows[i][j] * FrozenEncoder.SCALE)));
                    }
                }
                done.set(s, sample.with(kept));
            }
        }
    }
}
