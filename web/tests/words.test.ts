import { describe, expect, it } from 'vitest';
import { amount, country, dayInWords, moment, period, webAddress } from '../src/main/newsroom/lib/words';
import { windowOf } from '../src/main/newsroom/lib/window';

describe('words', () => {
  it('keeps the hours of the outlet', () => expect(moment('2026-03-02T18:10+05:00')).toBe('2 March 2026, 18:10'));
  it('is as precise as the page', () => {
    expect(moment('2026-03-02')).toBe('2 March 2026');
    expect(moment('2026-03')).toBe('March 2026');
    expect(moment('2026-03-02T00:00')).toBe('2 March 2026');
    expect(moment(null)).toBe('undated');
    expect(moment('2026-W10')).toBe('2026-W10');
    expect(moment('2026-13-01')).toBe('2026-13-01');
  });
  it('names weekdays', () => {
    expect(dayInWords('2026-03-02T00:00')).toBe('Monday 2 March');
    expect(dayInWords(null)).toBe('Day unknown');
  });
  it('shortens periods', () => {
    expect(period('2026-03-02', '2026-03-16')).toBe('2–16 March 2026');
    expect(period('2026-02-27', '2026-03-16')).toBe('27 February 2026 – 16 March 2026');
    expect(period('2026-03-02', '2026-03-02')).toBe('2 March 2026');
  });
  it('says bounds', () => {
    expect(amount({ what: 'missiles', value: 18, upper: null, bound: 'exact' })).toBe('18 missiles');
    expect(amount({ what: 'dead', value: 1200, upper: null, bound: 'at-least' })).toBe('at least 1,200 dead');
    expect(amount({ what: 'hurt', value: 3, upper: 5, bound: 'range' })).toBe('3–5 hurt');
    expect(amount({ what: '$', value: 120_000_000, upper: null, bound: 'about' })).toBe('about $120,000,000');
  });
  it('names countries and leaves alone what is none', () => {
    expect(country('TJK')).toBe('Tajikistan');
    expect(country('XXQ')).toBe('XXQ');
    expect(country(null)).toBe('');
  });
  it('makes links of addresses of the web only', () => {
    expect(webAddress('https://a.example/x')).toBe('https://a.example/x');
    for (const evil of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JaVaScRiPt:1', '', null]) expect(webAddress(evil)).toBeNull();
  });
});

describe('the window on a long list', () => {
  it('draws what is seen and some more', () => expect(windowOf(4600, 460, 46, 10_000, 5)).toEqual({ first: 95, last: 115 }));
  it('begins at the first', () => expect(windowOf(0, 460, 46, 10_000, 5)).toEqual({ first: 0, last: 15 }));
  it('ends at the last', () => expect(windowOf(459_540, 460, 46, 10_000, 5)).toEqual({ first: 9985, last: 10_000 }));
  it('bears an empty list and being scrolled too far', () => {
    expect(windowOf(0, 460, 46, 0)).toEqual({ first: 0, last: 0 });
    expect(windowOf(99_999, 460, 46, 3, 1)).toEqual({ first: 2, last: 3 });
  });
});
