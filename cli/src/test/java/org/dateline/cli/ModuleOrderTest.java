package org.dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;

/**
 * Which part may know of which. It lives in this module because this one sees all others. A rule that is broken for a
 * good reason is changed here, with the reason; a rule is not worked around.
 */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleOrderTest {

    /** The engine's stages in the order in which data meets them. */
    private static final List<String> STAGES =
            List.of("page", "language", "time", "entity", "quotation", "world", "event");

    /** What surrounds the engine, each knowing only of those before it. Those still to be built are named already. */
    private static final List<String> ROOMS = List.of("story", "formats", "sources", "archive", "server", "cli");

    private static final String[] CORE = {
        "org.dateline",
        "org.dateline.internal..",
        "org.dateline.page..",
        "org.dateline.language..",
        "org.dateline.time..",
        "org.dateline.entity..",
        "org.dateline.quotation..",
        "org.dateline.world..",
        "org.dateline.event.."
    };

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_JSON_DATABASE_OR_NETWORK = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml.jackson..",
                    "java.sql..",
                    "javax.sql..",
                    "org.sqlite..",
                    "org.apache.lucene..",
                    "java.net.http..",
                    "java.nio.channels..",
                    "picocli..",
                    "me.tongfei..")
            .because("core is the engine: a document in, a reading out");

    @ArchTest
    static final ArchRule CORE_OPENS_NO_FILE_OR_CONNECTION = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"
                            + "|java\\.nio\\.file\\.(Files|Path|Paths|FileSystem|FileSystems)"
                            + "|java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|InetAddress)")
            .because("a reading is a pure function of the document; resources come from the class path");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CLOCK_AND_NO_DICE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethodWhere(Calls.toAnyOf(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.lang.Math.random",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.LocalTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.Year.now",
                    "java.time.YearMonth.now",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.util.UUID.randomUUID"))
            .because("the same bytes give the same reading, on any day and any machine");

    @ArchTest
    static final ArchRule ONLY_FORMATS_KNOWS_A_JSON_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("org.dateline.formats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("nothing outside formats spells a field name of an output");

    @ArchTest
    static void aStageSeesOnlyWhatCameBeforeIt(JavaClasses classes) {
        inOrder(STAGES, classes, "a stage sees only what the stages before it produced");
    }

    @ArchTest
    static void aRoomSeesOnlyWhatCameBeforeIt(JavaClasses classes) {
        inOrder(ROOMS, classes, "modules depend downwards only");
    }

    @ArchTest
    static final ArchRule CORE_DOES_NOT_KNOW_WHO_USES_IT = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(ROOMS))
            .because("modules depend downwards only");

    private static void inOrder(List<String> order, JavaClasses classes, String reason) {
        for (int i = 0; i < order.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage("org.dateline." + order.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(order.subList(i + 1, order.size())))
                    .because(reason)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "org.dateline." + name + "..").toArray(String[]::new);
    }
}
