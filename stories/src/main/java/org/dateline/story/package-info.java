/** Readings in; stories out: which articles are one story, which are copies, a timeline, claims side by side. */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
