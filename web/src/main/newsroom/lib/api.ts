/** The server's API. Every refusal becomes a {@link Refusal} with the server's own words: they say what to do. */

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** Of a bad query: its wrong characters, code points from 0. */
    readonly start: number | null = null,
    readonly end: number | null = null,
    /** Of a stale edit: the revision that the thing has now. */
    readonly revision: number | null = null,
  ) {
    super(`${title}: ${detail}`);
  }
}

export type Values = Record<string, string | number | boolean | null | undefined>;

/** An address with those values that are there. */
export function address(path: string, values: Values = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

let refused = () => {};

/** What is to happen when the server wants a token. */
export function whenRefused(action: () => void): void {
  refused = action;
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Refusal(0, 'No answer', 'The server cannot be reached. Is it still running? Start it with: dateline serve');
  }
  if (response.ok) return response;
  if (response.status === 401) refused();
  const problem = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const number = (name: string) => (typeof problem[name] === 'number' ? (problem[name] as number) : null);
  throw new Refusal(
    response.status,
    typeof problem['title'] === 'string' ? problem['title'] : `Error ${response.status}`,
    typeof problem['detail'] === 'string' ? problem['detail'] : 'The server did not say why.',
    number('start'),
    number('end'),
    number('revision'),
  );
}

export async function get<T>(path: string, values: Values = {}): Promise<T> {
  return (await (await call('GET', address(path, values))).json()) as T;
}

export async function send<T>(method: 'POST' | 'DELETE', path: string, body?: unknown, revision?: number): Promise<T | null> {
  const response = await call(method, path, body, revision === undefined ? {} : { 'If-Match': `"${revision}"` });
  return response.status === 204 ? null : ((await response.json()) as T);
}

/** Decides on something as it stands now; the answer has what is needed to take it back. */
export async function decide(act: string, subject: string, revision: number, object?: string | null, value?: string | null) {
  return (await send<import('./types').Decided>('POST', '/api/decisions', { act, subject, object: object ?? null, value: value ?? null }, revision))!;
}

export async function revisionOf(subject: string): Promise<number> {
  return (await get<{ revision: number }>(`/api/revisions/${encodeURIComponent(subject)}`)).revision;
}

/** Takes a decision back, at the revision that its subject has now. */
export async function undo(number: number, subject: string) {
  return (await send<import('./types').Decided>('POST', `/api/decisions/${number}/undo`, {}, await revisionOf(subject)))!;
}
