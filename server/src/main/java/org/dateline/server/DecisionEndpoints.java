package org.dateline.server;

import io.javalin.http.Context;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.archive.Decision;
import org.dateline.archive.Slice;
import org.dateline.formats.Json;
import org.dateline.formats.JsonValue;
import org.jspecify.annotations.Nullable;

/** Curation: every change is a line in a log that only grows, made at a revision the curator has seen. Thread-safe. */
final class DecisionEndpoints {

    private static final int LARGEST = 16 << 10;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_WHO = 100;

    private final Archive archive;

    DecisionEndpoints(Archive archive) {
        this.archive = archive;
    }

    Answer list(Context context) {
        Slice<Decision> log = archive.decisions().log(Requests.text(context, "subject"), Requests.paging(context));
        return Answer.json(json -> {
            json.list("items", log.items(), decision -> json.object(() -> members(json, decision)));
            json.text("next", log.next());
        });
    }

    Answer revision(String subject) {
        long revision = archive.decisions().revision(subject);
        return Answer.json(json -> {
            json.text("subject", subject);
            json.number("revision", revision);
        });
    }

    void decide(Context context) {
        long revision = ifMatch(context);
        JsonValue.Members body = Requests.object(context, LARGEST);
        String who = Requests.optional(body, "who", LONGEST_WHO);
        Decision decision = archive.decisions()
                .decide(
                        who == null ? "desk" : who,
                        act(Requests.required(body, "act", 20)),
                        Requests.required(body, "subject", LONGEST_ID),
                        Requests.optional(body, "object", LONGEST_ID),
                        Requests.optional(body, "value", LONGEST_NAME),
                        revision);
        send(context, decision);
    }

    void undo(Context context) {
        long revision = ifMatch(context);
        long number;
        try {
            number = Long.parseLong(context.pathParam("number"));
        } catch (NumberFormatException e) {
            throw Problem.badRequest(
                            "number", "The number of a decision is a whole number. GET /api/decisions lists them.")
                    .exception();
        }
        if (archive.decisions().byNumber(number).isEmpty()) {
            throw Problem.notFound("There is no decision " + number + ". GET /api/decisions lists them.")
                    .exception();
        }
        send(context, archive.decisions().undo("desk", number, revision));
    }

    private void send(Context context, Decision decision) {
        long revision = archive.decisions().revision(decision.subject());
        context.header("ETag", "\"" + revision + '"');
        Answers.sendOnce(
                context,
                Answer.json(json -> {
                    json.object("decision", () -> members(json, decision));
                    json.number("revision", revision);
                }),
                201);
    }

    static void members(Json json, Decision decision) {
        json.number("number", decision.number());
        json.text("at", decision.at().toString());
        json.text("who", decision.who());
        json.text("act", Pieces.name(decision.act()));
        json.text("subject", decision.subject());
        json.text("object", decision.object());
        json.text("value", decision.value());
        Long undoes = decision.undoes();
        if (undoes == null) {
            json.nothing("undoes");
        } else {
            json.number("undoes", undoes.longValue());
        }
    }

    private static Decision.Act act(String name) {
        for (Decision.Act act : Decision.Act.values()) {
            if (act != Decision.Act.UNDO && Pieces.name(act).equals(name.toLowerCase(Locale.ROOT))) {
                return act;
            }
        }
        throw Problem.badRequest(
                        "act",
                        "\"" + name
                                + "\" is nothing that can be decided. Give merge, split, accept, reject or rename; take a decision back with POST /api/decisions/NUMBER/undo.")
                .exception();
    }

    private static long ifMatch(Context context) {
        String given = context.header("If-Match");
        Long revision = given == null ? null : number(given);
        if (revision == null) {
            throw Problem.of(
                            428,
                            "Revision needed",
                            "Say at which revision you looked, so that nobody's edit is lost: If-Match: \"REVISION\". GET /api/revisions/ID tells it.")
                    .exception();
        }
        return revision;
    }

    private static @Nullable Long number(String tag) {
        String plain = tag.strip();
        if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        try {
            return Long.valueOf(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
