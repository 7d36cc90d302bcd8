import assert from 'node:assert/strict';

/** Events, searches and shortcuts. */
export const finding = {
  async 'events: filters stand in the address and survive back and reload'(site) {
    const page = await site.open('/events');
    const total = async () => Number.parseInt(await page.locator('.page-head .meta').innerText(), 10);
    await page.locator('.event-table tbody tr').first().waitFor();
    const all = await total();
    await page.locator('select[name=type]').selectOption('ASSAULT');
    await site.until('fewer events', async () => (await total()) < all);
    assert.equal(site.parameter('type'), 'ASSAULT');
    const assaults = await total();
    for (const name of await page.locator('.event-table tbody th').allInnerTexts()) assert.match(name, /^Assault/);
    await page.locator('select[name=status]').selectOption('claimed');
    await site.until('fewer still', async () => (await total()) < assaults);
    await page.goBack();
    await site.until('back at all assaults', async () => (await total()) === assaults);
    await page.reload();
    await site.until('the same after a reload', async () => (await total()) === assaults);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await site.until('all again', async () => (await total()) === all);
  },

  async 'events: map, heat and dyads lead to what they count'(site) {
    const page = await site.open('/events?view=map');
    await page.locator('.spot').first().waitFor();
    await page.goto(site.base + '/events?view=heat');
    const cell = page.locator('.heat td a').first();
    const number = Number(await cell.innerText());
    await cell.click();
    await site.until('the table of that cell', async () => (await page.locator('.page-head .meta').innerText()).startsWith(String(number) + ' event'));
    await page.goto(site.base + '/events?view=dyads');
    await page.locator('.dyads > li').first().waitFor();
    const chip = page.locator('.dyads .chips a').first();
    const count = Number((await chip.locator('.number').innerText()).trim());
    await chip.click();
    await site.until('the events of that dyad', async () => (await page.locator('.page-head .meta').innerText()).startsWith(String(count) + ' event'));
    assert.ok(site.parameter('actor') && site.parameter('recipient') && site.parameter('type'));
  },

  async 'events: an export is what is on the screen'(site) {
    const page = await site.open('/events?type=ASSAULT');
    await page.locator('.event-table tbody tr').first().waitFor();
    const total = Number.parseInt(await page.locator('.page-head .meta').innerText(), 10);
    await page.locator('.exports summary').click();
    const csv = page.locator('.exports a[href*="/csv?"]');
    await csv.waitFor();
    const href = await csv.getAttribute('href');
    assert.match(href, /type=ASSAULT/);
    if (site.real) {
      const text = await (await fetch(site.base + href)).text();
      assert.equal(text.trim().split(/\r?\n/).length - 1, total, 'rows of the export');
    }
  },

  async 'events: ten thousand rows, a few of them drawn'(site) {
    const page = await site.open('/');
    const event = (i) => ({
      id: `d0.v${i}`, article: 'd0', headline: 'h', publisher: 'Outlet', published: '2026-03-02', type: 'CONSULT', mode: null, status: 'asserted', quad: 1, cameo: null,
      time: '2026-03-02', from: '2026-03-02T00:00', to: '2026-03-03T00:00', basis: 'stated', place: null, actors: [{ entity: null, name: `Actor ${i}`, country: null, sector: null, exact: null }],
      recipients: [], attribution: [], quantities: [], trigger: { start: 0, end: 1, exact: 'x' }, evidence: { start: 0, end: 1, exact: 'x' }, rule: 'r', confidence: 0.5, verdict: 'open', story: null,
    });
    await page.route('**/api/events?*', (route) => {
      const parameters = new URL(route.request().url()).searchParams;
      const first = Number(parameters.get('cursor') ?? 0);
      const last = Math.min(10_000, first + Number(parameters.get('limit')));
      return route.fulfill({ json: { items: Array.from({ length: last - first }, (_, i) => event(first + i)), next: last < 10_000 ? String(last) : null, total: 10_000 } });
    });
    await page.goto(site.base + '/events');
    await page.locator('.event-table tbody tr').first().waitFor();
    // Reads on as a reader does: to the end of what is there, again and again.
    await site.until('the last row', async () => {
      const rows = await page.locator('.event-table tbody tr').count();
      assert.ok(rows < 90, `${rows} rows are drawn`);
      await page.locator('.event-table').evaluate((node) => node.scrollTo(0, node.scrollHeight));
      return page.getByText('Actor 9999', { exact: true }).isVisible();
    });
  },

  async 'search: words, facets, days, order'(site) {
    const page = await site.open('/search');
    await page.locator('#search-box').fill('talks');
    await page.keyboard.press('Enter');
    await site.until('the query is in the address', async () => site.parameter('q') === 'talks');
    const total = async () => Number.parseInt(await page.locator('.results-count').innerText(), 10);
    await page.locator('.hit mark').first().waitFor();
    const all = await total();
    await page.locator('.facets section[aria-label=Outlet] a').first().click();
    await site.until('fewer hits', async () => (await total()) < all);
    assert.match(site.parameter('q'), /publisher:/);
    await page.locator('.chips a').first().click();
    await site.until('all hits again', async () => (await total()) === all);
    await page.locator('.histogram a').first().click();
    await site.until('a day', async () => (await total()) < all && /date:/.test(site.parameter('q') ?? ''));
    await page.goBack();
    await page.getByRole('link', { name: 'newest' }).click();
    await site.until('the order is in the address', async () => site.parameter('order') === 'newest');
  },

  async 'search: a bad query points at the character'(site) {
    site.expected.push(/400/);
    const page = await site.open('/search?q=talks%20event:ASALT');
    await page.locator('.query-fault mark').waitFor();
    assert.match(await page.locator('.query-fault mark').innerText(), /ASALT/);
  },

  async 'search: saved searches are feeds'(site) {
    const page = await site.open('/search?q=missiles');
    const name = `Missiles ${Date.now()}`;
    await page.getByLabel('Save this search as').fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
    const saved = page.locator('.saved li', { hasText: name });
    await saved.waitFor();
    const feed = await (await fetch(site.base + (await saved.locator('a', { hasText: 'feed' }).getAttribute('href')))).text();
    assert.match(feed, /<rss/);
    assert.match(feed, /missiles/i);
    await page.reload();
    await saved.waitFor();
    await saved.getByRole('button').click();
    await saved.waitFor({ state: 'detached' });
  },

  async 'keys: j, k and o walk through results'(site) {
    const page = await site.open('/search?q=talks');
    const focused = () => page.evaluate(() => [...document.querySelectorAll('.hit [data-item]')].indexOf(document.activeElement));
    await page.locator('.hit').nth(2).waitFor();
    for (const [key, expected] of [['j', 0], ['j', 1], ['j', 2], ['k', 1]]) {
      await page.keyboard.press(key);
      assert.equal(await focused(), expected, key);
    }
    const wanted = await page.locator('.hit [data-item]').nth(1).getAttribute('href');
    await page.keyboard.press('o');
    await page.locator('.news h1').waitFor();
    assert.ok(site.address.startsWith(wanted));
  },

  async 'keys: g leads everywhere, / to the search, ? to help'(site) {
    const page = await site.open('/desk');
    for (const [key, path] of [['e', '/events'], ['s', '/search'], ['d', '/desk'], ['h', '/']]) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await site.until(`g ${key}`, async () => site.address === path);
    }
    await page.locator('.story-line').first().waitFor();
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-box');
    await page.keyboard.type('g h?');
    assert.equal(await page.locator('#search-box').inputValue(), 'g h?', 'keys are letters in a field');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Shortcuts are on').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    assert.equal(await page.getByRole('dialog').isVisible(), false, 'shortcuts are off');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByLabel('Shortcuts are on').check();
  },

  async 'theme: chosen once, kept over a reload'(site) {
    const page = await site.open('/');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('.theme').click();
    await site.until('dark', async () => (await paper()) !== light);
    const dark = await paper();
    await page.reload();
    await page.locator('.wordmark').waitFor();
    assert.equal(await paper(), dark);
    await page.locator('.theme').click();
    await site.until('light', async () => (await paper()) === light);
    await page.locator('.theme').click();
  },
};
