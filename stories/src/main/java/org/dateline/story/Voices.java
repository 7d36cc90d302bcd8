package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Counts who is quoted. One person has one voice across articles: "Rubio" here is "Marco Rubio" there, unless two of the story's people share the last
 * name. A quotation that several articles carry counts once. Speakers without a name ("officials") are left out: they are not one.
 */
final class Voices {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private static final class Draft {
        private String name = "";
        private final Set<String> articles = new HashSet<>();
        private final Set<List<String>> said = new HashSet<>();
        private final List<Story.Words> words = new ArrayList<>();
    }

    private Voices() {}

    static List<Story.Voice> of(List<Source> sources) {
        Map<String, Set<String>> fullNames = fullNames(sources);
        Voices voices = new Voices();
        for (Source source : sources) {
            for (Quotation quotation : source.reading().contents().quotations()) {
                Entity speaker = speaker(source, quotation);
                if (speaker != null && quotation.manner() == Quotation.Manner.SPEECH) {
                    voices.add(source, quotation, speaker.name(), key(speaker.name(), fullNames));
                }
            }
        }
        return voices.drafts.values().stream()
                .map(draft -> new Story.Voice(draft.name, draft.said.size(), draft.articles.size(), draft.words))
                .sorted(Comparator.comparingInt(Story.Voice::articles)
                        .thenComparingInt(Story.Voice::quotations)
                        .reversed())
                .toList();
    }

    private static @Nullable Entity speaker(Source source, Quotation quotation) {
        Quotation.Party party = quotation.speaker();
        Entity entity = party == null ? null : source.entity(party.entity());
        return entity != null && entity.named() ? entity : null;
    }

    /** For each last word the different names of more than one word that end in it. */
    private static Map<String, Set<String>> fullNames(List<Source> sources) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Source source : sources) {
            for (Entity entity : source.reading().contents().entities()) {
                List<String> words = Words.of(entity.name());
                if (entity.named() && words.size() > 1) {
                    names.computeIfAbsent(words.getLast(), key -> new HashSet<>())
                            .add(String.join(" ", words));
                }
            }
        }
        return names;
    }

    private static String key(String name, Map<String, Set<String>> fullNames) {
        List<String> words = Words.of(name);
        if (words.isEmpty()) {
            return name;
        }
        Set<String> full = fullNames.getOrDefault(words.getLast(), Set.of());
        return words.size() == 1 && full.size() == 1 ? full.iterator().next() : String.join(" ", words);
    }

    private void add(Source source, Quotation quotation, String name, String key) {
        Draft draft = drafts.computeIfAbsent(key, any -> new Draft());
        if (name.length() > draft.name.length()) {
            draft.name = name;
        }
        draft.articles.add(source.id());
        if (draft.said.add(Words.of(quotation.content().exact()))) {
            draft.words.add(new Story.Words(source.id(), quotation.content()));
        }
    }
}
