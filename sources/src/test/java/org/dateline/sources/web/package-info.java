@NullMarked
package org.dateline.sources.web;

import org.jspecify.annotations.NullMarked;
