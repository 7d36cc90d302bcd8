/** An archive in; a newsroom out: an HTTP API and pages. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
