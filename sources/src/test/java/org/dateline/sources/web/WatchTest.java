package org.dateline.sources.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.sources.Limits;
import org.dateline.sources.SourceItem;
import org.dateline.sources.feed.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final String FEED = "https://a.example/feed";
    private static final String PAGE = "<html><body><p>It rained.</p></body></html>";

    @TempDir
    Path folder;

    private final FakeWeb web = new FakeWeb();
    private final List<String> taken = new ArrayList<>();
    private FeedStates states = new FeedStateFolder(Path.of("unused"));

    @BeforeEach
    void open() {
        states = new FeedStateFolder(folder.resolve("feeds"));
    }

    @Test
    void fetchesWhatIsNewOnceAndNotBeforeItsTime() throws Exception {
        web.serve(FEED, FakeWeb.feed("https://a.example/1", "https://a.example/2"))
                .serve("https://a.example/1", PAGE)
                .serve("https://a.example/2", PAGE);
        Watch watch = watch(FEED);
        assertThat(watch.round()).isEqualTo(1);
        assertThat(taken).containsExactly("found https://a.example/1", "found https://a.example/2", "settled");
        assertThat(watch.round()).isZero();
        web.now = web.now.plus(Duration.ofMinutes(16));
        web.serve(FEED, FakeWeb.feed("https://a.example/3", "https://a.example/1"))
                .serve("https://a.example/3", PAGE);
        taken.clear();
        // A new process: all that it knows is on the disk.
        assertThat(watch(FEED).round()).isEqualTo(1);
        assertThat(taken).containsExactly("found https://a.example/3", "settled");
        FeedState state = states.of(FEED, FEED);
        assertThat(state.documents()).isEqualTo(3);
        assertThat(state.health()).isEqualTo(FeedState.Health.WORKING);
    }

    @Test
    void oneRequestAtATimeToAHostWithThePauseItAsksFor() throws Exception {
        web.serve(FEED, FakeWeb.feed("https://a.example/1", "https://b.example/1", "https://a.example/2"))
                .serve("https://a.example/robots.txt", "User-agent: *\nCrawl-delay: 7\n")
                .serve("https://a.example/1", PAGE)
                .serve("https://b.example/1", PAGE)
                .serve("https://a.example/2", PAGE);
        watch(FEED).round();
        assertThat(web.log)
                .containsExactly(
                        "12:00:00 https://a.example/robots.txt",
                        "12:00:01 https://a.example/feed",
                        "12:00:08 https://a.example/1",
                        "12:00:08 https://b.example/robots.txt",
                        "12:00:09 https://b.example/1",
                        "12:00:15 https://a.example/2");
    }

    @Test
    void obeysRobots() throws Exception {
        web.serve(FEED, FakeWeb.feed("https://a.example/secret/1", "https://b.example/1", "https://c.example/1"))
                .serve(
                        "https://a.example/robots.txt",
                        "User-agent: dateline\nDisallow: /secret/\n\nUser-agent: *\nDisallow: /\n")
                .serve("https://a.example/secret/1", PAGE)
                .serve("https://b.example/1", PAGE)
                .serve("https://c.example/1", PAGE);
        web.answers.put("https://b.example/robots.txt", FakeWeb.status(503, null));
        web.answers.put("https://c.example/robots.txt", FakeWeb.status(404, null));
        watch(FEED).round();
        assertThat(taken)
                .containsExactly(
                        "failed may not be fetched by robots (robots.txt)", "found https://c.example/1", "settled");
        assertThat(web.log).noneMatch(line -> line.contains("/secret/") || line.endsWith("b.example/1"));
    }

    @Test
    void oneFeedThatFailsStopsNoOther() throws Exception {
        String second = "https://b.example/feed";
        web.answers.put(FEED, FakeWeb.network());
        web.serve(second, FakeWeb.feed("https://b.example/1")).serve("https://b.example/1", PAGE);
        String bomb = "https://c.example/feed";
        web.serve(bomb, "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel>&a;</channel></rss>");
        assertThat(watch(FEED, bomb, second).round()).isEqualTo(3);
        assertThat(taken).contains("found https://b.example/1");
        assertThat(states.of(FEED, FEED).health()).isEqualTo(FeedState.Health.FAILING);
        assertThat(states.of(FEED, FEED).problem()).isEqualTo("could not be fetched. Wait.");
        assertThat(states.of(bomb, bomb).problem()).contains("defines XML entities");
        assertThat(states.all()).extracting(FeedState::address).containsExactly(FEED, second, bomb);
    }

    @Test
    void waitsTwiceAsLongWithEachFailureAndAsLongAsItIsAsked() throws Exception {
        web.answers.put(FEED, FakeWeb.status(500, null));
        Watch watch = watch(FEED);
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            watch.round();
            Instant next = watch.nextDue();
            Instant poll = requireNonNull(states.of(FEED, FEED).nextPoll());
            minutes.add(Duration.between(requireNonNull(states.of(FEED, FEED).lastPoll()), poll)
                    .toMinutes());
            assertThat(next).isBeforeOrEqualTo(poll);
            web.now = poll;
        }
        assertThat(minutes).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L, 1440L);
        web.answers.put(FEED, FakeWeb.status(429, Duration.ofHours(40)));
        watch.round();
        assertThat(Duration.between(
                        web.now, requireNonNull(states.of(FEED, FEED).nextPoll())))
                .isEqualTo(Duration.ofHours(40));
        web.now = web.now.plus(Duration.ofHours(41));
        web.serve(FEED, FakeWeb.feed());
        watch.round();
        assertThat(states.of(FEED, FEED).failures()).isZero();
        web.now = web.now.plus(Duration.ofHours(1));
        web.answers.put(FEED, FakeWeb.status(410, null));
        watch.round();
        web.now = web.now.plus(Duration.ofDays(30));
        assertThat(watch.round()).isZero();
        assertThat(states.of(FEED, FEED).health()).isEqualTo(FeedState.Health.GONE);
    }

    @Test
    void asksOnlyWhetherItHasChanged() throws Exception {
        web.answers.put(FEED, FakeWeb.content(FEED, FakeWeb.feed("https://a.example/1"), "\"7\""));
        web.serve("https://a.example/1", PAGE);
        Watch watch = watch(FEED);
        watch.round();
        web.answers.put(FEED, new WebAnswer.Unchanged());
        web.now = web.now.plus(Duration.ofHours(1));
        watch.round();
        assertThat(web.requests.get(web.requests.size() - 1).etag()).isEqualTo("\"7\"");
        assertThat(states.of(FEED, FEED).documents()).isEqualTo(1);
        assertThat(states.of(FEED, FEED).seen()).hasSize(1);
    }

    @Test
    void aPageThatPassesTroublesIsTriedThreeTimesThenLetGo() throws Exception {
        web.answers.put(
                FEED, FakeWeb.content(FEED, FakeWeb.feed("https://a.example/1", "https://a.example/2"), "\"7\""));
        web.answers.put("https://a.example/1", FakeWeb.status(500, null));
        Watch watch = watch(FEED);
        for (int i = 0; i < 5; i++) {
            watch.round();
            web.now = web.now.plus(Duration.ofHours(1));
        }
        // The other is not there at all, which one try tells.
        assertThat(taken)
                .containsOnlyOnce("failed is answered with status 404")
                .containsOnlyOnce("failed is answered with status 500");
        assertThat(web.log.stream().filter(line -> line.endsWith("/1"))).hasSize(3);
        assertThat(web.log.stream().filter(line -> line.endsWith("/2"))).hasSize(1);
        assertThat(states.of(FEED, FEED).troubles()).isEqualTo(4);
    }

    @Test
    void aServerThatIsAskedTooMuchIsLeftAloneForTheRestOfTheRound() throws Exception {
        web.serve(FEED, FakeWeb.feed("https://a.example/1", "https://a.example/2", "https://a.example/3"))
                .serve("https://a.example/1", PAGE)
                .serve("https://a.example/3", PAGE);
        web.answers.put("https://a.example/2", FakeWeb.status(429, Duration.ofHours(2)));
        Watch watch = watch(FEED);
        watch.round();
        assertThat(taken).containsExactly("found https://a.example/1", "settled");
        assertThat(Duration.between(
                        web.now, requireNonNull(states.of(FEED, FEED).nextPoll())))
                .isEqualTo(Duration.ofHours(2));
        web.serve("https://a.example/2", PAGE);
        web.now = web.now.plus(Duration.ofHours(2));
        watch.round();
        assertThat(taken).contains("found https://a.example/2", "found https://a.example/3");
    }

    @Test
    void stoppedInAPauseItKeepsWhatItHas() throws Exception {
        web.serve(FEED, FakeWeb.feed("https://a.example/1", "https://a.example/2"))
                .serve("https://a.example/1", PAGE)
                .serve("https://a.example/2", PAGE);
        Watch[] watch = new Watch[1];
        Pause impatient = duration -> {
            if (web.log.size() == 3) {
                watch[0].stop();
                throw new InterruptedException("stopped");
            }
            web.pause(duration);
        };
        watch[0] = new Watch(
                List.of(Subscription.to(FEED)),
                new PoliteWeb(web, Duration.ofSeconds(2), web, impatient),
                settings(),
                states,
                sink());
        watch[0].round();
        assertThat(taken).containsExactly("found https://a.example/1", "settled");
        assertThat(states.of(FEED, FEED).seen()).hasSize(1);
        web.now = web.now.plus(Duration.ofMinutes(1));
        watch(FEED).round();
        assertThat(taken).contains("found https://a.example/2");
        assertThat(web.log.stream().filter(line -> line.endsWith("/1"))).hasSize(1);
    }

    @Test
    void aLongFeedIsFetchedInPiecesAndNothingIsLeftOut() throws Exception {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            links.add("https://a.example/" + i);
            web.serve("https://a.example/" + i, PAGE);
        }
        web.serve(FEED, FakeWeb.feed(links.toArray(String[]::new)));
        Watch watch = watch(FEED);
        for (int i = 0; i < 3; i++) {
            watch.round();
            web.now = web.now.plus(Duration.ofMinutes(1));
        }
        assertThat(taken.stream().filter(line -> line.startsWith("found")))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    /** What was fetched is safe before it counts as seen: stopped in between, it is fetched again, never left out. */
    @Test
    void nothingCountsAsSeenBeforeItIsSafe() throws Exception {
        web.serve(FEED, FakeWeb.feed("https://a.example/1")).serve("https://a.example/1", PAGE);
        Watch broken = new Watch(List.of(Subscription.to(FEED)), polite(), settings(), states, new WatchSink() {
            @Override
            public void take(SourceItem item) {}

            @Override
            public void settle() {
                throw new IllegalStateException("disk full");
            }
        });
        try {
            broken.round();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("disk full");
        }
        assertThat(states.of(FEED, FEED).seen()).isEmpty();
        web.now = web.now.plus(Duration.ofMinutes(1));
        watch(FEED).round();
        assertThat(taken).contains("found https://a.example/1");
    }

    @Test
    void aClockSetBackDoesNotPutPollsOffForYears() throws Exception {
        web.serve(FEED, FakeWeb.feed());
        web.now = Instant.parse("2036-01-01T00:00:00Z");
        watch(FEED).round();
        web.now = Instant.parse("2026-03-12T12:00:00Z");
        assertThat(watch(FEED).round()).isEqualTo(1);
    }

    @Test
    void aStateThatCannotBeUnderstoodIsAsGoodAsNone() throws Exception {
        web.serve(FEED, FakeWeb.feed());
        watch(FEED).round();
        try (var files = Files.list(folder.resolve("feeds"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "address\t" + FEED + "\nfailures\tmany\n");
            }
        }
        assertThat(states.of(FEED, FEED)).isEqualTo(FeedState.fresh(FEED, FEED));
        assertThat(states.all()).isEmpty();
    }

    @Test
    void anAddressThatSomebodyGaveIsAPageOrAListOfPages() {
        web.serve(FEED, FakeWeb.feed("https://a.example/1", "https://a.example/no"))
                .serve("https://a.example/1", PAGE);
        assertThat(words(new WebSource(FEED, polite(), Limits.USUAL)))
                .containsExactly("found https://a.example/1", "failed is answered with status 404");
        assertThat(words(new WebSource("https://a.example/1", polite(), Limits.USUAL)))
                .containsExactly("found https://a.example/1");
        web.serve(
                "https://a.example/map.xml",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/1</loc></url></urlset>");
        assertThat(words(new WebSource("https://a.example/map.xml", polite(), Limits.USUAL)))
                .containsExactly("found https://a.example/1");
    }

    private static List<String> words(WebSource source) {
        List<String> words = new ArrayList<>();
        for (SourceItem item = source.next(); item != null; item = source.next()) {
            words.add(words(item));
        }
        return words;
    }

    private static String words(SourceItem item) {
        return switch (item) {
            case SourceItem.Found found -> "found " + found.document().uri();
            case SourceItem.Failed failed -> "failed " + failed.problem();
            case SourceItem.Skipped skipped -> "skipped " + skipped.reason();
        };
    }

    private PoliteWeb polite() {
        return new PoliteWeb(web, Duration.ofSeconds(2), web, web);
    }

    private static WatchSettings settings() {
        return new WatchSettings(Duration.ofMinutes(15), Duration.ofDays(1), 10, Limits.USUAL, 1);
    }

    private Watch watch(String... feeds) {
        List<Subscription> subscriptions =
                List.of(feeds).stream().map(Subscription::to).toList();
        return new Watch(subscriptions, polite(), settings(), states, sink());
    }

    private WatchSink sink() {
        return new WatchSink() {
            @Override
            public void take(SourceItem item) {
                taken.add(words(item));
            }

            @Override
            public void settle() {
                taken.add("settled");
            }
        };
    }
}
