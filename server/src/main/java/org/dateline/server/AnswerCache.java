package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Answers that were given lately. Thread-safe, bounded in bytes. An answer stands for as long as nothing has happened to the archive; one that
 * was made while the index was still catching up, or before a story was told, may lack what the next would have, and stands for a moment only.
 */
final class AnswerCache {

    private static final long MOMENT_NANOS = 1_000_000_000;

    private final long most;
    private final LongSupplier unindexed;
    private final boolean told;
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    private record Kept(Answer answer, long changes, long until) {}

    /**
     * @param most bytes to keep
     * @param unindexed how many changes the index lacks
     * @param told whether {@link #changed} is called for every change; if not, every answer stands for a moment only
     */
    AnswerCache(long most, LongSupplier unindexed, boolean told) {
        this.most = most;
        this.unindexed = unindexed;
        this.told = told;
    }

    /** Something has happened to the archive. */
    void changed() {
        changes.incrementAndGet();
    }

    /** The answer kept under a name, or else a new one. */
    Answer get(String name, Supplier<Answer> make) {
        long now = System.nanoTime();
        long seen = changes.get();
        synchronized (kept) {
            Kept before = kept.get(name);
            if (before != null && before.changes == seen && before.until - now > 0) {
                return before.answer;
            }
        }
        boolean settled = told && unindexed.getAsLong() == 0;
        Answer answer = make.get();
        keep(name, new Kept(answer, seen, settled && !answer.passing() ? Long.MAX_VALUE / 2 + now : now + MOMENT_NANOS));
        return answer;
    }

    private void keep(String name, Kept fresh) {
        if (fresh.answer.weight() > most / 8) {
            return;
        }
        synchronized (kept) {
            Kept before = kept.put(name, fresh);
            weight += fresh.answer.weight() - (before == null ? 0 : before.answer.weight());
            var eldest = kept.entrySet().iterator();
            while (weight > most && eldest.hasNext()) {
                weight -= eldest.next().getValue().answer.weight();
                eldest.remove();
            }
        }
    }
}
