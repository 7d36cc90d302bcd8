/**
 * When it was. The text of an article and its {@link org.dateline.language.Analysis} enter, the times it names leave as
 * {@link org.dateline.Moment}s: TIMEX3 values, resolved to intervals from anchors that the caller states in a
 * {@link org.dateline.time.TimeContext}. The door is {@link org.dateline.time.TimeStage}.
 *
 * <p>The way through: {@code Lexicon} looks every token up once; runs of known tokens that hold a word of time become
 * {@code Items}; {@code Matcher} finds the longest rule of {@code Grammar} from each place of a run, and gathers what the
 * words say in a {@code Frame}; {@code Resolver} reckons the frame's value from the anchors, in the order of the text.
 * What English says lies in tables beside this package ({@code words.tsv}, {@code rules.tsv}, {@code holidays.tsv}), one line
 * a fact with an example; the classes only know calendars and how rules are read.
 *
 * <p>Traps. A rule is matched before its words are resolved, so a rule cannot ask for values; "31 February" is therefore
 * found and only then refused. Only {@code Resolver} knows anchors. Extents follow TimeBank: determiners and modifiers
 * are inside, prepositions outside.
 */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
