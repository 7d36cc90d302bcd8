package org.dateline.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.archive.Archive;
import org.dateline.archive.ArticleSummary;
import org.dateline.archive.Paging;
import org.dateline.archive.Stories;
import org.dateline.archive.StorySummary;
import org.dateline.formats.Json;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What a front page leads with: the story that most is written about, then the others by their size. What is now is judged by the news, not by
 * the clock: an archive of old news has a front page too. Immutable.
 */
final class FrontPage {

    private static final int STORIES = 12;

    /** How many days of news are now. */
    private static final int DAYS = 7;

    private static final int ENTRIES = 5;
    private static final int ARTICLES = 5;
    private static final int SHORT = 3;
    private static final int ISO_DAY = 10;

    /** One story on it. {@code told} is null for all but the first: they are told in full on their own pages. */
    private record Place(
            StorySummary story,
            List<ArticleSummary> latest,
            List<Map.Entry<String, Integer>> outlets,
            @Nullable ToldStory told) {}

    private final List<Place> places;

    private FrontPage(List<Place> places) {
        this.places = places;
    }

    /**
     * @param end until when is waited for stories that are not told yet, as {@link Teller#soon} says
     * @param latest the latest articles, from which is known when now is
     */
    static FrontPage of(Archive archive, Teller teller, long end, List<ArticleSummary> latest) {
        List<StorySummary> stories = new ArrayList<>();
        LocalDate now = now(latest);
        if (now != null) {
            stories.addAll(archive.stories().current(now.minusDays(DAYS), STORIES));
        }
        for (StorySummary story :
                archive.stories().latest(2, Paging.first(STORIES)).items()) {
            boolean other = stories.stream().noneMatch(each -> each.id().equals(story.id()));
            if (other && stories.size() < STORIES) {
                stories.add(story);
            }
        }
        List<Place> places = new ArrayList<>();
        for (StorySummary story : teller.titled(stories, end)) {
            places.add(place(archive, teller, end, story, places.isEmpty()));
        }
        return new FrontPage(places);
    }

    /** The day of the middle one of the latest articles: one that is dated wrongly does not make all others old. */
    private static @Nullable LocalDate now(List<ArticleSummary> latest) {
        List<String> days = latest.stream()
                .map(ArticleSummary::published)
                .filter(Objects::nonNull)
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(day -> day.substring(0, ISO_DAY))
                .sorted()
                .toList();
        return days.isEmpty() ? null : LocalDate.parse(days.get(days.size() / 2));
    }

    private static Place place(Archive archive, Teller teller, long end, StorySummary story, boolean lead) {
        List<ArticleSummary> latest = archive.stories().latestArticles(story.id(), lead ? ARTICLES : SHORT);
        List<Map.Entry<String, Integer>> outlets =
                List.copyOf(archive.stories().outlets(story.id()).entrySet());
        ToldStory told = lead ? told(archive, teller, end, story) : null;
        return new Place(story, latest, outlets, told);
    }

    private static @Nullable ToldStory told(Archive archive, Teller teller, long end, StorySummary story) {
        Story told = teller.told(story, end).orElse(null);
        return told == null
                ? null
                : new ToldStory(
                        told,
                        archive.stories().articles(story.id(), Stories.MOST_TOLD),
                        StoryEndpoints.events(archive, story.id()),
                        List.of());
    }

    /** Whether it will be another soon, though nothing happens to the archive: a story on it was not told yet. */
    boolean passing() {
        return places.stream().anyMatch(place -> !Teller.settled(place.story()))
                || !places.isEmpty() && places.get(0).told() == null;
    }

    void write(Json json) {
        json.list(
                "front",
                places,
                place -> json.object(() -> {
                    Pieces.story(json, "story", place.story());
                    json.list("articles", place.latest(), article -> Pieces.article(json, article));
                    json.list(
                            "outlets",
                            place.outlets(),
                            outlet -> json.object(() -> {
                                json.text("name", outlet.getKey());
                                json.number("articles", outlet.getValue());
                            }));
                    if (place.told() == null) {
                        ToldStory.writeNothing(json);
                    } else {
                        place.told().writeFront(json, ENTRIES);
                    }
                }));
    }
}
