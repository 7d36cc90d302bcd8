@NullMarked
package org.dateline.archive.ingest;

import org.jspecify.annotations.NullMarked;
