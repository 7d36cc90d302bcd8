package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.Moment;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.quotation.Quotation;
import org.dateline.world.PlaceMention;
import org.dateline.world.Sector;
import org.jspecify.annotations.Nullable;

/** Makes events of candidates: who, when, where, whether, according to whom; and one event of an act told twice. Belongs to one article. */
final class Coder {

    /** What lay further back than so many days when the article appeared is background. */
    private static final int NEWS_DAYS = 45;

    private static final int OLDEST_YEAR = 1945;

    private final OtherWorlds worlds;
    private final ContextTable contexts;
    private final Analysis analysis;
    private final Clause clause;
    private final Cast cast;
    private final StatusReader statuses;
    private final WhenReader whens;
    private final WhereReader wheres;
    private final QuantityReader quantities;
    private final List<Quotation> quotations;
    private final @Nullable LocalDate published;
    private final Trace trace;

    Coder(
            OtherWorlds worlds,
            ContextTable contexts,
            Clause clause,
            Cast cast,
            List<Moment> moments,
            List<Quotation> quotations,
            List<PlaceMention> places,
            @Nullable Timestamp published,
            Trace trace) {
        this.trace = trace;
        this.worlds = worlds;
        this.contexts = contexts;
        this.analysis = clause.analysis();
        this.clause = clause;
        this.cast = cast;
        this.statuses = new StatusReader(clause);
        this.whens = new WhenReader(analysis, moments, published);
        this.wheres = new WhereReader(analysis, clause.dependents(), places);
        this.quantities = new QuantityReader(analysis, clause.dependents());
        this.quotations = quotations;
        this.published = published == null ? null : published.date();
    }

