package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside a story or an entity is what counting gives, whatever has happened to its articles. */
class KeptCountsTest {

    private static final String WRONG =
            "SELECT s.id FROM story s LEFT JOIN article a ON a.story = s.number AND a.current = 1 GROUP BY s.number"
                    + " HAVING s.articles IS NOT count(a.number) OR s.outlets IS NOT count(DISTINCT a.publisher) OR s.first IS NOT min(a.day)"
                    + " OR s.last IS NOT max(a.day)";

    private static final String WRONG_ENTITIES =
            "SELECT e.name FROM entity e WHERE e.merged IS NULL AND e.articles <> (SELECT count(DISTINCT a.article) FROM appearance a JOIN entity m"
                    + " ON m.number = a.entity WHERE a.current = 1 AND coalesce(m.merged, m.number) = e.number)";

    private static final List<String> NAMES = List.of("Ada Voss", "Ben Voss", "Cleo Hart", "Dora Lind", "Emil Roth");

    private static final List<String> TEXTS = List.of(
            "The ferry Nordlys sank off Tarnholm on Monday with 212 people on board, the coast guard of Varland said. Divers found twelve bodies near the"
                    + " wreck, and boats from three harbours searched through the night for those who are missing in the cold water.",
            "Parliament in Ostrava voted on Tuesday for a budget that raises the tax on salmon farms and lowers the one on bakeries, after a debate of"
                    + " eleven hours in which the finance minister defended every line of it against members of her own party.",
            "A glacier above the village of Hult broke in the warmest week since records began, and the road to the valley is under ice and mud; nobody was"
                    + " at home in the eleven houses that it took along, the mayor told a crowd in front of the school.");

    @TempDir
    Path folder;

