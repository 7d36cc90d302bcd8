/** Names of files, web archives and feeds in; documents out, each with what is known of it beforehand, and a word on each that could not be had. */
@NullMarked
package org.dateline.sources;

import org.jspecify.annotations.NullMarked;
