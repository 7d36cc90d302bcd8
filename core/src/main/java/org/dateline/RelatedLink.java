package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * Another story that the page offers beside or inside this one. Immutable.
 *
 * @param headline the other story's headline
 * @param publisher who published it, when the page says so
 * @param url its address, absolute where the page's address is known
 */
public record RelatedLink(
        String headline,
        @Nullable String publisher,
        @Nullable String url) {}
