/**
 * Every shape a reading leaves in, and the shapes documents are handed in. A {@link org.dateline.Reading} enters and
 * bytes leave: {@link org.dateline.formats.RecordWriter}. A line of JSON enters and a {@link org.dateline.Document}
 * leaves: {@link org.dateline.formats.DocumentLines}. Annotated sentences leave as CoNLL-U: {@link
 * org.dateline.formats.ConlluWriter}.
 *
 * <p>This is the only package that spells the field names of an output, and the only one that knows a JSON library,
 * so that a change to the contract is a change here and nowhere else. It uses the streaming half of that library only:
 * the order of fields is then the order of the code, and starting costs little.
 */
@NullMarked
package org.dateline.formats;

import org.jspecify.annotations.NullMarked;
