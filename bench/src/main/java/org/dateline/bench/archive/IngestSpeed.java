package org.dateline.bench.archive;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dateline.Reading;
import org.dateline.archive.Added;
import org.dateline.archive.Archive;

/**
 * How fast an archive takes readings in: from giving them to it until all are on the disk and can be found. What they are made of is made beforehand, a batch at
 * a time, off the clock.
 *
 * @param deciles articles a second in each tenth of the run
 * @param overall articles a second over the whole run
 * @param processor milliseconds of processor time an article in each tenth, all threads together: what remains comparable where other programs share the machine
 */
record IngestSpeed(List<Double> deciles, double overall, List<Double> processor) {

    private static final int BATCH = 500;

    static IngestSpeed measure(Archive archive, ArticleGenerator generator, int articles) {
        List<Double> deciles = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        double whole = 0;
        int made = 0;
        for (int decile = 1; decile <= 10; decile++) {
            int until = (int) ((long) articles * decile / 10);
            int first = made;
            double seconds = 0;
            double processorSeconds = 0;
            while (made < until) {
                int size = Math.min(BATCH, until - made);
                List<Reading> batch = IntStream.range(made, made + size)
                        .parallel()
                        .mapToObj(generator::article)
                        .toList();
                long processorStarted = processorTime();
                long started = System.nanoTime();
                List<CompletableFuture<Added>> futures =
                        batch.parallelStream().map(archive::submit).toList();
                futures.forEach(CompletableFuture::join);
                archive.awaitIndex();
                seconds += (System.nanoTime() - started) / 1e9;
                processorSeconds += (processorTime() - processorStarted) / 1e9;
                made += size;
            }
            deciles.add((until - first) / seconds);
            processor.add(processorSeconds * 1e3 / (until - first));
            whole += seconds;
        }
        return new IngestSpeed(deciles, articles / whole, processor);
    }

    /** Nanoseconds that all threads of this process have run. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
