/** {@code dateline bench times}: the time stage against annotated texts and phrases. */
@NullMarked
package org.dateline.bench.times;

import org.jspecify.annotations.NullMarked;
