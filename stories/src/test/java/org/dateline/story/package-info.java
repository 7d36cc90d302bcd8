/** Tests of what several readings tell together. */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
