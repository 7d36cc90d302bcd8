/**
 * Whom and what an article speaks of: an {@link org.dateline.language.Analysis} enters, {@link org.dateline.entity.Entities} leave,
 * each with its mentions by name, noun and pronoun, and with the roles that the text gives it.
 *
 * <p>The order of the work: names and nouns and pronouns are found ({@code NameFinder}, {@code ReferenceFinder}), then taken in the
 * order of the text and put to the first sieve that knows them ({@code Gatherer}). Knowledge of words is in tables beside the
 * classes, each row with an example that is a test. Traps: the language stage's names include titles and leave out names; the
 * tree is least sure in "Foreign Minister Ana Lund"; two people share a surname in every second political story.
 */
@NullMarked
package org.dateline.entity;

import org.jspecify.annotations.NullMarked;
