package org.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityStage;
import org.dateline.event.Event;
import org.dateline.event.EventStage;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageStage;
import org.dateline.page.PageReader;
import org.dateline.quotation.Quotation;
import org.dateline.quotation.QuotationStage;
import org.dateline.quotation.QuotationTimes;
import org.dateline.quotation.Quotations;
import org.dateline.time.TimeContext;
import org.dateline.time.TimeStage;
import org.dateline.world.ActorResolver;
import org.dateline.world.Memory;
import org.dateline.world.PlaceClues;
import org.dateline.world.PlaceMention;
import org.dateline.world.Standing;
import org.dateline.world.Standings;
import org.dateline.world.WorldStage;
import org.jspecify.annotations.Nullable;

/**
 * The front door of Dateline.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Reading reading = reader.read(Document.html(html, "page.html"));
 * }</pre>
 *
 * Immutable and thread-safe; costly to make, cheap to use: make one and share it. A reading is a pure function of the
 * document and the version of Dateline: no clock, no network, no files.
 */
public final class Reader {

    private static final String ENGLISH = "en";

    /** Characters from the head of the text within which a dateline stands, and within which its dash follows. */
    private static final int LONGEST_DATELINE = 120;

    private static final int DATELINE_DASH = 24;

    private final PageReader pages;
    private final LanguageStage language = LanguageStage.standard();
    private final TimeStage times = TimeStage.standard();
    private final EntityStage entities = EntityStage.standard();
    private final QuotationStage quotations = QuotationStage.standard();
    private final WorldStage world = WorldStage.standard();
    private final EventStage events;
    private final Memory memory;

    private Reader(PageReader pages, EventStage events, Memory memory) {
        this.pages = pages;
        this.events = events;
        this.memory = memory;
    }

    /**
     * A reader that leaves out the events of which it is less sure: the dial of precision against recall.
     *
     * @param least from 0, all events, to 1, hardly any; compared with {@link Event#confidence}
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Reader withLeastConfidence(double least) {
        return new Reader(pages, events.withLeastConfidence(least), memory);
    }

    /**
     * A reader that asks what earlier articles said people are, where an article leaves it open. Its readings are a function of the
     * document, the version and what the memory answers.
     *
     * @param earlier for instance a {@link org.dateline.world.RoleMemory} that the caller lets learn from readings
     */
    public Reader withMemory(Memory earlier) {
        return new Reader(pages, events, earlier);
    }

    /** A reader with Dateline's own models and tables. */
    public static Reader standard() {
        return new Reader(PageReader.standard(), EventStage.standard(), Memory.NONE);
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocumentException if the document is no page in any form Dateline reads
     */
    public Reading read(Document document) {
        return read(document, null);
    }

    /**
     * Reads one document and keeps account of what was chosen and why. Slower than {@link #read}; the reading is the
     * same.
     *
     * @throws UnreadableDocumentException if the document is no page in any form Dateline reads
     */
    public Explanation explain(Document document) {
        List<Decision> decisions = new ArrayList<>();
        Reading reading = read(document, decisions);
        return new Explanation(reading, decisions);
    }

    /**
     * Goes once more over the text of an article that was read before, and keeps account of what was chosen and why. Needs the article
     * alone, not its document: what a record holds is enough. The offsets are those of the article's text.
     *
     * @param article in English: what is in another language is not annotated by {@link #read} either
     */
    public TextExplanation explainText(Article article) {
        List<Decision> decisions = new ArrayList<>();
        Analysis analysis = language.annotate(article.text(), datelineEnd(article));
        return new TextExplanation(analysis, contents(article, analysis, decisions), decisions);
    }

    private Reading read(Document document, @Nullable List<Decision> decisions) {
        Reading page = pages.read(document, decisions);
        String spoken = page.article().language();
        if (spoken != null && !spoken.equals(ENGLISH)) {
            return page.withWarning(new Warning(
                    "language-not-annotated",
                    "The text's language is \"" + spoken
                            + "\"; sentences and all that rests on them are found in English only."));
        }
        Article article = page.article();
        return page.with(contents(article, language.annotate(article.text(), datelineEnd(article)), decisions));
    }

    /** Where the dateline's words end in the text, its dash included; 0 if it has none. */
    private static int datelineEnd(Article article) {
        Dateline dateline = article.dateline();
        String text = article.text();
        String last = dateline == null ? null : dateline.agency() != null ? dateline.agency() : dateline.place();
        int at = last == null ? -1 : text.indexOf(last);
        if (last == null || at < 0 || at > LONGEST_DATELINE) {
            return 0;
        }
        int limit = Math.min(text.length(), at + last.length() + DATELINE_DASH);
        for (int i = at + last.length(); i < limit; i++) {
            if ("-–—:".indexOf(text.charAt(i)) >= 0) {
                while (i + 1 < limit && "-–—: ".indexOf(text.charAt(i + 1)) >= 0) {
                    i++;
                }
                return i + 1;
            }
        }
        return 0;
    }

    /** The stages in their order: each sees what came before it. */
    private Contents contents(Article article, Analysis analysis, @Nullable List<Decision> decisions) {
        List<Moment> moments = times.read(analysis, TimeContext.of(article));
        Quotations said = quotations.find(analysis, entities.find(analysis));
        List<Quotation> spoken = QuotationTimes.link(analysis, said.spoken(analysis), moments);
        Timestamp published = article.appeared();
        String day = published == null ? null : published.date().toString();
        String place = article.dateline() == null ? null : article.dateline().place();
        List<PlaceMention> places = world.places().resolve(analysis, new PlaceClues(place, article.publisher(), null));
        List<Entity> gathered = said.entities().all();
        ActorResolver actors = world.actors().within(places);
        List<Standing> standings = Standings.of(analysis, gathered, places, actors, memory, day);
        List<Event> acts =
                events.find(article, analysis, moments, said.entities(), spoken, standings, places, actors, decisions);
        return new Contents(analysis.sentenceSpans(), gathered, standings, moments, spoken, acts);
    }
}
