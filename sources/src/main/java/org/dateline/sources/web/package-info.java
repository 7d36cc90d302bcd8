/**
 * The one place that touches the network: pages that a feed or a sitemap names, and addresses that somebody gave. Addresses enter;
 * {@link org.dateline.sources.SourceItem}s leave.
 *
 * <p>Two kinds of people are to be protected. Those whose servers are asked: {@link org.dateline.sources.web.Robots} and {@link
 * org.dateline.sources.web.HostQueue} keep to what they allow and to one request at a time with a pause between, and a source that
 * fails is asked ever more seldom. And those on whose machine this runs: a feed is written by a stranger and could name an address
 * inside the house. {@link org.dateline.sources.web.AddressGuard} sees every address that a name stands for, at every step of a
 * redirection, and the connection is made to the address that was seen, not to whatever the name stands for a moment later; which is
 * why {@link org.dateline.sources.web.HttpWeb} opens its own sockets: the platform's client looks names up by itself.
 *
 * <p>The clock, the pauses and the network are handed in, so that tests need none of them.
 */
@NullMarked
package org.dateline.sources.web;

import org.jspecify.annotations.NullMarked;
