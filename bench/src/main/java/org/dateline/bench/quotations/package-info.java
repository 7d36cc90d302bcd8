/**
 * The entity and quotation stages against PolNeAR: what was said, by which word, by whom.
 */
@NullMarked
package org.dateline.bench.quotations;

import org.jspecify.annotations.NullMarked;
