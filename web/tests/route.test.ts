import { beforeAll, describe, expect, it, vi } from 'vitest';

type Routes = typeof import('../src/main/newsroom/lib/route.svelte');
let routes: Routes;

beforeAll(async () => {
  vi.stubGlobal('location', new URL('http://localhost/'));
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('document', { addEventListener: () => {} });
  routes = await import('../src/main/newsroom/lib/route.svelte');
});

describe('addresses', () => {
  it.each([
    ['/', 'front', ''],
    ['/article/d0123456789abcdef-missiles-strike', 'article', 'd0123456789abcdef'],
    ['/article/d0123456789abcdef', 'article', 'd0123456789abcdef'],
    ['/story/s17-the-fighting/', 'story', 's17'],
    ['/actor/e17', 'actor', 'e17'],
    ['/events', 'events', ''],
    ['/search/', 'search', ''],
    ['/desk', 'desk', ''],
    ['/article/', 'missing', ''],
    ['/article/d1-x/y', 'missing', ''],
    ['/story/s1-x.rss', 'missing', ''],
    ['/actor/e1-x.csv', 'missing', ''],
    ['/Events', 'missing', ''],
    ['/article/%3Cscript%3E', 'missing', ''],
  ])('%s', (path, page, id) => {
    const route = routes.routeOf(path, '');
    expect([route.page, route.id]).toEqual([page, id]);
  });

  it('carries the whole state and back', () => {
    const route = routes.routeOf('/events', '?type=ASSAULT&q=a%20b');
    expect(routes.changed('/events', route.query, { view: 'map' })).toBe('/events?type=ASSAULT&q=a+b&view=map');
    expect(routes.changed('/events', route.query, { type: null, q: '' })).toBe('/events');
    expect(route.query.get('type')).toBe('ASSAULT');
  });
});
