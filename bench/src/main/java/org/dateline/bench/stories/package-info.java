/** Which articles are one story, which are copies, which events are one act, measured. */
@NullMarked
package org.dateline.bench.stories;

import org.jspecify.annotations.NullMarked;
