/** Whole readings: how many pages a second, from bytes to the record. */
@NullMarked
package org.dateline.bench.reading;

import org.jspecify.annotations.NullMarked;
