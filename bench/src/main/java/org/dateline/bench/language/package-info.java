/**
 * The language stage against the treebanks: tokens, tags, trees and names, scored against Universal Dependencies' English
 * EWT and GUM and UniversalNER's names, through the same front door that readers use.
 */
@NullMarked
package org.dateline.bench.language;

import org.jspecify.annotations.NullMarked;
