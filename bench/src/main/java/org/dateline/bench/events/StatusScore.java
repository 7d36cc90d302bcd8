package org.dateline.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.bench.Table;
import org.dateline.event.Event;

/** What Dateline says of the status of the events it finds, against MEANTIME's factuality. Not thread-safe. */
final class StatusScore {

    /** By property: by gold value and found value, how often. */
    private final Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();

    void add(Reader reader, FactualText text) {
        List<Event> events =
                reader.read(Document.text(text.text(), "meantime")).contents().events();
        for (Event event : events) {
            for (FactualText.Mark mark : text.marks()) {
                boolean same = event.mentions().stream()
                        .anyMatch(span -> span.start() < mark.end() && mark.start() < span.end());
                if (same) {
                    boolean intent = event.rule().endsWith("as intent");
                    boolean refusal = event.rule().endsWith("as refusal");
                    Event.Status status = event.status();
                    boolean not = refusal || status == Event.Status.NEGATED || status == Event.Status.DENIED;
                    boolean future = intent || refusal || status == Event.Status.FUTURE;
                    boolean perhaps = status == Event.Status.HYPOTHETICAL;
                    add("polarity", mark.polarity(), not ? "NEG" : "POS", List.of("POS", "NEG"));
                    String certainty = mark.certainty().equals("PROBABLE") ? "POSSIBLE" : mark.certainty();
                    add("certainty", certainty, perhaps ? "POSSIBLE" : "CERTAIN", List.of("CERTAIN", "POSSIBLE"));
                    add(
                            "tense",
                            mark.time(),
                            future || perhaps ? "FUTURE" : "NON_FUTURE",
                            List.of("FUTURE", "NON_FUTURE"));
                    break;
                }
            }
        }
    }

    private void add(String property, String gold, String found, List<String> values) {
        if (values.contains(gold)) {
            counts.computeIfAbsent(property, key -> new TreeMap<>())
                    .computeIfAbsent(gold, key -> new TreeMap<>())
                    .merge(found, 1, Integer::sum);
        }
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((property, byGold) -> {
            int all = 0;
            int right = 0;
            double sum = 0;
            for (String value : byGold.keySet()) {
                int hits = count(byGold, value, value);
                int gold = byGold.get(value).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                int found = byGold.keySet().stream()
                        .mapToInt(each -> count(byGold, each, value))
                        .sum();
                all += gold;
                right += hits;
                sum += gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
            }
            rows.add(List.of(
                    property,
                    share(right, all),
                    String.format(Locale.ROOT, "%.3f", sum / byGold.size()),
                    String.valueOf(all),
                    byGold.toString().replaceAll("[{}]", " ").strip()));
        });
        return new Table(
                "Status of the events found, against MEANTIME's factuality",
                List.of("property", "accuracy", "macro-F1", "events", "gold = found: how often"),
                rows);
    }

    private static int count(Map<String, Map<String, Integer>> byGold, String gold, String found) {
        return byGold.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
