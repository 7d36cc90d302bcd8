/** Who did what to whom, measured. */
@NullMarked
package org.dateline.bench.events;

import org.jspecify.annotations.NullMarked;
