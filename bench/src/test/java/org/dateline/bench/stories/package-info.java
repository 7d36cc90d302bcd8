/** Tests of the measures of stories. */
@NullMarked
package org.dateline.bench.stories;

import org.jspecify.annotations.NullMarked;
