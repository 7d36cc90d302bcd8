package org.dateline.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Timestamp;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.EventSummary;
import org.dateline.archive.QuotationSummary;
import org.dateline.archive.Spot;
import org.dateline.formats.Json;
import org.dateline.story.Story;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * A story as it was told, with what the archive knows besides: which entities the names are, who published what, and which events curators have
 * rejected; those are left out, and an act that nobody tells any more with them. Immutable.
 */
final class ToldStory {

    private static final String STATUS = "status";

    private final Story story;
    private final Map<String, ArticleSummary> articles = new HashMap<>();
    private final Map<String, EventSummary> events;
    private final Map<String, String> speakers = new HashMap<>();

    ToldStory(
            Story story,
            List<ArticleSummary> articles,
            Map<String, EventSummary> events,
            List<QuotationSummary> quotations) {
        this.story = story;
        this.events = events;
        articles.forEach(article -> this.articles.put(article.id(), article));
        for (QuotationSummary quotation : quotations) {
            if (quotation.speaker() != null && quotation.entity() != null) {
                speakers.putIfAbsent(quotation.speaker(), quotation.entity());
            }
        }
    }

    /** One act of the timeline that somebody still tells. */
    private record Act(String id, Story.Happening happening, List<EventSummary> reports) {
        EventSummary best() {
            return reports.stream()
                    .filter(report ->
                            report.article().equals(happening.telling().article()))
                    .findFirst()
                    .orElse(reports.get(0));
        }
    }

    void write(Json json) {
        List<Act> acts = acts();
        Set<String> known = ids(acts);
        json.list("timeline", acts, act -> act(json, act));
        map(json, acts);
        json.list("speakers", story.voices(), voice -> voice(json, voice));
        claims(json, acts, known, false);
        numbers(json, known, Integer.MAX_VALUE);
    }

    /** What of it stands on a front page: its latest acts, the latest first, each sentence once; its numbers; where its sources contradict each other. */
    void writeFront(Json json, int entries) {
        List<Act> acts = acts();
        Set<String> sentences = new HashSet<>();
        List<Act> latest = acts.reversed().stream()
                .filter(act -> act.happening().from() != null)
                .filter(act -> sentences.add(act.happening().telling().span().exact()))
                .limit(entries)
                .toList();
        json.list("timeline", latest, act -> act(json, act));
        numbers(json, ids(acts), entries);
        claims(json, acts, ids(acts), true);
    }

