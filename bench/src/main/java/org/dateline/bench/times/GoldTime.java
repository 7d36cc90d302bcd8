package org.dateline.bench.times;

/**
 * A time as annotators marked it.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param type TIMEX3's type
 * @param value TIMEX3's value, empty if none was given
 */
record GoldTime(int start, int end, String type, String value) {}
