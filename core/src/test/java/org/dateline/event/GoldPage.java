package org.dateline.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Document;
import org.dateline.internal.ResourceText;

/**
 * An invented page of the folder {@code pages} with all it tells of; the folder's README says how they are written. Immutable.
 *
 * @param name the page's name
 * @param events what a careful reader codes
 * @param forbidden words of captions and of other stories, which are nobody's act here
 */
record GoldPage(String name, List<GoldEvent> events, List<String> forbidden) {

    static final List<String> NAMES = List.of(
            "border-clash",
            "coup",
            "court",
            "cyber-attack",
            "disaster",
            "election",
            "peace-talks",
            "protest",
            "strike",
            "trade");

    static GoldPage read(String name) {
        List<GoldEvent> events = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        for (String line : ResourceText.lines(GoldPage.class, "pages/" + name + ".gold")) {
            if (line.startsWith("+")) {
                events.add(GoldEvent.of(line));
            } else if (line.startsWith("!")) {
                forbidden.add(line.substring(1).strip());
            } else {
                throw new IllegalArgumentException(name + ".gold: neither \"+\" nor \"!\": " + line);
            }
        }
        return new GoldPage(name, List.copyOf(events), List.copyOf(forbidden));
    }

    Document document() {
        String page = String.join("\n", ResourceText.lines(GoldPage.class, "pages/" + name + ".txt"));
        return Document.of(page.getBytes(StandardCharsets.UTF_8), name + ".txt");
    }

    /** "coup: COERCE seized". */
    String told(GoldEvent event) {
        return name + ": " + event.type() + " " + event.trigger();
    }
}