    /** What of a story that has not been told stands there. */
    static void writeNothing(Json json) {
        List.of("timeline", "numbers", "claims").forEach(name -> json.list(name, List.<Act>of(), act -> {}));
    }

    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < story.timeline().size(); i++) {
            Story.Happening happening = story.timeline().get(i);
            List<EventSummary> reports = happening.tellings().stream()
                    .map(telling -> events.get(telling.article() + "." + telling.event()))
                    .filter(Objects::nonNull)
                    .filter(event -> event.verdict() != EventSummary.Verdict.REJECTED)
                    .toList();
            if (!reports.isEmpty()) {
                acts.add(new Act(id(i), happening, reports));
            }
        }
        return acts;
    }

    private static Set<String> ids(List<Act> acts) {
        Set<String> known = new TreeSet<>();
        acts.forEach(act -> known.add(act.id()));
        return known;
    }

    private static String id(int happening) {
        return "t" + (happening + 1);
    }

    private void act(Json json, Act act) {
        Story.Happening happening = act.happening();
        EventSummary best = act.best();
        json.object(() -> {
            json.text("id", act.id());
            json.text("type", happening.type().name());
            json.text("mode", happening.mode());
            json.number("quad", happening.type().quad());
            json.text("status", Pieces.name(happening.status()));
            json.text("from", Pieces.minute(happening.from()));
            json.text("to", Pieces.minute(happening.to()));
            json.text("basis", best.basis());
            Pieces.spot(json, "place", spot(happening.place()));
            json.list("actors", parties(happening.actors(), act, true), party -> Pieces.party(json, party));
            json.list("recipients", parties(happening.recipients(), act, false), party -> Pieces.party(json, party));
            json.text("text", happening.telling().span().exact());
            json.list(
                    "reports",
                    act.reports(),
                    report -> json.object(() -> {
                        json.text("event", report.id());
                        json.text("article", report.article());
                        json.text("publisher", report.publisher());
                        json.text("published", report.published());
                        Pieces.span(json, "evidence", report.evidence());
                    }));
        });
    }

    /** The names that the story gives, each with what the reports know of it. */
    private static List<EventSummary.Party> parties(List<String> names, Act act, boolean actors) {
        List<EventSummary.Party> parties = new ArrayList<>();
        for (String name : names) {
            parties.add(act.reports().stream()
                    .flatMap(report -> (actors ? report.actors() : report.recipients()).stream())
                    .filter(party -> name.equals(party.name()) || name.equals(party.exact()))
                    .findFirst()
                    .orElse(new EventSummary.Party(null, name, null, null, null)));
        }
        return parties;
    }

    private static @Nullable Spot spot(@Nullable Place place) {
        return place == null
                ? null
                : new Spot(
                        place.name(),
                        place.geonames(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        Pieces.name(place.resolution()));
    }

    private static void map(Json json, List<Act> acts) {
        Map<Spot, List<String>> places = new LinkedHashMap<>();
        for (Act act : acts) {
            Spot spot = spot(act.happening().place());
            if (spot != null) {
                places.computeIfAbsent(spot, each -> new ArrayList<>()).add(act.id());
            }
        }
        json.list(
                "map",
                places.entrySet(),
                place -> json.object(() -> {
                    Pieces.spot(json, "place", place.getKey());
                    json.texts("entries", place.getValue());
                }));
    }

    private void voice(Json json, Story.Voice voice) {
        Set<String> outlets = new TreeSet<>();
        for (Story.Words words : voice.words()) {
            String publisher = publisher(words.article());
            if (publisher != null) {
                outlets.add(publisher);
            }
        }
        json.object(() -> {
            json.text("entity", speakers.get(voice.name()));
            json.text("name", voice.name());
            json.number("quotations", voice.quotations());
            json.number("outlets", outlets.size());
        });
    }

    /** Claims on one thing: as the API shows them, numbers and whether it happened at all. */
    private record Side(String entry, String aspect, boolean contradicts, Runnable claims) {}

    private void claims(Json json, List<Act> acts, Set<String> known, boolean contradictedOnly) {
        List<Side> sides = new ArrayList<>();
        for (Story.Claim claim : story.claims()) {
            if (claim.figures().size() > 1 && known.contains(id(claim.happening()))) {
                sides.add(new Side(
                        id(claim.happening()), claim.what(), claim.contradicted(), () -> figures(json, claim)));
            }
        }
        for (Act act : acts) {
            if (act.happening().disputed()) {
                sides.add(new Side(act.id(), STATUS, true, () -> statuses(json, act)));
            }
        }
        sides.removeIf(side -> contradictedOnly && !side.contradicts());
        sides.sort((a, b) -> Boolean.compare(b.contradicts(), a.contradicts()));
        int[] number = {0};
        json.list(
                "claims",
                sides,
                side -> json.object(() -> {
                    json.text("id", "c" + ++number[0]);
                    json.text("entry", side.entry());
                    json.text("aspect", side.aspect());
                    json.flag("contradicts", side.contradicts());
                    side.claims().run();
                }));
    }

    private void figures(Json json, Story.Claim claim) {
        int[] at = {-1};
        json.list(
                "claims",
                claim.figures(),
                figure -> json.object(() -> {
                    at[0]++;
                    Story.Words words = figure.words();
                    boolean ownVoice = figure.source().equals(figure.publisher())
                            || figure.source().equals(words.article());
                    json.text("article", words.article());
                    json.text("publisher", figure.publisher());
                    json.text("published", published(words.article(), figure.published()));
                    json.text("source", ownVoice ? null : figure.source());
                    json.text("value", value(figure));
                    json.text("text", words.span().exact());
                    json.decimal("number", figure.value());
                    Pieces.optionalDecimal(json, "upper", figure.upper());
                    json.text("bound", Pieces.name(figure.bound()));
                    Pieces.span(json, "evidence", words.span());
                    json.text(
                            "revises",
                            claim.revisions().stream()
                                    .filter(revision -> revision.after() == at[0])
                                    .map(revision -> claim.figures()
                                            .get(revision.before())
                                            .words()
                                            .article())
                                    .findFirst()
                                    .orElse(null));
                }));
    }

    private static void statuses(Json json, Act act) {
        json.list(
                "claims",
                act.reports(),
                report -> json.object(() -> {
                    json.text("article", report.article());
                    json.text("publisher", report.publisher());
                    json.text("published", report.published());
                    json.text(
                            "source",
                            report.attribution().stream()
                                    .map(party -> party.name() == null ? party.exact() : party.name())
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(null));
                    json.text("value", report.status());
                    json.text("text", report.evidence().exact());
                    json.nothing("number");
                    json.nothing("upper");
                    json.nothing("bound");
                    Pieces.span(json, "evidence", report.evidence());
                    json.nothing("revises");
                }));
    }

    private void numbers(Json json, Set<String> known, int most) {
        List<Story.Claim> shown = story.claims().stream()
                .filter(claim -> known.contains(id(claim.happening())))
                .limit(most)
                .toList();
        json.list(
                "numbers",
                shown,
                claim -> json.object(() -> {
                    json.text("what", claim.what());
                    json.text("entry", id(claim.happening()));
                    json.list(
                            "points",
                            claim.figures(),
                            figure -> json.object(() -> {
                                json.text("article", figure.words().article());
                                json.text("publisher", figure.publisher());
                                json.text("published", published(figure.words().article(), figure.published()));
                                json.decimal("value", figure.value());
                                Pieces.optionalDecimal(json, "upper", figure.upper());
                                json.text("bound", Pieces.name(figure.bound()));
                                Pieces.span(json, "evidence", figure.words().span());
                            }));
                }));
    }

    private static String value(Story.Figure figure) {
        Double upper = figure.upper();
        String text = plain(figure.value()) + (upper == null ? "" : "-" + plain(upper));
        String bound = Pieces.name(figure.bound());
        return bound.equals("exact") || bound.equals("range") ? text : bound + " " + text;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private @Nullable String publisher(String article) {
        ArticleSummary summary = articles.get(article);
        return summary == null ? null : summary.publisher();
    }

    private @Nullable String published(String article, @Nullable Timestamp timestamp) {
        ArticleSummary summary = articles.get(article);
        return summary != null ? summary.published() : timestamp == null ? null : timestamp.toString();
    }
}
