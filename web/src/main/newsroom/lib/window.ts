/** Which rows of a long list of equal rows are drawn. */
export interface Window { first: number; last: number }

/** Rows from first up to but not including last, a few more than can be seen on both sides so that fast scrolling stays filled. */
export function windowOf(scrollTop: number, height: number, row: number, count: number, spare = 12): Window {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / row)) - spare);
  const last = Math.min(count, Math.ceil((scrollTop + height) / row) + spare);
  return { first, last: Math.max(first, last) };
}
