/** What happens in the archive, as it happens. One connection for the page; it comes back by itself. */
export type LiveName = 'article' | 'story' | 'reread' | 'failure' | 'decision' | 'ingest' | 'dropped';
const NAMES: LiveName[] = ['article', 'story', 'reread', 'failure', 'decision', 'ingest', 'dropped'];

/** Listens until the function that it gives back is called. */
export function listen(told: (name: LiveName, data: unknown) => void, connected: (yes: boolean) => void = () => {}): () => void {
  const source = new EventSource('/api/live');
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  for (const name of NAMES) {
    source.addEventListener(name, (event) => {
      try {
        told(name, JSON.parse((event as MessageEvent<string>).data));
      } catch {
        // A line cut off by a lost connection: the next one tells anew.
      }
    });
  }
  return () => source.close();
}
