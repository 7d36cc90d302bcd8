/**
 * Treebanks in CoNLL-U, read line by line into {@link org.dateline.language.conllu.ConlluSentence}s, with nothing lost:
 * comments, multiword tokens and empty nodes are kept, so that a file can be written again with its own tokens and other
 * annotation. Training and the bench read treebanks through this; the writer is with the other formats.
 */
@NullMarked
package org.dateline.language.conllu;

import org.jspecify.annotations.NullMarked;
