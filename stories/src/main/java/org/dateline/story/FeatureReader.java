package org.dateline.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Contents;
import org.dateline.Moment;
import org.dateline.Reading;
import org.dateline.Span;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Mention;
import org.dateline.event.Event;
import org.dateline.world.Standing;

/**
 * Takes the features out of a reading. A feature counts for how often it comes, damped by a logarithm, and more in the headline and at the head of
 * the text, where news says what it is about. A reading without sentences (its language is not annotated) gives words only.
 */
final class FeatureReader {

    /** Features kept of an article, the weightiest; bounds what a window of many articles takes. */
    private static final int KEPT = 112;

    /** Letters of a stem that count. */
    private static final int ROOT = 6;

    private static final double HEADLINE = 2;
    private static final double HEAD = 1.5;

    /** Code points that count as the head of the text: two or three paragraphs. */
    private static final int HEAD_LENGTH = 600;

    /** Words of a text that are looked at: what comes later in a long one is background. */
    private static final int MOST_WORDS = 1500;

    private final Map<Long, Double> counts = new HashMap<>();

    private FeatureReader() {}

    static Features read(Reading reading) {
        FeatureReader reader = new FeatureReader();
        Article article = reading.article();
        Contents contents = reading.contents();
        CodePointText text = new CodePointText(article.text());
        BitSet names = reader.names(contents);
        if (article.headline() != null) {
            reader.headline(article.headline());
        }
        reader.words(text, names);
        reader.facts(contents);
        return reader.features();
    }

    /** Words in the headline count as names if the text has them as such: headlines are often in capitals throughout. */
    private void headline(String headline) {
        for (String word : Words.of(headline)) {
            Long name = Features.key(Features.Kind.NAME, word);
            if (counts.containsKey(name)) {
                add(name, HEADLINE);
            } else {
                word(word, HEADLINE);
            }
        }
    }

    /** Counts the words of names and returns where they stand, in code points. */
    private BitSet names(Contents contents) {
        BitSet covered = new BitSet();
        for (Entity entity : contents.entities()) {
            if (entity.kind() == EntityKind.PERSON && entity.named()) {
                person(entity.name());
            }
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    Span span = mention.span();
                    covered.set(span.start(), span.end());
                    for (String word : Words.of(span.exact())) {
                        if (!StopWords.has(word)) {
                            add(Features.key(Features.Kind.NAME, word), weight(span.start()));
                        }
                    }
                }
            }
        }
        return covered;
    }

    private void person(String name) {
        List<String> words = Words.of(name);
        if (!words.isEmpty()) {
            add(Features.key(Features.Kind.PERSON, words.getLast()), 1);
        }
    }

    private void words(CodePointText text, BitSet names) {
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < MOST_WORDS) {
            boolean name = names.get(at);
            int end = name ? names.nextClearBit(at) : names.nextSetBit(at);
            end = end < 0 ? text.length() : Math.min(end, text.length());
            if (!name) {
                for (String word : Words.of(text.slice(at, end))) {
                    word(word, weight(at));
                    seen++;
                }
            }
            at = end;
        }
    }

    private void word(String word, double weight) {
        if (!StopWords.has(word)) {
            add(Features.key(Features.Kind.WORD, root(word)), weight);
        }
    }

    /** What related words have in common: "acquisition" and "acquire", "nominated" and "nomination". */
    private static String root(String word) {
        String stem = Stems.of(word);
        boolean letters = !stem.isEmpty() && Character.isLetter(stem.charAt(0));
        return letters ? stem.substring(0, Math.min(ROOT, stem.length())) : stem;
    }

    private void facts(Contents contents) {
        for (Standing standing : contents.standings()) {
            if (standing.place() != null) {
                add(Features.key(Features.Kind.PLACE, standing.place().name()), 1);
            }
        }
        for (Moment moment : contents.times()) {
            if (moment.from() != null && moment.granularity() == Moment.Granularity.DAY) {
                add(Features.key(Features.Kind.DAY, moment.from().toLocalDate().toString()), 1);
            }
        }
        for (Event event : contents.events()) {
            for (Event.Participant participant : event.actors()) {
                act(event, participant);
            }
            for (Event.Participant participant : event.recipients()) {
                act(event, participant);
            }
            for (Event.Quantity quantity : event.quantities()) {
                add(Features.key(Features.Kind.NUMBER, number(quantity)), 1);
            }
        }
    }

    private void act(Event event, Event.Participant participant) {
        if (participant.country() != null) {
            add(Features.key(Features.Kind.ACT, event.type() + " " + participant.country()), 1);
        }
    }

    private static String number(Event.Quantity quantity) {
        List<String> words = Words.of(quantity.what());
        return quantity.value() + " " + (words.isEmpty() ? "" : Stems.of(words.get(words.size() - 1)));
    }

    private static double weight(int start) {
        return start < HEAD_LENGTH ? HEAD : 1;
    }

    private void add(Long key, double weight) {
        counts.merge(key, weight, Double::sum);
    }

    private Features features() {
        List<Map.Entry<Long, Double>> all = new ArrayList<>(counts.entrySet());
        all.sort(Comparator.comparingDouble((Map.Entry<Long, Double> one) -> -rank(one))
                .thenComparing(Map.Entry::getKey));
        List<Map.Entry<Long, Double>> kept = new ArrayList<>(all.subList(0, Math.min(KEPT, all.size())));
        kept.sort(Map.Entry.comparingByKey());
        long[] keys = new long[kept.size()];
        float[] weights = new float[kept.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = kept.get(i).getKey();
            weights[i] = (float) (1 + 0.5 * Math.log(kept.get(i).getValue()));
        }
        return new Features(keys, weights);
    }

    /** Names before words of the same count: they are what parts one earthquake from another. */
    private static double rank(Map.Entry<Long, Double> one) {
        boolean word = Features.kind(one.getKey()) == Features.Kind.WORD;
        return one.getValue() * (word ? 1 : 2);
    }
}
