/** Measures the archive: how fast it takes articles in, how fast it finds them, and what is left when it is killed. */
@NullMarked
package org.dateline.bench.archive;

import org.jspecify.annotations.NullMarked;
