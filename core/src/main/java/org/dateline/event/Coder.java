package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Moment;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.language.Analysis;
import org.dateline.language.Relation;
import org.dateline.language.Upos;
import org.dateline.quotation.Quotation;
import org.dateline.world.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Makes events of candidates: who, when, where, whether, according to whom; and one event of an act told twice. Belongs to one article. */
final class Coder {

    /** What lay further back than so many days when the article appeared is background. */
    private static final int NEWS_DAYS = 45;

    private final OtherWorlds worlds;
    private final Subject subject;
    private final Setting setting;
    private final ContextTable contexts;
    private final Confidence confidence;
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
            Subject subject,
            Setting setting,
            ContextTable contexts,
            Confidence confidence,
            Clause clause,
            Cast cast,
            List<Moment> moments,
            List<Quotation> quotations,
            List<PlaceMention> places,
            @Nullable Timestamp published,
            Trace trace) {
        this.trace = trace;
        this.worlds = worlds;
        this.subject = subject;
        this.setting = setting;
        this.contexts = contexts;
        this.confidence = confidence;
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

    List<Event> code(List<Candidate> candidates, double least) {
        List<Event> events = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Candidate candidate : candidates) {
            Event event = event(candidate);
            Set<String> features = Confidence.features(clause, candidate, event);
            event = event.withConfidence(confidence.of(features));
            trace.features(features);
            String silent = event.confidence() < least ? "less sure than asked for" : silence(candidate, event);
            if (silent != null) {
                trace.rejected(candidate.sense(), candidate.trigger(), silent);
                continue;
            }
            trace.kept(candidate.trigger(), event);
            Integer blow = event.type() == EventType.ASSAULT ? blow(candidate.trigger(), places) : null;
            int same = SameAct.same(events, event);
            if (blow != null && events.get(blow).type() == EventType.ASSAULT) {
                same = blow;
                events.set(same, SameAct.struck(events.get(same), event));
            } else if (same < 0) {
                same = events.size();
                events.add(event);
            } else {
                events.set(same, SameAct.joined(events.get(same), event));
            }
            places.put(candidate.trigger(), same);
        }
        events.replaceAll(event -> SameAct.withNeighbour(event, events));
        events.replaceAll(setting::complete);
        List<Event> numbered = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            numbered.add(events.get(i).withId("v" + (i + 1)));
        }
        return numbered;
    }

    /** The place of the attack that a verb tells the harm of: "an attack that killed ten", "shelled the town, killing ten"; or null. */
    private @Nullable Integer blow(int trigger, Map<Integer, Integer> places) {
        if (analysis.upos(trigger) != Upos.VERB || !ClauseWords.HARM.contains(analysis.lemma(trigger))) {
            return null;
        }
        boolean outcome = analysis.relation(trigger) == Relation.ADVCL && clause.isGerund(trigger);
        int attack = outcome ? analysis.head(trigger) : clause.subject(trigger);
        Integer place = places.get(attack);
        boolean object = attack != Clause.NONE && analysis.relation(attack) == Relation.OBJ;
        // "Carried out an attack that killed ten" is told by the verb.
        return place == null && object ? places.get(analysis.head(attack)) : place;
    }

    /** Why an act is none that is written down, or null if it is one. */
    private @Nullable String silence(Candidate candidate, Event event) {
        String aside = NoNews.why(event);
        if (aside != null) {
            return aside;
        }
        boolean publicly = subject.isPublic(analysis.sentences().sentenceOf(candidate.trigger()));
        // "The players condemned the minister" is no sport where the article is about politics.
        if (isPlay(candidate, event) && !(publicly && subject.isPublic())) {
            return "in a sentence of sport, art or nature";
        }
        // An act in an article about another world counts where it is told with words of public life.
        return subject.world() == null || publicly ? null : "in an article about " + subject.world();
    }

    /** Whether an act is only played; "staged a protest at the stadium" is not, whatever the players protest. */
    private boolean isPlay(Candidate candidate, Event event) {
        boolean verb = analysis.upos(candidate.trigger()) == Upos.VERB;
        int noun = verb ? clause.object(candidate.trigger()) : candidate.trigger();
        if (event.type() == EventType.PROTEST && noun != Clause.NONE && worlds.isPublic(analysis, noun)) {
            return false;
        }
        int sentence = analysis.sentences().sentenceOf(candidate.trigger());
        return worlds.isPlay(
                analysis,
                analysis.sentences().start(sentence),
                analysis.sentences().end(sentence),
                event.actors().getFirst(),
                cast.isState(candidate.actor()));
    }

    private Event event(Candidate candidate) {
        int trigger = candidate.trigger();
        Sense sense = candidate.sense();
        List<Event.Participant> actors = participants(candidate.actor(), candidate.recipient());
        List<Event.Participant> recipients =
                candidate.recipient() < 0 ? List.of() : participants(candidate.recipient(), candidate.actor());
        boolean together = candidate.recipient() >= 0
                && analysis.relation(candidate.recipient()) == Relation.CONJ
                && analysis.head(candidate.recipient()) == candidate.actor();
        if (candidate.recipient() == candidate.actor()) {
            // "The two countries met": either met the other.
            recipients = actors.subList(1, actors.size());
            actors = List.of(actors.getFirst());
        } else if (together && actors.size() > 1) {
            // "Chad, Mali and Niger met": the first met the others.
            recipients = new ArrayList<>(recipients);
            recipients.addAll(actors.subList(1, actors.size()));
            actors = List.of(actors.getFirst());
        }
        Span span = analysis.tokens().span(trigger, trigger + 1);
        List<Event.Attribution> attribution = attribution(span);
        Event.Status status = statuses.read(trigger);
        if (status == Event.Status.ASSERTED && !attribution.isEmpty()) {
            status = isDenied(span) ? Event.Status.DENIED : Event.Status.CLAIMED;
        }
        EventType type = candidate.type();
        String mode = mode(candidate, type);
        String rule = sense.name();
        if (candidate.told() != null) {
            rule += type == EventType.REJECT ? Sense.AS_REFUSAL : Sense.AS_THREAT;
        }
        EventType intended = Intent.told(statuses, trigger, type, status);
        if (intended != null) {
            // PLOVER: to say that one will do it is to agree or to threaten, that one will not is to refuse, and that
            // has happened.
            status = attribution.isEmpty() || isOwn(attribution, actors) ? Event.Status.ASSERTED : Event.Status.CLAIMED;
            type = intended;
            mode = ContentMode.of(clause, trigger, type);
            rule += type == EventType.REJECT ? Sense.AS_REFUSAL : Sense.AS_INTENT;
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
                candidate.told() != null ? Intent.code(type) : intended == null ? sense.cameo() : Intent.code(intended),
                actors,
                recipients,
                when,
                wheres.read(trigger, type, candidate.recipient()),
                status,
                attribution,
                quantities(candidate),
                span,
                sentence(trigger),
                rule,
                0,
                List.of(span));
    }

    /** The mode of the sense; that of an assault from its weapon, which says more than "fired at"; that of a demand from what it is for. */
    private @Nullable String mode(Candidate candidate, EventType type) {
        String mode = candidate.sense().type() == type ? candidate.sense().mode() : null;
        if (mode == null) {
            mode = ContentMode.of(clause, candidate.trigger(), type);
        }
        if (mode != null) {
            mode = ContentMode.finer(clause, candidate, mode);
        }
        boolean shot = type == EventType.ASSAULT && (mode == null || mode.equals("firearms"));
        String weapon = shot ? Means.of(clause, candidate) : null;
        return weapon == null ? mode : weapon;
    }

    /** What the act counts; of a plan what is planned: "plans to expel 12 officials". */
    private List<Event.Quantity> quantities(Candidate candidate) {
        List<Event.Quantity> own = new ArrayList<>(quantities.read(candidate.trigger()));
        own.removeIf(one -> isPair(candidate.actor(), one) || isPair(candidate.recipient(), one));
        int complement =
                own.isEmpty() && candidate.told() != null ? clause.complement(candidate.trigger()) : Clause.NONE;
        return complement == Clause.NONE ? own : quantities.read(complement);
    }

    /** "The two countries" counts nothing. */
    private boolean isPair(int token, Event.Quantity quantity) {
        return token >= 0
                && cast.isPair(token)
                && quantity.evidence().end()
                        == analysis.tokens().span(token, token + 1).end();
    }

    private List<String> contexts(int trigger) {
        int sentence = analysis.sentences().sentenceOf(trigger);
        return contexts.of(
                analysis,
                analysis.sentences().start(sentence),
                analysis.sentences().end(sentence));
    }

    private static boolean isOwn(List<Event.Attribution> attribution, List<Event.Participant> actors) {
        String speaker = attribution.getFirst().entity();
        return speaker != null && speaker.equals(actors.getFirst().entity());
    }

    /** Somebody and those named beside him: "the army and the police". */
    private List<Event.Participant> participants(int head, int apart) {
        List<Event.Participant> found = new ArrayList<>(cast.participants(head));
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
}
