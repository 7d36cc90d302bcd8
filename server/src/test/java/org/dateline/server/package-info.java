/** Every answer that a test gets is held against {@code openapi.yaml}. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
