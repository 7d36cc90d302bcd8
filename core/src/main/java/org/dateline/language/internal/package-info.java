/**
 * The arithmetic and the features behind the language stage, public only so that the trainer, which is another module, computes
 * exactly what the reader computes. Not for anyone else.
 */
@NullMarked
package org.dateline.language.internal;

import org.jspecify.annotations.NullMarked;
