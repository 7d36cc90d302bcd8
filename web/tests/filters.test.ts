import { describe, expect, it } from 'vitest';
import { address } from '../src/main/newsroom/lib/api';
import { filtersOf, has, lastDay, quoted, replaced, termsOf, toggled } from '../src/main/newsroom/lib/filters';

describe('queries', () => {
  it.each([
    ['peace talks', ['peace', 'talks']],
    ['"peace talks" -strike', ['"peace talks"', '-strike']],
    ['publisher:"The Meridian Post" talks', ['publisher:"The Meridian Post"', 'talks']],
    ['(rail OR train) strike', ['(rail OR train)', 'strike']],
    ['  a   b ', ['a', 'b']],
    ['"never closed', ['"never closed']],
    ['a) b', ['a)', 'b']],
    ['', []],
  ])('cuts %s', (query, terms) => expect(termsOf(query)).toEqual(terms));

  it('adds a term and takes it out again', () => {
    const once = toggled('talks', 'publisher', 'The Meridian Post');
    expect(once).toBe('talks publisher:"The Meridian Post"');
    expect(has(once, 'publisher', 'The Meridian Post')).toBe(true);
    expect(toggled(once, 'publisher', 'The Meridian Post')).toBe('talks');
  });

  it('quotes what the language would take for its own', () => {
    expect(quoted('ASSAULT')).toBe('ASSAULT');
    expect(quoted('OR')).toBe('"OR"');
    expect(quoted('a "b" c')).toBe('"a  b  c"');
    expect(quoted('Жогорку')).toBe('Жогорку');
  });

  it('replaces a field', () => {
    expect(replaced('talks date:2026-03-01', 'date', '2026-03-02..2026-03-03')).toBe('talks date:2026-03-02..2026-03-03');
    expect(replaced('talks date:2026-03-01', 'date', null)).toBe('talks');
  });

  it('knows the last day of a step, over the ends of months and years', () => {
    expect(lastDay('2026-03-02', 'day')).toBe('2026-03-02');
    expect(lastDay('2026-12-28', 'week')).toBe('2027-01-03');
    expect(lastDay('2028-02-01', 'month')).toBe('2028-02-29');
  });
});

describe('filters', () => {
  it('takes what it knows and nothing that is empty', () => {
    expect(filtersOf(new URLSearchParams('type=ASSAULT&view=map&actor=+&q=a+b&evil=1'))).toEqual({ type: 'ASSAULT', q: 'a b' });
  });
  it('writes an address with what is there', () => {
    expect(address('/api/events', { type: 'ASSAULT', from: null, q: '', limit: 5, place: 'São Paulo & more' })).toBe('/api/events?type=ASSAULT&limit=5&place=S%C3%A3o+Paulo+%26+more');
    expect(address('/api/events')).toBe('/api/events');
  });
});
