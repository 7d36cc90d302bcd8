package org.dateline.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.archive.EventCount;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Slice;
import org.dateline.archive.query.Query;

/** Events: lists, counts, single ones. Thread-safe. */
final class EventEndpoints {

    private static final int MOST_AXES = 4;
    private static final Map<String, EventCount.Axis> AXES = axes();

    private final Archive archive;

    EventEndpoints(Archive archive) {
        this.archive = archive;
    }

    Answer list(Context context) {
        Query query = Filters.query(context);
        Slice<EventSummary> events = archive.events().find(query, Requests.paging(context));
        long total = archive.events().count(query);
        return Answer.json(json -> {
            json.list("items", events.items(), event -> Pieces.event(json, event));
            json.text("next", events.next());
            json.number("total", total);
        });
    }

    Answer one(String id) {
        EventSummary event = archive.events()
                .byId(id)
                .orElseThrow(() -> Problem.notFound("There is no event " + id
                                + ". Events are named ARTICLE.v1, as GET /api/events lists them.")
                        .exception());
        long revision = archive.decisions().revision(id);
        return Answer.json(json -> {
            json.object("event", () -> Pieces.eventMembers(json, event));
            json.number("revision", revision);
        });
    }

    Answer aggregate(Context context) {
        List<String> names = new ArrayList<>();
        List<EventCount.Axis> axes = new ArrayList<>();
        for (String given : context.queryParams("by")) {
            for (String name : given.split(",")) {
                String plain = name.strip().toLowerCase(Locale.ROOT);
                EventCount.Axis axis = AXES.get(plain);
                if (axis == null || axes.contains(axis)) {
                    throw Problem.badRequest(
                                    "by",
                                    "\"" + name + "\" " + (axis == null ? "is nothing to count by" : "is there twice")
                                            + ". Give up to " + MOST_AXES + " of: " + String.join(", ", AXES.keySet())
                                            + ".")
                            .exception();
                }
                names.add(plain);
                axes.add(axis);
            }
        }
        if (axes.isEmpty() || axes.size() > MOST_AXES) {
            throw Problem.badRequest(
                            "by",
                            "Say by what to count, up to " + MOST_AXES + " of: " + String.join(", ", AXES.keySet())
                                    + ".")
                    .exception();
        }
        List<EventCount> rows = archive.events().count(Filters.query(context), axes.toArray(new EventCount.Axis[0]));
        return Answer.json(json -> {
            json.texts("by", names);
            json.list(
                    "rows",
                    rows,
                    row -> json.object(() -> {
                        json.texts("values", row.values());
                        json.number("count", row.count());
                    }));
        });
    }

    private static Map<String, EventCount.Axis> axes() {
        Map<String, EventCount.Axis> axes = new LinkedHashMap<>();
        for (EventCount.Axis axis : EventCount.Axis.values()) {
            axes.put(Pieces.name(axis), axis);
        }
        return axes;
    }
}
