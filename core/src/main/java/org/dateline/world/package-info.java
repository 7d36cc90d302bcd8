/**
 * Who and where. In: the {@link org.dateline.language.Analysis} of an article, or any phrase of it. Out: for a phrase the country and the
 * PLOVER sector of the actor it names ({@link org.dateline.world.ActorResolver}); for an article its places on the map ({@link
 * org.dateline.world.PlaceResolver}); for a person the offices the text gives her ({@link org.dateline.world.Roles}). {@link
 * org.dateline.world.WorldStage} holds the three.
 *
 * <p>What the package knows stands in tables, one line a fact, beside its classes; what it reads in the text wins over them. Everything is
 * looked up on the bounds of words, never inside them: {@code assad} is not in "ambassador". Where nothing is certain the answer is
 * null: abstaining is a result.
 *
 * <p>Traps: "US" is a country and "us" is not, so capitals count; "Jordan" after a first name is a surname; what stands before "-backed" is
 * not the actor's own country, what stands before "-based" is; "the European Union" is no mine, and a town's name inside a newspaper's is
 * no place.
 */
@NullMarked
package org.dateline.world;

import org.jspecify.annotations.NullMarked;
