/** What the server says of acts that were considered, as a page shows it. All pure. */
import type { PageDecision, Span } from './types';
import { act } from './words';

/** An act that was not taken. */
export interface Rejected { word: string; act: string; reason: string; rule: string; words: Span | null; near: boolean }

// "ASSAULT (fire ASSAULT +at): nobody acts"
const REJECTED = /^([A-Z]+) \(([^)]*)\): (.*)$/s;
// "... confidence 0.85 from: always; type ASSAULT; part VERB"
const RESTS = /, confidence [\d.]+ from: (.*)$/s;

/**
 * Acts that were not taken, the near ones first: a word that meets the conditions of its sense but lacks somebody who acts was nearly
 * taken; one that only looks like the word of an act was not.
 */
export function rejected(decisions: PageDecision[]): Rejected[] {
  const all = decisions.filter((each) => each.subject === 'event' && !each.kept).map((each): Rejected => {
    const match = REJECTED.exec(each.reason);
    const reason = match?.[3] ?? each.reason;
    return {
      word: each.excerpt, act: match ? act(match[1]!) : '', rule: match?.[2] ?? '', reason, words: each.words, near: !/conditions? .*(do not )?hold$/.test(reason),
    };
  });
  return [...all.filter((each) => each.near), ...all.filter((each) => !each.near)];
}

/** What the confidence of an event rests on: that of the act which its rule took in the sentence. Empty if none did. */
export function restsOn(taken: PageDecision[], rule: string | null): string[] {
  const own = taken.find((each) => rule !== null && each.reason.includes(`(${rule})`));
  const match = own ? RESTS.exec(own.reason) : null;
  return (match?.[1] ?? '').split('; ').filter((each) => each !== '' && each !== 'always');
}

/** The example of a sense in pieces: who acts, to whom, and the words between. */
export function pieces(example: string): { text: string; kind: 'actor' | 'recipient' | 'word' }[] {
  return example
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith('[')) return { text: text.slice(1, -1), kind: 'actor' };
      if (text.startsWith('{')) return { text: text.slice(1, -1), kind: 'recipient' };
      return { text, kind: 'word' };
    });
}
