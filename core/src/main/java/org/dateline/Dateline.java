package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * The place and agency at the head of the first paragraph: "KUALA LUMPUR (AP) —". Its words stay in the text. Immutable.
 *
 * @param place the place as printed
 * @param agency the agency as printed
 */
public record Dateline(@Nullable String place, @Nullable String agency) {}
