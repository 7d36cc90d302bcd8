import { describe, expect, it } from 'vitest';
import { CodePoints } from '../src/main/newsroom/lib/codepoints';

describe('code points', () => {
  it.each([
    ['plain', 'Batken', 2, 4, 'tk'],
    ['an emoji before', '🚀 Batken', 2, 8, 'Batken'],
    ['an emoji inside', 'a🚀b', 1, 2, '🚀'],
    ['two in a row', '🚀🚀x', 2, 3, 'x'],
    ['an old script', '𐎠𐎡𐎢 is', 3, 6, ' is'],
    ['a flag is two', '🇰🇬x', 2, 3, 'x'],
    ['a family joined', '👨‍👩‍👧!', 5, 6, '!'],
    ['a combining letter', 'e\u0301t', 2, 3, 't'],
    ['behind the end', 'abc🚀', 3, 99, '🚀'],
    ['before the beginning', 'abc', -4, 1, 'a'],
    ['nothing', '', 0, 5, ''],
  ])('%s', (_name, text, start, end, expected) => {
    expect(new CodePoints(text).slice(start, end)).toBe(expected);
  });

  it('counts a lone half of a pair as one', () => {
    const text = new CodePoints('a\ud83db');
    expect(text.length).toBe(3);
    expect(text.slice(2, 3)).toBe('b');
  });

  it('agrees with the iterator of strings at every offset', () => {
    const text = 'Ж🚀х𐎠—“q”🇰🇬 end';
    const points = [...text];
    const converted = new CodePoints(text);
    expect(converted.length).toBe(points.length);
    for (let start = 0; start <= points.length; start++) {
      for (let end = start; end <= points.length; end++) expect(converted.slice(start, end)).toBe(points.slice(start, end).join(''));
    }
  });
});
