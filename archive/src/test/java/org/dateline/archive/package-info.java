/** Tests of the archive. All articles, outlets and people in them are invented. */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
