/** Readings in; they are kept, found again, and gathered into stories. */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
