package org.dateline.server;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ActorPage;
import org.dateline.archive.Archive;
import org.dateline.archive.EntitySummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Paging;
import org.dateline.archive.QuotationSummary;
import org.dateline.archive.Slice;
import org.dateline.archive.query.Query;
import org.dateline.archive.query.QueryField;
import org.dateline.formats.Json;

/** People, bodies and places; what they said. Thread-safe. */
final class EntityEndpoints {

    private static final int FIRST = 20;

    private final Archive archive;

    EntityEndpoints(Archive archive) {
        this.archive = archive;
    }

    Answer list(Context context) {
        String words = Requests.text(context, "q");
        Slice<EntitySummary> entities = archive.entities().find(words == null ? "" : words, Requests.paging(context));
        return Answer.json(json -> {
            json.list("items", entities.items(), entity -> Pieces.entity(json, entity));
            json.text("next", entities.next());
        });
    }

    Answer quotations(Context context) {
        String entity = Requests.text(context, "entity");
        if (entity != null && Requests.text(context, "q") != null) {
            throw Problem.badRequest(
                            "entity", "entity and q cannot be asked together. Use q=speaker:NAME with other words.")
                    .exception();
        }
        Slice<QuotationSummary> quotations = entity == null
                ? archive.quotations().find(Requests.query(context), Requests.paging(context))
                : archive.quotations().of(entity, Requests.paging(context));
        return Answer.json(json -> quotationMembers(json, quotations));
    }

    /** The name of an entity. */
    String name(String id) {
        return archive.entities().byId(id).orElseThrow(() -> missing(id)).name();
    }

    private static RefusedException missing(String id) {
        return Problem.notFound(
                        "There is no entity " + id + ". Entities are named e17, as GET /api/entities lists them.")
                .exception();
    }

    Answer view(String id) {
        ActorPage page = archive.entities().page(id).orElseThrow(() -> missing(id));
        EntitySummary entity = page.entity();
        Slice<QuotationSummary> quotations = archive.quotations().of(entity.id(), Paging.first(FIRST));
        Query query = Query.allOf(List.of(either(entity.name())));
        Slice<EventSummary> events = archive.events().find(query, Paging.first(FIRST));
        long total = archive.events().count(query);
        return Answer.json(json -> {
            Pieces.entity(json, "entity", entity);
            json.number("revision", page.revision());
            json.texts("aliases", page.aliases());
            json.list("roles", page.roles(), role -> role(json, role));
            json.list(
                    "types",
                    page.types(),
                    type -> json.object(() -> {
                        json.text("type", type.type().name());
                        json.number("asActor", type.asActor());
                        json.number("asRecipient", type.asRecipient());
                    }));
            json.list(
                    "counterparts",
                    page.counterparts(),
                    other -> json.object(() -> {
                        json.text("entity", other.entity());
                        json.text("name", other.name());
                        json.text("type", other.type().name());
                        json.number("asActor", other.asActor());
                        json.number("asRecipient", other.asRecipient());
                    }));
            json.object("network", () -> network(json, page));
            json.text("first", Pieces.day(page.first()));
            json.text("last", Pieces.day(page.last()));
            json.object("quotations", () -> quotationMembers(json, quotations));
            json.object("events", () -> {
                json.list("items", events.items(), event -> Pieces.event(json, event));
                json.text("next", events.next());
                json.number("total", total);
            });
        });
    }

    /** Events that somebody of this name did or suffered. */
    static Query either(String name) {
        String plain = name.replace('"', ' ');
        return new Query.Or(
                List.of(new Query.In(QueryField.ACTOR, plain, true), new Query.In(QueryField.RECIPIENT, plain, true)));
    }

    private static void role(Json json, ActorPage.DatedRole role) {
        json.object(() -> {
            json.text("title", role.title());
            json.text("of", role.of());
            json.text("day", Pieces.day(role.day()));
            json.text("article", role.article());
            json.text("publisher", role.publisher());
            Pieces.span(json, "evidence", role.evidence());
        });
    }

    private static void quotationMembers(Json json, Slice<QuotationSummary> quotations) {
        json.list("items", quotations.items(), quotation -> Pieces.quotation(json, quotation));
        json.text("next", quotations.next());
    }

    /** The counterparts as a star around the actor; whoever draws it needs each of them once. */
    private static void network(Json json, ActorPage page) {
        EntitySummary entity = page.entity();
        Map<String, ActorPage.Counterpart> nodes = new LinkedHashMap<>();
        page.counterparts().forEach(other -> nodes.putIfAbsent(key(other), other));
        nodes.remove(entity.id());
        json.list(
                "nodes",
                nodes.entrySet(),
                node -> json.object(() -> {
                    json.text("id", node.getKey());
                    json.text("name", node.getValue().name());
                    json.text("entity", node.getValue().entity());
                }));
        record Link(String from, String to, ActorPage.Counterpart other, long count) {}
        List<Link> links = page.counterparts().stream()
                .filter(other -> nodes.containsKey(key(other)))
                .flatMap(other -> java.util.stream.Stream.of(
                        new Link(entity.id(), key(other), other, other.asActor()),
                        new Link(key(other), entity.id(), other, other.asRecipient())))
                .filter(link -> link.count() > 0)
                .toList();
        json.list(
                "links",
                links,
                link -> json.object(() -> {
                    json.text("from", link.from());
                    json.text("to", link.to());
                    json.text("type", link.other().type().name());
                    json.number("count", link.count());
                }));
    }

    private static String key(ActorPage.Counterpart other) {
        String entity = other.entity();
        return entity == null ? "country:" + other.name() : entity;
    }
}
