/** Tests of the page measures, and the rivals as services: they are on the test class path only. */
@NullMarked
package org.dateline.bench.pages;

import org.jspecify.annotations.NullMarked;
