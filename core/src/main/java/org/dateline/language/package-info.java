/**
 * The language stage: the text of an article enters, its tokens, sentences, lemmas, tags, trees and names leave.
 *
 * <p>{@link org.dateline.language.Tokeniser} cuts the text into a {@link org.dateline.language.TokenList}, in one pass
 * from left to right and in the way of the English treebanks of Universal Dependencies (EWT and GUM), so that what is
 * learned from them fits. {@link org.dateline.language.SentenceSplitter} groups the tokens into
 * {@link org.dateline.language.SentenceBounds}; a blank line always ends a sentence, because a subheading or an item of
 * a list is a sentence of its own. {@link org.dateline.language.Lemmatiser} gives the dictionary form of a tagged token.
 *
 * <p>Tokens are numbers and their properties are arrays. A news page has a thousand tokens and an archive has billions:
 * an object for each would cost more than all the work done on it. Offsets are UTF-16 units inside this package and code
 * points wherever they leave it; {@link org.dateline.language.CodePoints} turns one into the other.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
