/**
 * Drawing spans that overlap. HTML nests and spans do not, so the text is cut at every border of a span; each piece knows the spans that cover it. Spans of
 * one layer that overlap each other get lanes (the lowest that is free, as in the colouring of intervals), so that each has a line of its own.
 */
export type Layer = 'people' | 'times' | 'quotations' | 'events';

export interface Mark {
  layer: Layer;
  /** Of the value in the record: e1, t1, q1, v1. */
  value: string;
  start: number;
  end: number;
  /** A hint for the eye, such as an event's status. */
  kind?: string;
}

export interface LanedMark extends Mark {
  lane: number;
}

export interface Segment {
  start: number;
  end: number;
  /** Those that cover it, the longest first. */
  marks: LanedMark[];
}

/** Gives every mark its lane within its layer. */
export function lanes(marks: readonly Mark[]): LanedMark[] {
  const sorted = marks.filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const free = new Map<Layer, number[]>();
  return sorted.map((mark) => {
    const ends = free.get(mark.layer) ?? [];
    free.set(mark.layer, ends);
    let lane = ends.findIndex((end) => end <= mark.start);
    if (lane < 0) lane = ends.length;
    ends[lane] = mark.end;
    return { ...mark, lane };
  });
}

/** The pieces of the text from start to end, in order and without gaps. */
export function segments(start: number, end: number, marks: readonly LanedMark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = new Set([start, end]);
  for (const mark of inside) {
    borders.add(Math.max(start, mark.start));
    borders.add(Math.min(end, mark.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]!;
    const to = sorted[i + 1]!;
    pieces.push({
      start: from,
      end: to,
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to).sort((a, b) => b.end - b.start - (a.end - a.start)),
    });
  }
  return pieces;
}

/** The mark a reader means who points at this piece: the shortest. */
export function innermost(segment: Segment): LanedMark | null {
  return segment.marks.at(-1) ?? null;
}
