/** Tests of the query language. */
@NullMarked
package org.dateline.archive.query;

import org.jspecify.annotations.NullMarked;
