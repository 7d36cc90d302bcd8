package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private final AtomicInteger made = new AtomicInteger();
    private final AnswerCache cache = new AnswerCache(1 << 20, () -> 0, true);

    private Answer next() {
        return Answer.of("answer " + made.incrementAndGet(), "text/plain");
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void anAnswerStandsUntilSomethingHappens() {
        assertThat(text(cache.get("a", this::next))).isEqualTo("answer 1");
        assertThat(text(cache.get("a", this::next))).isEqualTo("answer 1");
        cache.changed();
        assertThat(text(cache.get("a", this::next))).isEqualTo("answer 2");
    }

    @Test
    void onePassingAnswerStandsForAMomentOnly() throws InterruptedException {
        assertThat(text(cache.get("a", () -> next().passing(true)))).isEqualTo("answer 1");
        Thread.sleep(1_100);
        assertThat(text(cache.get("a", () -> next().passing(false)))).isEqualTo("answer 2");
        Thread.sleep(1_100);
        assertThat(text(cache.get("a", this::next))).isEqualTo("answer 2");
    }

    /** An answer whose making waits to be let go. */
    private final CountDownLatch begun = new CountDownLatch(1);

    private final CountDownLatch go = new CountDownLatch(1);

    private Answer slow() {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return next();
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> cache.get("a", this::slow)));
            }
            begun.await();
            go.countDown();
            for (Future<Answer> answer : answers) {
                assertThat(text(answer.get())).isEqualTo("answer 1");
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasBegunBeforeSomethingHappenedIsForThoseOnlyWhoAskedBefore()
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> before = threads.submit(() -> cache.get("a", this::slow));
            begun.await();
            cache.changed();
            assertThat(text(cache.get("a", this::next))).isEqualTo("answer 1");
            go.countDown();
            assertThat(text(before.get())).isEqualTo("answer 2");
            assertThat(text(cache.get("a", this::next))).isEqualTo("answer 1");
        }
    }

    @Test
    void aFailureIsEverybodysOwnAndIsNotKept() {
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(text(cache.get("a", this::next))).isEqualTo("answer 1");
    }
}
