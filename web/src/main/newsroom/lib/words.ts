/** Numbers, days and codes in words. All pure; nothing asks for the time of day. */
import { TWO_LETTERS } from './countries';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A time as precise as the page was, in the outlet's own hours: "2 March 2026, 18:10". What is no time is given back as it is.
 */
export function moment(text: string | null, withTime = true): string {
  if (!text) return 'undated';
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(text);
  if (!match) return text;
  const month = MONTHS[Number(match[2]) - 1];
  if (!month) return text;
  const day = match[3] ? `${Number(match[3])} ${month} ${match[1]}` : `${month} ${match[1]}`;
  return withTime && match[4] && match[4] !== '00:00' ? `${day}, ${match[4]}` : day;
}

/** "Monday 2 March". */
export function dayInWords(text: string | null): string {
  if (!text) return 'Day unknown';
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return moment(text, false);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]}`;
}

/** "18:10"; empty where no time of day is known. */
export function timeOfDay(text: string | null): string {
  const time = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(text ?? '')?.[1] ?? '';
  return time === '00:00' ? '' : time;
}

/** Things one after the other that share a day, under that day; those without one under null. */
export function byDay<T>(all: T[], when: (each: T) => string | null): { day: string | null; items: T[] }[] {
  const groups: { day: string | null; items: T[] }[] = [];
  for (const each of all) {
    const day = when(each)?.slice(0, 10) ?? null;
    const last = groups.at(-1);
    if (last && last.day === day) last.items.push(each);
    else groups.push({ day, items: [each] });
  }
  return groups;
}

/** "2–16 March 2026". */
export function period(first: string | null, last: string | null): string {
  if (!first) return last ? moment(last, false) : '';
  if (!last || first === last) return moment(first, false);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8, 10))}–${moment(last, false)}`;
  return `${moment(first, false)} – ${moment(last, false)}`;
}

/** "1 article", "2 articles"; thousands set apart. */
export function count(number: number, one: string, many = one + 's'): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}

export function figure(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** "at least 20 missiles". */
export function amount(quantity: { what: string; value: number; upper: number | null; bound: string }): string {
  const bounds: Record<string, string> = { 'at-least': 'at least ', 'at-most': 'up to ', about: 'about ' };
  const range = quantity.upper === null ? '' : `–${figure(quantity.upper)}`;
  if (/^\p{Sc}$/u.test(quantity.what)) return `${bounds[quantity.bound] ?? ''}${quantity.what}${figure(quantity.value)}${range}`;
  return `${bounds[quantity.bound] ?? ''}${figure(quantity.value)}${range} ${quantity.what}`;
}

let names: Intl.DisplayNames | null = null;

/** A country's name by its three letters; the letters themselves if they are none's. */
export function country(code: string | null): string {
  if (!code) return '';
  const two = TWO_LETTERS.get(code);
  if (!two) return code;
  names ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return names.of(two) ?? code;
}

export const TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'PROTEST', 'SANCTION',
  'MOBILIZE', 'COERCE', 'ASSAULT',
] as const;
export const STATUSES = ['asserted', 'claimed', 'denied', 'negated', 'future', 'hypothetical', 'historical'] as const;
export const QUADS = ['', 'Verbal co-operation', 'Material co-operation', 'Verbal conflict', 'Material conflict'];

/** "Assault", "Assault · drone". */
export function act(type: string, mode: string | null = null): string {
  const name = type.charAt(0) + type.slice(1).toLowerCase();
  return mode ? `${name} · ${mode.replaceAll('-', ' ')}` : name;
}

const STATUS_WORDS: Record<string, string> = {
  asserted: 'told as fact', claimed: 'claimed', denied: 'denied', negated: 'did not happen', future: 'planned', hypothetical: 'conditional',
  historical: 'background',
};

export function statusInWords(status: string): string {
  return STATUS_WORDS[status] ?? status;
}

const BASIS_WORDS: Record<string, string> = {
  stated: 'as the text states', inherited: 'taken over from the sentence before', publication: 'taken from the day of publication', unknown: 'not known',
};

export function basisInWords(basis: string): string {
  return BASIS_WORDS[basis] ?? basis;
}

/** Somebody in an event, as short as it can be said. */
export function party(who: { name?: string | null; exact: string | null; country: string | null }): string {
  return who.name ?? who.exact ?? country(who.country) ?? '';
}

export function parties(all: { name?: string | null; exact: string | null; country: string | null }[]): string {
  return all.map(party).filter(Boolean).join(', ');
}

/** Only addresses of the web may become links: whatever else a page names as its address is shown as text. */
export function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
