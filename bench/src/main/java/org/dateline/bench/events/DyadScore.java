package org.dateline.bench.events;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.Timestamp;
import org.dateline.bench.Table;
import org.dateline.event.Event;
import org.jspecify.annotations.Nullable;

/** Who to whom and what together, on newswire sentences with CAMEO codings. Not thread-safe. */
final class DyadScore {

    private static final String[] ROOTS = {
        "",
        "",
        "REQUEST",
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "COOPERATE",
        "AID",
        "YIELD",
        "ACCUSE",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "MOBILIZE",
        "SANCTION",
        "COERCE",
        "ASSAULT",
        "ASSAULT",
        "ASSAULT"
    };

    private final @Nullable PrintStream failures;
    private int gold;
    private int dyads;
    private int right;
    private int found;
    private int foundRight;
    private int silent;
    private int silentFound;

    /** @param failures where sentences go whose codings were missed or whose events are of no coding's type; null for nowhere */
    DyadScore(@Nullable PrintStream failures) {
        this.failures = failures;
    }

    /** One coding: CAMEO code, source, target. */
    private record Coding(String root, String source, String target) {}

    void addAll(Reader reader, Path file) throws IOException {
        for (String part : Files.readString(file, StandardCharsets.UTF_8).split("<Sentence ")) {
            int text = part.indexOf("<Text>");
            if (!part.startsWith("category") || text < 0) {
                continue;
            }
            List<Coding> codings = new ArrayList<>();
            for (String coding : part.split("<EventCoding ")) {
                String code = attribute(coding, "eventcode");
                if (coding.startsWith("eventcode") && code.length() > 1) {
                    String root = ROOTS[Integer.parseInt(code.substring(0, 2))];
                    if (!root.isEmpty()) {
                        codings.add(new Coding(root, attribute(coding, "sourcecode"), attribute(coding, "targetcode")));
                    }
                }
            }
            String sentence =
                    part.substring(text + 6, part.indexOf("</Text>")).strip().replaceAll("\\s+", " ");
            String date = attribute(part, "date");
            LocalDate day = LocalDate.parse(date.length() == 6 ? "20" + date : date, DateTimeFormatter.BASIC_ISO_DATE);
            if (!sentence.isEmpty()) {
                add(reader, sentence, day, codings, part.contains("noevents"));
            }
        }
    }

    private void add(Reader reader, String text, LocalDate day, List<Coding> codings, boolean none) {
        List<Event> events = reader.read(
                        Document.text(text, "newswire").with(new Document.Known(null, null, Timestamp.of(day), null)))
                .contents()
                .events();
        if (none) {
            silent++;
            silentFound += events.isEmpty() ? 0 : 1;
        }
        tell(text, codings, none, events);
        for (Coding coding : codings) {
            gold++;
            boolean dyad = events.stream().anyMatch(event -> dyad(event, coding));
            boolean both = events.stream()
                    .anyMatch(event -> dyad(event, coding) && root(event).equals(coding.root()));
            dyads += dyad ? 1 : 0;
            right += both ? 1 : 0;
        }
        if (!codings.isEmpty()) {
            for (Event event : events) {
                found++;
                foundRight += codings.stream().anyMatch(coding -> root(event).equals(coding.root())) ? 1 : 0;
            }
        }
    }

    private void tell(String text, List<Coding> codings, boolean none, List<Event> events) {
        boolean missed = codings.stream()
                .anyMatch(coding -> events.stream()
                        .noneMatch(event -> dyad(event, coding) && root(event).equals(coding.root())));
        boolean wrong = (none || !codings.isEmpty())
                && events.stream()
                        .anyMatch(event ->
                                codings.stream().noneMatch(coding -> root(event).equals(coding.root())));
        if (failures != null && (missed || wrong)) {
            failures.println("newswire\t" + codings + "\t"
                    + events.stream()
                            .map(event -> event.rule() + " " + who(event.actors()) + " > " + who(event.recipients()))
                            .toList()
                    + "\t" + text);
        }
    }

    private static List<String> who(List<Event.Participant> people) {
        return people.stream()
                .map(one -> one.span().exact() + " " + one.country() + "/" + one.sector())
                .toList();
    }

    /** Whether the countries are those of a coding, in either order where both sides do the same. */
    private static boolean dyad(Event event, Coding coding) {
        boolean there = is(event.actors(), coding.source()) && is(event.recipients(), coding.target());
        boolean mutual = coding.root().equals("CONSULT") || coding.root().equals("AGREE");
        return there || mutual && is(event.actors(), coding.target()) && is(event.recipients(), coding.source());
    }

    private static boolean is(List<Event.Participant> people, String code) {
        if (code.length() < 3 || code.equals("---")) {
            return people.isEmpty();
        }
        String land = code.substring(0, 3);
        return people.stream()
                .anyMatch(one -> land.equals(one.country())
                        || one.country() == null
                                && one.sector() != null
                                && (land.equals("---") || land.equals("IGO"))
                                && code.contains(one.sector().name()));
    }

    private static String root(Event event) {
        return EventsBenchmark.root(event.type());
    }

    Table table() {
        return new Table(
                "Dyad and type together, on newswire sentences with codings of PETRARCH-2",
                List.of(
                        "codings",
                        "dyad found",
                        "dyad and type found",
                        "events found",
                        "type right",
                        "sentences without events",
                        "of these with one"),
                List.of(List.of(
                        String.valueOf(gold),
                        share(dyads, gold),
                        share(right, gold),
                        String.valueOf(found),
                        share(foundRight, found),
                        String.valueOf(silent),
                        String.valueOf(silentFound))));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private static String attribute(String tag, String name) {
        int from = tag.indexOf(name + "=\"");
        int begin = from + name.length() + 2;
        return from < 0 ? "" : tag.substring(begin, tag.indexOf('"', begin));
    }
}
