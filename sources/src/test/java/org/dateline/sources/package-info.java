@NullMarked
package org.dateline.sources;

import org.jspecify.annotations.NullMarked;
