package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Contents;
import org.dateline.Moment;
import org.dateline.entity.Entity;
import org.dateline.event.Event;
import org.dateline.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/** Sets what an article says in lines for a terminal: who did what to whom, and who said what when. Made for one reading. */
final class ContentsPrinter {

    private static final int LONGEST_QUOTATION = 240;

    private final Contents contents;
    private final Map<String, String> names = new HashMap<>();

    ContentsPrinter(Contents contents) {
        this.contents = contents;
        for (Entity entity : contents.entities()) {
            names.put(entity.id(), entity.name());
        }
    }

    /** One line an event: "2025-07-10  CONSULT  Marco Rubio (USA GOV) → Sergey Lavrov (RUS GOV), in Malaysia". */
    List<String> events() {
        List<String> lines = new ArrayList<>();
        for (Event event : contents.events()) {
            StringBuilder line = new StringBuilder();
            String value = event.when().value();
            line.append(value == null ? "no date" : value);
            if (event.when().basis() == Event.Basis.PUBLICATION) {
                line.append(" (published)");
            }
            line.append("  ").append(event.type());
            if (event.mode() != null) {
                line.append(' ').append(event.mode());
            }
            line.append("  ").append(people(event.actors()));
            if (!event.recipients().isEmpty()) {
                line.append(" → ").append(people(event.recipients()));
            }
            Event.Where where = event.where();
            if (where != null) {
                line.append(", in ").append(where.place().name());
            }
            for (Event.Quantity quantity : event.quantities()) {
                line.append(", ").append(quantity.evidence().exact());
            }
            if (event.status() != Event.Status.ASSERTED) {
                line.append("  [").append(event.status().name().toLowerCase(Locale.ROOT));
                for (Event.Attribution one : event.attribution()) {
                    line.append(one.exact() == null ? "" : " by " + name(one.entity(), one.exact()));
                }
                line.append(']');
            }
            line.append("  “").append(event.trigger().exact()).append('”');
            lines.add(line.toString());
        }
        return lines;
    }

    private String people(List<Event.Participant> people) {
        List<String> shown = new ArrayList<>();
        for (Event.Participant one : people) {
            StringBuilder who = new StringBuilder(name(one.entity(), one.span().exact()));
            String country = one.country();
            if (country != null || one.sector() != null) {
                who.append(" (")
                        .append(country == null ? "" : country)
                        .append(country != null && one.sector() != null ? " " : "")
                        .append(one.sector() == null ? "" : one.sector().name())
                        .append(')');
            }
            shown.add(who.toString());
        }
        return String.join(", ", shown);
    }

    /** One line a quotation: who, when, and the words. */
    List<String> quotations() {
        List<String> lines = new ArrayList<>();
        for (Quotation quotation : contents.quotations()) {
            Quotation.Party speaker = quotation.speaker();
            StringBuilder line = new StringBuilder();
            line.append(
                    speaker == null
                            ? "unnamed"
                            : name(speaker.entity(), speaker.span().exact()));
            String time = time(quotation.time());
            if (time != null) {
                line.append(", ").append(time);
            }
            String words = Excerpt.of(quotation.content().exact(), LONGEST_QUOTATION);
            line.append(": ").append(quotation.kind() == Quotation.Kind.INDIRECT ? words : "“" + words + "”");
            lines.add(line.toString());
        }
        return lines;
    }

    private @Nullable String time(@Nullable String id) {
        if (id == null) {
            return null;
        }
        Moment moment = contents.times().get(Integer.parseInt(id.substring(1)) - 1);
        return moment.value();
    }

    private String name(@Nullable String entity, @Nullable String words) {
        String name = entity == null ? null : names.get(entity);
        return name != null ? name : words == null ? "unnamed" : words;
    }
}
