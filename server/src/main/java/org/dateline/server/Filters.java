package org.dateline.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.query.Query;
import org.jspecify.annotations.Nullable;

/** The filters of events in a request, as one query together with {@code q}. Stateless. */
final class Filters {

    /** The parameters that are fields of the query language by another name: theirs, ours. */
    private static final List<String[]> FIELDS = List.of(
            new String[] {"type", "event"},
            new String[] {"mode", "mode"},
            new String[] {"status", "status"},
            new String[] {"actor", "actor"},
            new String[] {"recipient", "recipient"},
            new String[] {"place", "place"},
            new String[] {"near", "near"},
            new String[] {"story", "story"},
            new String[] {"publisher", "publisher"});

    private Filters() {}

    static Query query(Context context) {
        List<Query> parts = new ArrayList<>();
        parts.add(Requests.query(context));
        for (String[] field : FIELDS) {
            String value = Requests.text(context, field[0]);
            if (value != null) {
                parts.add(term(field[0], field[1], value));
            }
        }
        LocalDate from = day(context, "from");
        LocalDate to = day(context, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.badRequest("to", "to is before from. Swap them.").exception();
        }
        if (from != null || to != null) {
            parts.add(new Query.Dates(from, to));
        }
        return Query.allOf(parts);
    }

    private static Query term(String parameter, String field, String value) {
        String plain = value.replace('"', ' ').strip();
        boolean one = plain.chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ',' || c == '.');
        try {
            return Requests.query(field + ":" + (one ? plain : '"' + plain + '"'), parameter);
        } catch (RefusedException e) {
            Problem problem = e.problem();
            int shift = field.length() + (one ? 1 : 2);
            Integer start = problem.start();
            Integer end = problem.end();
            throw new Problem(
                            problem.status(),
                            problem.title(),
                            problem.detail(),
                            parameter,
                            start == null ? null : Math.max(0, start - shift),
                            end == null ? null : Math.max(0, end - shift),
                            null,
                            null)
                    .exception();
        }
    }

    private static @Nullable LocalDate day(Context context, String name) {
        String value = Requests.text(context, name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw Problem.badRequest(name, name + " is \"" + value + "\". Give a day as in 2025-07-10.")
                    .exception();
        }
    }
}
