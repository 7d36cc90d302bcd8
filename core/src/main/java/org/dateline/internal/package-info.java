/** What all stages need and nobody else. It knows of no stage. */
@NullMarked
package org.dateline.internal;

import org.jspecify.annotations.NullMarked;
