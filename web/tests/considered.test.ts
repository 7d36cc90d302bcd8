import { describe, expect, it } from 'vitest';
import { pieces, rejected, restsOn } from '../src/main/newsroom/lib/considered';
import type { PageDecision } from '../src/main/newsroom/lib/types';

const decision = (excerpt: string, kept: boolean, reason: string, subject = 'event'): PageDecision => ({ subject, excerpt, kept, reason, path: null, words: null });

describe('acts that were not taken', () => {
  it('are told by word, act and reason, the near ones first', () => {
    const acts = rejected([
      decision('said', false, 'REQUEST (senses.tsv:509): its conditions do not hold'),
      decision('left', false, 'RETREAT (senses.tsv:660): the conditions of none of its 3 senses hold'),
      decision('clash', false, 'ASSAULT (senses.tsv:407): nobody acts'),
      decision('fired', true, 'ASSAULT (senses.tsv:433) by "A" to "B", confidence 0.8 from: always'),
      decision('Menu', false, 'a list of links', 'block'),
    ]);
    expect(acts.map((each) => [each.word, each.act, each.reason, each.near])).toEqual([
      ['clash', 'Assault', 'nobody acts', true],
      ['said', 'Request', 'its conditions do not hold', false],
      ['left', 'Retreat', 'the conditions of none of its 3 senses hold', false],
    ]);
  });

  it('keep a reason in other words whole', () => {
    expect(rejected([decision('met', false, 'too far')])).toMatchObject([{ word: 'met', act: '', reason: 'too far', near: true }]);
  });
});

describe('confidence', () => {
  it('rests on what was said of the act that the rule took', () => {
    const taken = [decision('killed', true, 'ASSAULT (senses.tsv:1) by "A" to "B", confidence 0.6 from: always; far actor'),
      decision('fired', true, 'ASSAULT (senses.tsv:433) by "A" to "B", confidence 0.85 from: always; recipient; long sentence')];
    expect(restsOn(taken, 'senses.tsv:433')).toEqual(['recipient', 'long sentence']);
    expect(restsOn(taken, 'senses.tsv:2')).toEqual([]);
    expect(restsOn(taken, null)).toEqual([]);
  });
});

describe('an example', () => {
  it('falls into actor, recipient and words', () => {
    expect(pieces('[The soldiers] fired at {the protesters}.')).toEqual([
      { text: 'The soldiers', kind: 'actor' }, { text: ' fired at ', kind: 'word' }, { text: 'the protesters', kind: 'recipient' }, { text: '.', kind: 'word' },
    ]);
  });
});
