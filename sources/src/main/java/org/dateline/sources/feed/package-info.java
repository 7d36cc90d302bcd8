/**
 * What publishers say of their own news: feeds (RSS, Atom, JSON Feed), sitemaps, and lists of feeds (OPML). Bytes enter, with the
 * name they are called by in errors; entries and addresses leave. Nothing here opens a file or a connection.
 *
 * <p>Feeds come from anybody. A document type declaration, through which XML reads other files or blows itself up, is never acted
 * on: one that defines nothing is cut out, with one that defines anything the document is refused. Half of the feeds in the wild
 * are not well-formed; what the strict parser refuses is mended by the lenient one that reads pages, and tried once more.
 */
@NullMarked
package org.dateline.sources.feed;

import org.jspecify.annotations.NullMarked;
