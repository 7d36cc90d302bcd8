package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which article is in which story, both ways. Not thread-safe. */
final class Stories {

    private final Map<Integer, String> byArticle = new HashMap<>();
    private final Map<String, List<Integer>> byStory = new HashMap<>();

    /** The story of an article, or null. */
    @Nullable
    String of(int article) {
        return byArticle.get(article);
    }

    /** The articles of a story, in the order in which they came to it. */
    List<Integer> articles(String story) {
        return byStory.getOrDefault(story, List.of());
    }

    void put(int article, String story) {
        remove(article);
        byArticle.put(article, story);
        byStory.computeIfAbsent(story, key -> new ArrayList<>()).add(article);
    }

    void remove(int article) {
        String story = byArticle.remove(article);
        if (story != null) {
            List<Integer> articles = byStory.getOrDefault(story, List.of());
            articles.remove(Integer.valueOf(article));
            if (articles.isEmpty()) {
                byStory.remove(story);
            }
        }
    }

    void merge(String story, String into) {
        if (!story.equals(into)) {
            for (int article : List.copyOf(articles(story))) {
                put(article, into);
            }
        }
    }
}
