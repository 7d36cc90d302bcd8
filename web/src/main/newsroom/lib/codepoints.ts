/**
 * The record counts in Unicode code points, a JavaScript string in UTF-16 units: an emoji or a letter of an old script is one of the former and two of
 * the latter. One pass over the text makes a table of those that differ; texts without such characters (nearly all) need none.
 */
export class CodePoints {
  /** Code-point offsets behind which one more unit has to be added, ascending. */
  private readonly wide: number[] = [];
  /** Length in code points. */
  readonly length: number;

  constructor(readonly text: string) {
    let points = 0;
    for (let unit = 0; unit < text.length; unit++, points++) {
      const high = text.charCodeAt(unit);
      if (high >= 0xd800 && high <= 0xdbff && unit + 1 < text.length) {
        const low = text.charCodeAt(unit + 1);
        if (low >= 0xdc00 && low <= 0xdfff) {
          this.wide.push(points);
          unit++;
        }
      }
    }
    this.length = points;
  }

  /** The UTF-16 offset of a code-point offset; what lies outside the text is moved to its edge. */
  unit(point: number): number {
    const inside = Math.max(0, Math.min(point, this.length));
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.wide[middle]! < inside) low = middle + 1;
      else high = middle;
    }
    return inside + low;
  }

  /** The text between two code-point offsets. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}
