package org.dateline.bench.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Reading;
import org.dateline.Span;
import org.dateline.event.Event;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.story.EventIdentity;
import org.dateline.story.Story;
import org.dateline.story.StoryArticle;
import org.jspecify.annotations.Nullable;

/** Events into acts against ECB+'s chains, over the marked mentions that Dateline codes as an event. */
final class EventScore {

    private final Map<String, String> gold = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();
    private final Map<String, String> lemmasInStories = new HashMap<>();
    private final Map<String, String> acts = new HashMap<>();

    EventScore(List<EcbArticle> set, List<Reading> readings) {
        LanguageStage language = LanguageStage.standard();
        Map<String, String> stories =
                ClusterScore.cluster(readings.stream().map(StoryArticle::of).toList(), readings.size());
        Map<String, String> actOf = acts(readings, stories);
        for (int i = 0; i < set.size(); i++) {
            EcbArticle article = set.get(i);
            List<Event> events = readings.get(i).contents().events();
            if (events.isEmpty()) {
                continue;
            }
            Analysis analysis = language.annotate(article.text());
            for (EcbArticle.Mention mention : article.mentions()) {
                Event event = coded(events, mention);
                if (event != null) {
                    String key = article.id() + " " + mention.start() + " " + mention.end();
                    String lemma = lemma(analysis, mention);
                    gold.put(key, mention.chain());
                    lemmas.put(key, lemma);
                    lemmasInStories.put(key, lemma + " " + stories.get(article.id()));
                    acts.put(key, String.valueOf(actOf.get(article.id() + " " + event.id())));
                }
            }
        }
    }

    private static Map<String, String> acts(List<Reading> readings, Map<String, String> stories) {
        Map<String, List<Reading>> byStory = new TreeMap<>();
        for (Reading reading : readings) {
            String story = String.valueOf(stories.get(reading.document().id()));
            byStory.computeIfAbsent(story, key -> new ArrayList<>()).add(reading);
        }
        Map<String, String> acts = new HashMap<>();
        for (List<Reading> story : byStory.values()) {
            for (List<Story.Telling> act : EventIdentity.of(story)) {
                String name = "act " + acts.size();
                act.forEach(telling -> acts.put(telling.article() + " " + telling.event(), name));
            }
        }
        return acts;
    }

    private static @Nullable Event coded(List<Event> events, EcbArticle.Mention mention) {
        for (Event event : events) {
            for (Span span : event.mentions()) {
                if (span.start() < mention.end() && span.end() > mention.start()) {
                    return event;
                }
            }
        }
        return null;
    }

    /** The lemma of the mention's head: the token that the rest of it depends on. */
    private static String lemma(Analysis analysis, EcbArticle.Mention mention) {
        int first = analysis.tokens().tokenAt(mention.start());
        int last = analysis.tokens().tokenAt(mention.end() - 1);
        if (first < 0 || last < 0) {
            return "?";
        }
        for (int token = first; token <= last; token++) {
            int head = analysis.head(token);
            if (head < first || head > last) {
                return analysis.lemma(token).toLowerCase(Locale.ROOT);
            }
        }
        return analysis.lemma(last).toLowerCase(Locale.ROOT);
    }

    List<List<String>> rows(String part) {
        return List.of(
                row(part + ", one lemma one act", lemmas),
                row(part + ", one lemma one act inside a story", lemmasInStories),
                row(part + ", Dateline", acts));
    }

    private List<String> row(String name, Map<String, String> found) {
        Clustering clustering = new Clustering(found, gold);
        return List.of(
                name,
                ClusterScore.format(clustering.muc().f1()),
                ClusterScore.format(clustering.bCubed().f1()),
                ClusterScore.format(clustering.ceafE().f1()),
                ClusterScore.format(clustering.conll()),
                String.valueOf(gold.size()),
                String.valueOf(gold.values().stream().distinct().count()));
    }
}
