/** The address is the state. Pages read it from here and change it only through here, so that back, forward and reload work by themselves. */
import { tick } from 'svelte';

export type PageName = 'front' | 'article' | 'story' | 'actor' | 'events' | 'search' | 'desk' | 'missing';

export interface Route {
  page: PageName;
  /** Of the article, story or actor; empty otherwise. */
  id: string;
  query: URLSearchParams;
}

// A page's twins for programs end in a file's ending; they are the server's to answer.
const WITH_ID = /^\/(article|story|actor)\/([A-Za-z0-9_]+)(?:-[^/.]*)?\/?$/;

export function routeOf(path: string, search: string): Route {
  const query = new URLSearchParams(search);
  if (path === '/') return { page: 'front', id: '', query };
  const match = WITH_ID.exec(path);
  if (match) return { page: match[1] as PageName, id: match[2]!, query };
  const plain = /^\/(events|search|desk)\/?$/.exec(path);
  return { page: plain ? (plain[1] as PageName) : 'missing', id: '', query };
}

/** An address of this page with some parameters changed; null takes one out. Parameters keep their order, so that equal states have equal addresses. */
export function changed(path: string, query: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

class Router {
  current = $state.raw<Route>(routeOf(location.pathname, location.search));
  path = $state(location.pathname);

  constructor() {
    addEventListener('popstate', () => this.read());
    document.addEventListener('click', (event) => this.follow(event));
  }

  private read() {
    this.current = routeOf(location.pathname, location.search);
    this.path = location.pathname;
  }

  /** Goes to an address of this site. */
  async go(address: string) {
    const samePage = new URL(address, location.href).pathname === location.pathname;
    history.pushState(null, '', address);
    this.read();
    await tick();
    if (!samePage) {
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }

  /** Changes parameters of this page's address; replacing leaves no step for the back button. */
  set(changes: Record<string, string | null>, replace = false) {
    const address = changed(location.pathname, this.current.query, changes);
    if (address === location.pathname + location.search) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    this.read();
  }

  /** Puts the page's full path, with the words in it, where only its id was. Leaves no step for the back button. */
  canonical(path: string) {
    if (path === location.pathname || routeOf(path, '').id !== this.current.id) return;
    history.replaceState(null, '', path + location.search + location.hash);
    this.path = path;
  }

  /** The address that {@link set} would go to, for links. */
  with(changes: Record<string, string | null>): string {
    return changed(this.path, this.current.query, changes);
  }

  private follow(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (routeOf(link.pathname, '').page === 'missing') return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    void this.go(link.pathname + link.search);
  }
}

export const router = new Router();
