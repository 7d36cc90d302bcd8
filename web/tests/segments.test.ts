import { describe, expect, it } from 'vitest';
import { innermost, lanes, segments, type Mark } from '../src/main/newsroom/lib/segments';

const mark = (value: string, start: number, end: number, layer: Mark['layer'] = 'events'): Mark => ({ layer, value, start, end });
const draw = (start: number, end: number, ...marks: Mark[]) =>
  segments(start, end, lanes(marks)).map((piece) => [piece.start, piece.end, piece.marks.map((each) => each.value).join('+')]);

describe('segments', () => {
  it('leaves a text without marks whole', () => expect(draw(0, 9)).toEqual([[0, 9, '']]));
  it('cuts at both ends', () => expect(draw(0, 9, mark('a', 2, 5))).toEqual([[0, 2, ''], [2, 5, 'a'], [5, 9, '']]));
  it('nests, the longer first', () => expect(draw(0, 9, mark('b', 3, 4), mark('a', 2, 6))).toEqual([[0, 2, ''], [2, 3, 'a'], [3, 4, 'a+b'], [4, 6, 'a'], [6, 9, '']]));
  it('crosses', () => expect(draw(0, 9, mark('a', 1, 5), mark('b', 3, 7))).toEqual([[0, 1, ''], [1, 3, 'a'], [3, 5, 'a+b'], [5, 7, 'b'], [7, 9, '']]));
  it('lets neighbours touch', () => expect(draw(0, 4, mark('a', 0, 2), mark('b', 2, 4))).toEqual([[0, 2, 'a'], [2, 4, 'b']]));
  it('keeps two of the same extent', () => expect(draw(0, 3, mark('a', 0, 3), mark('b', 0, 3))).toEqual([[0, 3, 'a+b']]));
  it('clips what reaches over the block', () => expect(draw(5, 8, mark('a', 2, 6), mark('b', 7, 30))).toEqual([[5, 6, 'a'], [6, 7, ''], [7, 8, 'b']]));
  it('passes over what ends where the block begins', () => expect(draw(5, 8, mark('a', 2, 5))).toEqual([[5, 8, '']]));
  it('passes over empty and inverted marks', () => expect(draw(0, 4, mark('a', 2, 2), mark('b', 3, 1))).toEqual([[0, 4, '']]));

  it('has neither gap nor overlap, whatever comes', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 200; round++) {
      const marks = Array.from({ length: random(12) }, (_, i) => mark('m' + i, random(60), random(60)));
      const pieces = segments(10, 50, lanes(marks));
      expect(pieces[0]!.start).toBe(10);
      expect(pieces.at(-1)!.end).toBe(50);
      pieces.slice(1).forEach((piece, i) => expect(piece.start).toBe(pieces[i]!.end));
      for (const piece of pieces) {
        const covering = marks.filter((each) => each.start <= piece.start && each.end >= piece.end && each.end > each.start).map((each) => each.value);
        expect(piece.marks.map((each) => each.value).sort()).toEqual(covering.sort());
      }
    }
  });

  it('points at the shortest', () => {
    const piece = segments(0, 9, lanes([mark('a', 0, 9), mark('b', 2, 4), mark('c', 1, 8)])).find((each) => each.start === 2)!;
    expect(innermost(piece)?.value).toBe('b');
    expect(innermost({ start: 0, end: 1, marks: [] })).toBeNull();
  });
});

describe('lanes', () => {
  const laneOf = (...marks: Mark[]) => Object.fromEntries(lanes(marks).map((each) => [each.value, each.lane]));
  it('gives overlapping marks of a layer lanes of their own', () => expect(laneOf(mark('a', 0, 5), mark('b', 3, 8))).toEqual({ a: 0, b: 1 }));
  it('uses a lane again once it is free', () => expect(laneOf(mark('a', 0, 5), mark('b', 3, 8), mark('c', 5, 9))).toEqual({ a: 0, b: 1, c: 0 }));
  it('keeps layers apart', () => expect(laneOf(mark('a', 0, 5), mark('b', 3, 8, 'people'))).toEqual({ a: 0, b: 0 }));
  it('puts the longer of two that begin together below', () => expect(laneOf(mark('short', 0, 2), mark('long', 0, 9))).toEqual({ long: 0, short: 1 }));
});
