/**
 * The world stage against public test sets: actor phrases of NGEC's tests, toponyms of LGL.
 */
@NullMarked
package org.dateline.bench.world;

import org.jspecify.annotations.NullMarked;
