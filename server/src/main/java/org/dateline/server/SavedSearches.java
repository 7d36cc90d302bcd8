package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.query.Query;
import org.dateline.formats.Json;
import org.dateline.formats.JsonValue;
import org.dateline.formats.MalformedJsonException;

/** Searches that somebody wants to come back to, in a file beside the archive. Thread-safe; what was saved is on the disk. */
final class SavedSearches {

    private static final int LARGEST = 16 << 10;
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;

    private record Saved(String id, String name, String query, String created) {

        void members(Json json) {
            json.text("id", id);
            json.text("name", name);
            json.text("query", query);
            json.text("path", "/search?q=" + Pieces.encoded(query));
            json.text("feed", "/search.rss?q=" + Pieces.encoded(query));
            json.text("created", created);
        }
    }

    private final Path file;
    private final boolean writable;

    SavedSearches(Path folder, boolean writable) {
        this.file = folder.resolve("saved-searches.json");
        this.writable = writable;
    }

    synchronized Answer list() {
        List<Saved> saved = read();
        return Answer.json(json -> json.list("items", saved, each -> json.object(() -> each.members(json))));
    }

    void save(Context context) {
        JsonValue.Members body = Requests.object(context, LARGEST);
        String name = Requests.required(body, "name", LONGEST_NAME).strip();
        String given = Requests.optional(body, "query", LONGEST_QUERY);
        Query query = given == null ? Query.EVERYTHING : Requests.query(given, "query");
        Saved saved = add(name, query.toString());
        Answers.sendOnce(context, Answer.json(saved::members), 201);
    }

    private synchronized Saved add(String name, String query) {
        check();
        List<Saved> all = new ArrayList<>(read());
        if (all.stream().anyMatch(each -> each.name().equals(name))) {
            throw Problem.of(
                            409,
                            "Name taken",
                            "There is a saved search \"" + name + "\" already. Give another name, or delete that one.")
                    .exception();
        }
        if (all.size() >= MOST) {
            throw Problem.of(
                            409,
                            "Too many",
                            "There are " + MOST + " saved searches, which is the most there may be. Delete one.")
                    .exception();
        }
        String slug = Slug.of(name);
        String id = slug.isEmpty() ? "search" : slug;
        for (int i = 2; taken(all, id); i++) {
            id = (slug.isEmpty() ? "search" : slug) + "-" + i;
        }
        Saved saved = new Saved(id, name, query, Instant.now().toString());
        all.add(saved);
        write(all);
        return saved;
    }

    private static boolean taken(List<Saved> all, String id) {
        return all.stream().anyMatch(each -> each.id().equals(id));
    }

    synchronized void forget(String id) {
        check();
        List<Saved> all = read();
        List<Saved> kept = all.stream().filter(each -> !each.id().equals(id)).toList();
        if (kept.size() == all.size()) {
            throw Problem.notFound("There is no saved search " + id + ". GET /api/saved-searches lists them.")
                    .exception();
        }
        write(kept);
    }

    private void check() {
        if (!writable) {
            throw Desk.readOnly();
        }
    }

    private List<Saved> read() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            List<Saved> saved = new ArrayList<>();
            if (JsonValue.parse(Files.readAllBytes(file)) instanceof JsonValue.Members members) {
                for (JsonValue item : members.items("items")) {
                    if (item instanceof JsonValue.Members each) {
                        saved.add(new Saved(
                                text(each, "id"), text(each, "name"), text(each, "query"), text(each, "created")));
                    }
                }
            }
            return saved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedJsonException e) {
            throw Problem.of(
                            500,
                            "File damaged",
                            file + " is no JSON (" + e.getMessage() + "). Mend it or move it away.")
                    .exception();
        }
    }

    private static String text(JsonValue.Members members, String name) {
        String text = members.text(name);
        return text == null ? "" : text;
    }

    /** Whole or not at all: a new file takes the old one's place once it is written. */
    private void write(List<Saved> all) {
        byte[] bytes = Json.bytes(json -> json.list(
                "items",
                all,
                each -> json.object(() -> {
                    json.text("id", each.id());
                    json.text("name", each.name());
                    json.text("query", each.query());
                    json.text("created", each.created());
                })));
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, new String(bytes, StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Problem.of(
                            507,
                            "Not saved",
                            file + " cannot be written (" + e.getMessage()
                                    + "). Make room, or make the folder writable, and save again.")
                    .exception();
        }
    }
}
