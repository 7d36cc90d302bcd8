/** To be filled. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
