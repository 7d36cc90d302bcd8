@NullMarked
package org.dateline.sources.feed;

import org.jspecify.annotations.NullMarked;
