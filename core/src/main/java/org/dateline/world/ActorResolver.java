package org.dateline.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.language.Analysis;
import org.dateline.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Says of a phrase which country and which sector of society acts: "Russian troops" is RUS MIL, "police in Nairobi" KEN COP, "the Houthi-run
 * health ministry" YEM GOV. Immutable, thread-safe.
 *
 * <h2>How it reads a phrase</h2>
 *
 * <p>Not by its tree, which is often wrong just here, but by the build of English noun phrases, which the tree's head can correct. The phrase is
 * cut at prepositions and commas; the part that holds the head is the core. The core is cut at possessives; its last part says what the actor
 * is, those before it whose. In each part the longest names that the tables know are found.
 *
 * <ul>
 *   <li>Sector: the last role noun of the core's last part ("police union" is a union). A role noun that many sides have ("officials", "forces",
 *       "leader") yields to a body or a role beside it: "Hamas officials", "leader of the gang". Without a role noun, what the tables know of the
 *       body or person. So the text wins over the tables.
 *   <li>Country: the possessor, unless the noun makes him another ("Iran's allies"); else the first country, people or town in the core's last
 *       part, unless it is another's ("Iran-backed"); else those behind "of", "in", "from"; else that of the body or person in the tables.
 *   <li>An apposition behind a comma adds what is missing, and its role wins over the tables.
 *   <li>A capital alone acts for its government, another town for its people, a country alone has no sector.
 * </ul>
 */
public final class ActorResolver {

    private final WorldTables tables;
    private final Towns towns;

    /** Where the article that is asked of says its places are, in their order; empty where no article is meant. */
    private final List<PlaceMention> places;

    private ActorResolver(WorldTables tables, Towns towns, List<PlaceMention> places) {
        this.tables = tables;
        this.towns = towns;
        this.places = places;
    }

    static ActorResolver of(WorldTables tables, Towns towns) {
        return new ActorResolver(tables, towns, List.of());
    }

    /**
     * A resolver for one article, to whose places it holds: where they are in Georgia in the United States, "officials in Georgia" are
     * American.
     *
     * @param found the places of the article, as the resolver of places gives them
     */
    public ActorResolver within(List<PlaceMention> found) {
        List<PlaceMention> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(PlaceMention::start));
        return new ActorResolver(tables, towns, List.copyOf(sorted));
    }

    /**
     * The resolver with the tables of the package and the gazetteer on the class path.
     *
     * @throws IllegalStateException if a table or the gazetteer is missing
     */
    public static ActorResolver standard() {
        return of(WorldTables.standard(), Gazetteer.standard());
    }

    /**
     * The actor a phrase of an article names.
     *
     * @param analysis the article
     * @param start the phrase's first token
     * @param end the token after its last
     * @param head its head, one of its tokens
     * @param day the day of the text, ISO 8601 in any precision; null for an unknown one, when only what has not ended holds
     * @return null if nothing is known
     */
    public @Nullable Actor resolve(Analysis analysis, int start, int end, int head, @Nullable String day) {
        if (start >= end) {
            return null;
        }
        int from = analysis.tokens().start(start);
        int to = analysis.tokens().end(end - 1);
        Phrase phrase = new Phrase(analysis.tokens().text(), from, to);
        phrase.find(tables.facts(), towns);
        for (int i = firstPlace(start); i < places.size() && places.get(i).start() < end; i++) {
            PlaceMention place = places.get(i);
            phrase.locate(
                    analysis.tokens().start(place.start()), analysis.tokens().end(place.end() - 1), place.place());
        }
        return new PhraseReader(phrase, day, persons(analysis, from, to))
                .read(analysis.tokens().start(head));
    }

    /**
     * The actor that the whole noun phrase of a token names: the token, and what depends on it, without clauses.
     *
     * @param head a noun, name or pronoun
     * @param day as above
     * @return null if nothing is known
     */
    public @Nullable Actor resolve(Analysis analysis, int head, @Nullable String day) {
        int start = NounPhrases.start(analysis, head);
        int end = NounPhrases.end(analysis, head);
        return resolve(analysis, start, end, head, day);
    }

    /**
     * The actor a phrase without a text names.
     *
     * @param phrase words as printed; capitals count
     * @param day as above
     * @return null if nothing is known
     */
    public @Nullable Actor resolve(String phrase, @Nullable String day) {
        Phrase words = new Phrase(phrase, 0, phrase.length());
        words.find(tables.facts(), towns);
        return new PhraseReader(words, day, List.of()).read(-1);
    }

    /** The names of people between two places of the text, as pairs of places. */
    private static List<int[]> persons(Analysis analysis, int from, int to) {
        List<int[]> persons = new ArrayList<>();
        for (int name = firstName(analysis, from); name < analysis.nameCount(); name++) {
            int start = analysis.tokens().start(analysis.nameStart(name));
            if (start >= to) {
                break;
            }
            if (analysis.nameKind(name) == NameKind.PERSON || analysis.isSurname(name)) {
                persons.add(new int[] {
                    start,
                    analysis.tokens().end(analysis.nameEnd(name) - 1),
                    analysis.nameEnd(name) - analysis.nameStart(name)
                });
            }
        }
        return persons;
    }

    private int firstPlace(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstName(Analysis analysis, int from) {
        int low = 0;
        int high = analysis.nameCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (analysis.tokens().end(analysis.nameEnd(middle) - 1) <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
