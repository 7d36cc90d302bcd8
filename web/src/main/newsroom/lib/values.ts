/** From a record to what is drawn over its text, and back from a value to the words it came from. */
import type { Mark } from './segments';
import type { Offsets, ReadingRecord, RecordEvent, RecordQuotation } from './types';

export type LayerName = 'people' | 'times' | 'quotations' | 'events';
export const LAYERS: { name: LayerName; label: string; key: string }[] = [
  { name: 'people', label: 'People and places', key: '1' },
  { name: 'times', label: 'Times', key: '2' },
  { name: 'quotations', label: 'Quotations', key: '3' },
  { name: 'events', label: 'Events', key: '4' },
];

/** Layers named in an address: "people,events"; what is none is passed over. */
export function layersOf(text: string | null): Set<LayerName> {
  return new Set(LAYERS.map((layer) => layer.name).filter((name) => (text ?? '').split(',').includes(name)));
}

/** The spans of the layers that are on. */
export function marksOf(record: ReadingRecord, layers: Set<LayerName>): Mark[] {
  const marks: Mark[] = [];
  if (layers.has('quotations')) {
    for (const quotation of record.quotations) marks.push(mark('quotations', quotation.id, quotation.content, quotation.kind));
  }
  if (layers.has('events')) {
    for (const event of record.events) for (const span of event.mentions) marks.push(mark('events', event.id, span, event.status));
  }
  if (layers.has('people')) {
    for (const entity of record.entities) {
      for (const mention of entity.mentions) if (mention.form !== 'pronoun') marks.push(mark('people', entity.id, mention, entity.kind));
    }
  }
  if (layers.has('times')) for (const time of record.times) marks.push(mark('times', time.id, time));
  return marks;
}

function mark(layer: LayerName, value: string, span: Offsets, kind?: string): Mark {
  return { layer, value, start: span.start, end: span.end, ...(kind === undefined ? {} : { kind }) };
}

/** The words that a value came from; of an event, those of one of its fields if one is named. */
export function wordsOf(record: ReadingRecord, value: string | null, field: string | null = null): Offsets[] {
  const at = /^at(\d{1,9})-(\d{1,9})$/.exec(field ?? '');
  if (at) return [{ start: Number(at[1]), end: Number(at[2]) }];
  if (!value) return [];
  const event = record.events.find((each) => each.id === value);
  if (event) return field ? wordsOfField(event, field) : [...event.mentions, event.evidence];
  const quotation = record.quotations.find((each) => each.id === value);
  if (quotation) return wordsOfQuotation(quotation, field);
  const entity = record.entities.find((each) => each.id === value);
  if (entity) return field === 'roles' ? entity.roles.flatMap((role) => (role.evidence ? [role.evidence] : [])) : entity.mentions;
  const time = record.times.find((each) => each.id === value);
  return time ? [time] : [];
}

function wordsOfQuotation(quotation: RecordQuotation, field: string | null): Offsets[] {
  const all = { content: quotation.content, speaker: quotation.speaker, cue: quotation.cue, addressee: quotation.addressee };
  if (field && field in all) {
    const span = all[field as keyof typeof all];
    return span ? [span] : [];
  }
  return Object.values(all).filter((span) => span !== null);
}

/** The name of a field that stands for some words of the text, which "why" points at. */
export function fieldAt(words: Offsets): string {
  return `at${words.start}-${words.end}`;
}

function wordsOfField(event: RecordEvent, field: string): Offsets[] {
  switch (field) {
    case 'trigger': return [event.trigger];
    case 'actors': return event.actors;
    case 'recipients': return event.recipients;
    case 'time': return event.time.evidence ? [event.time.evidence] : [];
    case 'place': return event.place?.evidence ? [event.place.evidence] : [];
    case 'quantities': return event.quantities.map((quantity) => quantity.evidence);
    default: return [event.evidence];
  }
}

/** An entity's name, or the words themselves where the text does not resolve them. */
export function nameOf(record: ReadingRecord, who: { entity: string | null; exact: string | null } | null): string {
  if (!who) return '';
  return record.entities.find((entity) => entity.id === who.entity)?.name ?? who.exact ?? '';
}
