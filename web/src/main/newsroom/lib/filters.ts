/** Filters of events and terms of queries: what stands in the address, and nothing that does not. */
export const FILTERS = ['q', 'type', 'mode', 'status', 'actor', 'recipient', 'place', 'near', 'from', 'to', 'story', 'publisher'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** The filters in an address. Names that are none are left out, and so is what is empty. */
export function filtersOf(parameters: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = parameters.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
}

/** Whether any filter is set. */
export function filtered(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

/** A value as the query language wants it: quoted if it is more than one word. */
export function quoted(value: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(value) && !/^(OR|AND|NOT)$/.test(value) ? value : `"${value.replaceAll('"', ' ').trim()}"`;
}

/** A query with one more term; a term that is there already is taken out again, so that the same link adds and removes. */
export function toggled(query: string, field: string, value: string): string {
  const term = `${field}:${quoted(value)}`;
  const terms = termsOf(query);
  const without = terms.filter((each) => each !== term);
  return (without.length < terms.length ? without : [...terms, term]).join(' ');
}

/** Whether a query has a term. */
export function has(query: string, field: string, value: string): boolean {
  return termsOf(query).includes(`${field}:${quoted(value)}`);
}

/** A query with a field's terms replaced by one; without value, without them. */
export function replaced(query: string, field: string, value: string | null): string {
  const kept = termsOf(query).filter((term) => !term.startsWith(field + ':'));
  return (value === null ? kept : [...kept, `${field}:${value}`]).join(' ');
}

/** Cuts a query at blanks that stand outside quotation marks and parentheses. */
export function termsOf(query: string): string[] {
  const terms: string[] = [];
  let term = '';
  let inQuotes = false;
  let depth = 0;
  for (const character of query) {
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && character === '(') depth++;
    else if (!inQuotes && character === ')') depth = Math.max(0, depth - 1);
    if (character === ' ' && !inQuotes && depth === 0) {
      if (term) terms.push(term);
      term = '';
    } else {
      term += character;
    }
  }
  if (term) terms.push(term);
  return terms;
}

/** Last day of the step that begins on a day; for a bar of the histogram and a cell of the heat map. */
export function lastDay(first: string, step: 'day' | 'week' | 'month'): string {
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  if (step === 'day') return first;
  const last = step === 'week' ? new Date(Date.UTC(year, month - 1, day + 6)) : new Date(Date.UTC(year, month, 0));
  return last.toISOString().slice(0, 10);
}