    List<Event> code(List<Candidate> candidates) {
        List<Event> events = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Event event = event(candidate);
            String silent = silence(candidate, event);
            if (silent != null) {
                trace.rejected(candidate.sense(), candidate.trigger(), silent);
                continue;
            }
            trace.kept(candidate.trigger(), event);
            int same = same(events, event);
            if (same < 0) {
                events.add(event);
            } else {
                events.set(same, joined(events.get(same), event));
            }
        }
        List<Event> numbered = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            numbered.add(events.get(i).withId("v" + (i + 1)));
        }
        return numbered;
    }

    /** Why an act is none that is written down, or null if it is one. */
    private @Nullable String silence(Candidate candidate, Event event) {
        if (isHistory(event)) {
            return "before " + OLDEST_YEAR;
        }
        if (isPrivate(event)) {
            return "between people of whom neither country nor sector is known";
        }
        return isPlay(candidate, event) ? "in a sentence of sport, art or nature" : null;
    }

    /** What was before living memory is history and no news. */
    private static boolean isHistory(Event event) {
        return event.when().to() != null && event.when().to().getYear() < OLDEST_YEAR;
    }

    /** Among people of whom nothing is known nothing political happens; among mere people only protest and violence do. */
    private static boolean isPrivate(Event event) {
        boolean violent = switch (event.type()) {
            case PROTEST, ASSAULT, COERCE -> true;
            default -> false;
        };
        return event.actors().stream().allMatch(one -> isNobody(one, violent))
                && event.recipients().stream().allMatch(one -> isNobody(one, violent));
    }

    private static boolean isNobody(Event.Participant one, boolean violent) {
        return one.country() == null && (one.sector() == null || !violent && one.sector() == Sector.CVL);
    }

    private boolean isPlay(Candidate candidate, Event event) {
        int sentence = analysis.sentences().sentenceOf(candidate.trigger());
        return worlds.isPlay(
                analysis,
                analysis.sentences().start(sentence),
                analysis.sentences().end(sentence),
                event.actors().getFirst());
    }

    private Event event(Candidate candidate) {
        int trigger = candidate.trigger();
        Sense sense = candidate.sense();
        List<Event.Participant> actors = participants(candidate.actor(), candidate.recipient());
        List<Event.Participant> recipients =
                candidate.recipient() < 0 ? List.of() : participants(candidate.recipient(), candidate.actor());
        Span span = analysis.tokens().span(trigger, trigger + 1);
        List<Event.Attribution> attribution = attribution(span);
        Event.Status status = statuses.read(trigger);
        if (status == Event.Status.ASSERTED && !attribution.isEmpty()) {
            status = isDenied(span) ? Event.Status.DENIED : Event.Status.CLAIMED;
        }
        EventType type = sense.type();
        String mode = sense.mode();
        String rule = "senses.tsv:" + sense.line();
        EventType intended = status == Event.Status.FUTURE ? intent(type) : null;
        if (intended != null) {
            // PLOVER: to say that one will do it is to agree or to threaten, and that has happened.
            status = attribution.isEmpty() || isOwn(attribution, actors) ? Event.Status.ASSERTED : Event.Status.CLAIMED;
            type = intended;
            mode = null;
            rule += " as intent";
        }
        if (intended == null && status == Event.Status.NEGATED && type.quad() <= 2 && statuses.isRefusal(trigger)) {
            intended = EventType.REJECT;
            status = attribution.isEmpty() || isOwn(attribution, actors) ? Event.Status.ASSERTED : Event.Status.CLAIMED;
            type = intended;
            mode = null;
            rule += " as refusal";
        }
        boolean news = status == Event.Status.ASSERTED || status == Event.Status.CLAIMED;
        Event.When when = intended == null ? whens.read(trigger, news) : whens.published();
        if (news && isPast(when)) {
            status = Event.Status.HISTORICAL;
        }
        return new Event(
                "",
                type,
                mode,
                contexts(trigger),
                intended == null ? sense.cameo() : code(intended),
                actors,
                recipients,
                when,
                wheres.read(trigger, type, candidate.recipient()),
                status,
                attribution,
                quantities.read(trigger),
                span,
                sentence(trigger),
                rule,
                confidence(candidate),
                List.of(span));
    }

    private List<String> contexts(int trigger) {
        int sentence = analysis.sentences().sentenceOf(trigger);
        return contexts.of(
                analysis,
                analysis.sentences().start(sentence),
                analysis.sentences().end(sentence));
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        others.stream().filter(one -> !some.contains(one)).forEach(all::add);
        return all;
    }

    private static String code(EventType intended) {
        return switch (intended) {
            case AGREE -> "030";
            case THREATEN -> "130";
            default -> "120";
        };
    }

    /** What it is to say that one will do an act of a type; null where the act itself is no deed. */
    private static @Nullable EventType intent(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> EventType.AGREE;
            case SANCTION, COERCE, ASSAULT, MOBILIZE -> EventType.THREATEN;
            case AGREE, REQUEST, REJECT, ACCUSE, THREATEN, PROTEST -> null;
        };
    }

    private static boolean isOwn(List<Event.Attribution> attribution, List<Event.Participant> actors) {
        String speaker = attribution.getFirst().entity();
        return speaker != null && speaker.equals(actors.getFirst().entity());
    }

    /** Somebody and those named beside him: "the army and the police". */
    private List<Event.Participant> participants(int head, int apart) {
        List<Event.Participant> found = new ArrayList<>();
        found.add(cast.participant(head));
        for (int child = clause.dependents().first(head);
                child != Clause.NONE;
                child = clause.dependents().next(child)) {
            if (analysis.relation(child) == Relation.CONJ && child != apart && cast.isActor(child)) {
                found.add(cast.participant(child));
            }
        }
        return found;
    }

    private boolean isPast(Event.When when) {
        return published != null
                && when.to() != null
                && when.to().toLocalDate().isBefore(published.minusDays(NEWS_DAYS));
    }

    private List<Event.Attribution> attribution(Span trigger) {
        List<Quotation> around = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (holds(quotation, trigger)) {
                around.add(quotation);
            }
        }
        around.sort(Comparator.comparingInt(
                quotation -> quotation.content().start() - quotation.content().end()));
        List<Event.Attribution> attribution = new ArrayList<>();
        for (Quotation quotation : around) {
            Quotation.Party speaker = quotation.speaker();
            Span cue = quotation.cue();
            Event.Attribution one = new Event.Attribution(
                    speaker == null ? null : speaker.entity(),
                    speaker == null ? null : speaker.span().exact(),
                    cue == null ? null : cue.exact());
            if (!attribution.contains(one)) {
                attribution.add(one);
            }
        }
        return attribution;
    }

    private static boolean holds(Quotation quotation, Span trigger) {
        return quotation.content().start() <= trigger.start()
                && quotation.content().end() >= trigger.end();
    }

    private boolean isDenied(Span trigger) {
        return quotations.stream()
                .anyMatch(quotation -> holds(quotation, trigger)
                        && quotation.cueToken() >= 0
                        && StatusWords.DENY.contains(analysis.lemma(quotation.cueToken())));
    }

    private Span sentence(int token) {
        int sentence = analysis.sentences().sentenceOf(token);
        return analysis.tokens()
                .span(analysis.sentences().start(sentence), analysis.sentences().end(sentence));
    }

    private double confidence(Candidate candidate) {
        double sure = 0.55;
        sure += candidate.recipient() >= 0 ? 0.15 : -0.1;
        sure += candidate.sense().conditions() > 0 ? 0.1 : 0;
        sure += candidate.sense().part() == Sense.Part.VERB ? 0.05 : -0.05;
        return Math.round(100 * Math.max(0.05, Math.min(0.95, sure))) / 100.0;
    }

    /** The place of an event in the list that tells of the same act, or -1. */
    private static int same(List<Event> events, Event event) {
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            if (other.type() == event.type()
                    && other.status() == event.status()
                    && (other.mode() == null
                            || event.mode() == null
                            || other.mode().equals(event.mode()))
                    && alike(other.actors(), event.actors())
                    && (other.recipients().isEmpty()
                            || event.recipients().isEmpty()
                            || alike(other.recipients(), event.recipients()))
                    && meet(other.when(), event.when())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(List<Event.Participant> one, List<Event.Participant> other) {
        Event.Participant a = one.getFirst();
        Event.Participant b = other.getFirst();
        if (a.entity() != null && a.entity().equals(b.entity())) {
            return true;
        }
        return a.country() != null && a.country().equals(b.country()) && Objects.equals(a.sector(), b.sector());
    }

    private static boolean meet(Event.When one, Event.When other) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
            return true;
        }
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    private static Event joined(Event first, Event second) {
        List<Span> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        List<Event.Quantity> quantities = new ArrayList<>(first.quantities());
        for (Event.Quantity quantity : second.quantities()) {
            if (quantities.stream().noneMatch(known -> known.evidence().equals(quantity.evidence()))) {
                quantities.add(quantity);
            }
        }
        boolean stated =
                second.when().basis() == Event.Basis.STATED && first.when().basis() != Event.Basis.STATED;
        return new Event(
                first.id(),
                first.type(),
                first.mode() == null ? second.mode() : first.mode(),
                both(first.contexts(), second.contexts()),
                first.cameo(),
                first.actors(),
                first.recipients().isEmpty() ? second.recipients() : first.recipients(),
                stated ? second.when() : first.when(),
                first.where() == null ? second.where() : first.where(),
                first.status(),
                first.attribution(),
                quantities,
                first.trigger(),
                first.evidence(),
                first.rule(),
                Math.max(first.confidence(), second.confidence()),
                mentions);
    }
}