    private Sql connection() throws SQLException {
        return new Sql(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE)));
    }

    @Test
    void addingRevisingMergingPartingAndUndoing() throws SQLException {
        Random random = new Random(7);
        try (Archive archive = Archive.open(folder);
                Sql sql = connection()) {
            List<Decision> decisions = new ArrayList<>();
            long merged = 0;
            for (int round = 0; round < 120; round++) {
                switch (random.nextInt(7)) {
                    case 0, 1, 2 -> add(archive, random, round);
                    case 3 -> decide(archive, random, decisions);
                    case 4 -> part(archive, random, decisions);
                    case 5 -> decideOnPeople(archive, random, decisions);
                    default -> undo(archive, random, decisions);
                }
                merged += sql.number("SELECT count(*) FROM entity WHERE merged IS NOT NULL");
                assertThat(sql.all(WRONG, row -> row.getString(1)))
                        .as("round " + round)
                        .isEmpty();
                assertThat(sql.all(WRONG_ENTITIES, row -> row.getString(1)))
                        .as("round " + round)
                        .isEmpty();
            }
            assertThat(sql.number("SELECT count(*) FROM story WHERE articles > 1 AND outlets > 1"))
                    .isPositive();
            assertThat(decisions.size()).isGreaterThan(10);
            assertThat(merged).isPositive();
        }
    }

    private static void add(Archive archive, Random random, int round) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        int page = random.nextInt(25);
        Invented invented = Invented.page("https://" + (char) ('a' + page % 5) + ".example/" + page)
                .publisher(page % 7 == 0 ? null : "Outlet " + page % 5)
                .headline(text.substring(0, 40))
                .text((random.nextInt(3) == 0 ? text + " This is revision " + round + "." : text)
                        + " Ada Voss, Ben Voss, Cleo Hart, Dora Lind" + " and Emil Roth were there.");
        for (String name : NAMES) {
            if (random.nextBoolean()) {
                invented = invented.person(name, null, null);
            }
        }
        archive.add(
                (random.nextInt(4) == 0 ? invented : invented.published("2026-03-1" + random.nextInt(10))).reading());
    }

    private static void decide(Archive archive, Random random, List<Decision> decisions) {
        List<StorySummary> stories =
                archive.stories().latest(1, Paging.first(50)).items();
        if (stories.size() > 1) {
            String one = stories.get(random.nextInt(stories.size())).id();
            String other = stories.get(random.nextInt(stories.size())).id();
            if (!one.equals(other)) {
                decisions.add(archive.decisions()
                        .decide(
                                "ana",
                                Decision.Act.MERGE,
                                one,
                                other,
                                null,
                                archive.decisions().revision(one)));
            }
        }
    }

    private static void decideOnPeople(Archive archive, Random random, List<Decision> decisions) {
        List<EntitySummary> people =
                archive.entities().find("", Paging.first(10)).items();
        if (people.size() > 1) {
            String one = people.get(random.nextInt(people.size())).id();
            String other = people.get(random.nextInt(people.size())).id();
            long revision = archive.decisions().revision(one);
            if (random.nextInt(3) == 0) {
                decisions.add(archive.decisions().decide("ana", Decision.Act.SPLIT, one, null, null, revision));
            } else if (!one.equals(other)) {
                decisions.add(archive.decisions().decide("ana", Decision.Act.MERGE, one, other, null, revision));
            }
        }
    }

    private static void part(Archive archive, Random random, List<Decision> decisions) {
        List<StorySummary> stories =
                archive.stories().latest(2, Paging.first(50)).items();
        if (!stories.isEmpty()) {
            String story = stories.get(random.nextInt(stories.size())).id();
            List<ArticleSummary> articles = archive.stories().articles(story);
            decisions.add(archive.decisions()
                    .decide(
                            "ana",
                            Decision.Act.SPLIT,
                            story,
                            articles.get(random.nextInt(articles.size())).id(),
                            null,
                            archive.decisions().revision(story)));
        }
    }

    private static void undo(Archive archive, Random random, List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            Decision decision = decisions.remove(random.nextInt(decisions.size()));
            archive.decisions()
                    .undo("ana", decision.number(), archive.decisions().revision(decision.subject()));
        }
    }

    @Test
    void anArchiveOfTheFirstVersionIsCounted() throws SQLException {
        try (Sql sql = connection()) {
            Migration.run(sql, 1, Database.script(1));
            for (int story = 1; story <= 3; story++) {
                sql.insert(
                        "INSERT INTO story (id, title, merged) VALUES (?, 'T', ?)", "s" + story, story == 2 ? 1 : null);
            }
            int[] stories = {1, 1, 2, 3, 3};
            for (int i = 0; i < stories.length; i++) {
                sql.insert(
                        "INSERT INTO article (id, page, version, current, sha256, content, uri, authors, publisher, kind, day, words, events,"
                                + " quotations, corrections, added, engine, clustered, story) VALUES (?,?,1,?,?,'c','u','',?,'news',?,1,0,0,'',0,'e',?,?)",
                        "a" + i,
                        i,
                        i == 4 ? 0 : 1,
                        "h" + i,
                        i == 1 ? null : "P" + i,
                        i == 0 ? null : 20_000 + i,
                        stories[i],
                        stories[i]);
            }
        }
        try (Archive archive = Archive.open(folder);
                Sql sql = connection()) {
            assertThat(sql.all(WRONG, row -> row.getString(1))).isEmpty();
            assertThat(archive.stories().byId("s2").orElseThrow().id()).isEqualTo("s1");
            assertThat(archive.stories().byId("s1").orElseThrow().articles()).isEqualTo(3);
            assertThat(archive.stories().byId("s1").orElseThrow().outlets()).isEqualTo(2);
            assertThat(archive.stories().articles("s2"))
                    .extracting(ArticleSummary::id)
                    .containsExactly("a1", "a2", "a0");
            assertThat(archive.stories().latestArticles("s1", 2))
                    .extracting(ArticleSummary::id)
                    .containsExactly("a0", "a2");
            assertThat(archive.stories().byId("s3").orElseThrow().articles()).isEqualTo(1);
        }
    }
}
