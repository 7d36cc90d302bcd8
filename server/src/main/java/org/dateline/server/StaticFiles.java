package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the pages, which lie in the jar. Thread-safe. There is nothing to escape to: a name is letters, digits, hyphens, underscores and
 * points between single slashes, no part of it begins with a point, and it is looked up among the resources of one folder only. What was
 * found is kept; there are as many as the build made.
 */
final class StaticFiles {

    private static final String FOLDER = "/org/dateline/web";
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+");
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    /**
     * The file of a path.
     *
     * @param path decoded, from its slash on
     */
    Optional<Answer> find(String path) {
        Answer before = known.get(path);
        if (before != null) {
            return Optional.of(before);
        }
        if (path.length() > 200 || !NAME.matcher(path).matches() || path.contains("..")) {
            return Optional.empty();
        }
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            return Optional.empty();
        }
        byte[] bytes = resource(path);
        if (bytes == null) {
            return Optional.empty();
        }
        Answer answer = Answer.of(bytes, type).withBrotli(resource(path + ".br"));
        known.put(path, answer);
        return Optional.of(answer);
    }

    private static byte @Nullable [] resource(String path) {
        try (InputStream resource = StaticFiles.class.getResourceAsStream(FOLDER + path)) {
            return resource == null ? null : resource.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    /** How long a file may be kept without asking: what the build names after its content never changes. */
    static String caching(String path) {
        return path.startsWith("/assets/") ? FOREVER : Answers.REVALIDATE;
    }
}
