package org.dateline.story;

import java.time.LocalDateTime;
import java.util.List;
import org.dateline.Span;
import org.dateline.Timestamp;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * What several articles tell together. Everything in it points at the words it came from: an article's id and a span of its text. Immutable.
 *
 * @param id the story's identifier
 * @param title the headline of the article that stands for the story best, or its first sentence; null if no article has words
 * @param summary sentences of the articles that between them say what the story is, in the order in which they appeared
 * @param coverage the articles, the earliest first, those without a date last
 * @param timeline what happened, the earliest first, what has no date last; one entry an act, however many report it
 * @param claims where numbers are given for the same thing of the same act, side by side
 * @param voices who is quoted, those quoted in most articles first
 * @param copies which articles repeat which
 * @param corrections what the outlets corrected
 */
public record Story(
        String id,
        @Nullable String title,
        List<Words> summary,
        List<Coverage> coverage,
        List<Happening> timeline,
        List<Claim> claims,
        List<Voice> voices,
        List<Rewrite> copies,
        List<Words> corrections) {

    public Story {
        summary = List.copyOf(summary);
        coverage = List.copyOf(coverage);
        timeline = List.copyOf(timeline);
        claims = List.copyOf(claims);
        voices = List.copyOf(voices);
        copies = List.copyOf(copies);
        corrections = List.copyOf(corrections);
    }

    /**
     * Words of one of the articles.
     *
     * @param article its id
     * @param span where they stand in its text, in code points
     */
    public record Words(String article, Span span) {}

    /**
     * One article of the story.
     *
     * @param article its id
     * @param uri where it was found
     * @param publisher the outlet
     * @param agency whose words they are, as the dateline says
     * @param published when
     */
    public record Coverage(
            String article,
            String uri,
            @Nullable String headline,
            @Nullable String publisher,
            @Nullable String agency,
            @Nullable Timestamp published) {}

    /**
     * One act, as told by one article or by many.
     *
     * @param type the act
     * @param mode its mode, where the tellings agree on one; else null
     * @param actors the names or words for who did it, those of most tellings first
     * @param recipients to whom
     * @param from its first minute as the most exact telling has it, or null
     * @param to the first minute after it, or null exactly where {@code from} is
     * @param place where, as the most exact telling has it, or null
     * @param status as the most assertive telling has it
     * @param disputed whether one telling says that it happened and another that it did not
     * @param telling the sentence that tells it best: the earliest of those that name most
     * @param tellings every event of every article that tells it, the earliest article first; never empty
     */
    public record Happening(
            EventType type,
            @Nullable String mode,
            List<String> actors,
            List<String> recipients,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            @Nullable Place place,
            Event.Status status,
            boolean disputed,
            Words telling,
            List<Telling> tellings) {

        public Happening {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            tellings = List.copyOf(tellings);
        }
    }

    /**
     * An event of an article.
     *
     * @param article its id
     * @param event the event's id in it
     * @param trigger the word that tells of the act
     */
    public record Telling(String article, String event, Span trigger) {}

    /**
     * What is said of one number.
     *
     * @param happening the act's place in the timeline, from 0
     * @param what what is counted: "missiles"
     * @param figures every figure given for it, the earliest article first: read down, this is how the number went
     * @param revisions where one source gave another figure later
     * @param contradicted whether the last words of two sources cannot both be true. Bounds are kept: 20 does not contradict "at least 18"
     */
    public record Claim(
            int happening, String what, List<Figure> figures, List<Revision> revisions, boolean contradicted) {

        public Claim {
            figures = List.copyOf(figures);
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * One figure.
     *
     * @param source who gives it: whoever the article attributes it to, else the outlet, else the article's id
     * @param published when the article appeared
     * @param value the number, the lower one of a range
     * @param upper the upper one of a range, else null
     * @param bound how it is to be taken
     * @param words where it stands
     */
    public record Figure(
            String source,
            @Nullable String publisher,
            @Nullable Timestamp published,
            double value,
            @Nullable Double upper,
            Event.Bound bound,
            Words words) {}

    /**
     * A figure that a source gave in place of an earlier one.
     *
     * @param source who
     * @param before the earlier figure's place in the claim's figures
     * @param after the later one's
     */
    public record Revision(String source, int before, int after) {}

    /**
     * Somebody who is quoted.
     *
     * @param name the fullest name in any of the articles
     * @param quotations how often, the same words in many articles counted once
     * @param articles in how many articles
     * @param words what was said, each once, the earliest article first
     */
    public record Voice(String name, int quotations, int articles, List<Words> words) {

        public Voice {
            words = List.copyOf(words);
        }
    }

    /**
     * How one article rewrote another.
     *
     * @param copy which is the copy of which
     * @param headlineChanged whether both have headlines and these differ
     * @param cut paragraphs of the original that the copy lacks
     * @param added paragraphs of the copy that the original lacks
     * @param changed paragraphs that are in both, but not word for word
     */
    public record Rewrite(Copy copy, boolean headlineChanged, List<Words> cut, List<Words> added, List<Edit> changed) {

        public Rewrite {
            cut = List.copyOf(cut);
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }
    }

    /** A paragraph before and after. */
    public record Edit(Words before, Words after) {}
}
