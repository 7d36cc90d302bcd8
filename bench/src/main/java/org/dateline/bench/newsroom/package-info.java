/** A running newsroom under the weight of many readers, through HTTP as they would ask. */
@NullMarked
package org.dateline.bench.newsroom;

import org.jspecify.annotations.NullMarked;
