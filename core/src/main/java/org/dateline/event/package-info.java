/** Who did what to whom: PLOVER events with evidence for every field. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
