/** What the packages about people and their words share and nobody else needs. */
@NullMarked
package org.dateline.entity.internal;

import org.jspecify.annotations.NullMarked;
