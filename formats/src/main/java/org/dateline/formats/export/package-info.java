/**
 * The formats of others. Readings enter one at a time and bytes leave as they come: {@link
 * org.dateline.formats.export.ExportFormat} lists the formats, and each is one class that writes a header, one piece for each
 * reading, and a footer, so that an export of any size takes the memory of one reading.
 *
 * <p>Three rules hold in all of them. A value that Dateline does not know is left empty, even where a format's own tools would
 * invent one (the tone of GDELT, the intensity of POLECAT). A format that cannot say whether an act is reported to have happened
 * gets only those that are; the others would be read as facts. And GeoNames, whose gazetteer places come from, is credited in
 * every export, inside it or in a file beside it.
 *
 * <p>Traps, each of which is in a test: tabs, quotes and line ends inside values; cells that a spreadsheet would run as a formula;
 * characters that XML cannot hold; half a surrogate pair, which no encoding can hold and which becomes U+FFFD; a time that is a
 * month or a year, which is no day; events without a time, a place or a recipient.
 */
@NullMarked
package org.dateline.formats.export;

import org.jspecify.annotations.NullMarked;
