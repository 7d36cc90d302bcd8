/** To be filled. */
@NullMarked
package org.dateline.formats;

import org.jspecify.annotations.NullMarked;
