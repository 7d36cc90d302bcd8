import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The desk, and decisions that are taken and taken back. Needs a real server. */
export const curating = {
  async 'desk: sources, what came in, what was decided'(site) {
    const page = await site.open('/desk');
    await page.locator('tbody th', { hasText: 'The Meridian Post' }).waitFor();
    await page.getByText('Live: what comes in').waitFor();
  },

  async 'desk: what cannot be read is told'(site) {
    site.expected.push(/40[034]/);
    const page = await site.open('/desk');
    await page.getByLabel('A file or folder on the server').fill('/nowhere/at/all');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.notice, .progress', { hasText: /nowhere/ }).first().waitFor();
  },

  async 'desk: what failed is tried again, and is read once it can be'(site) {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-later-'));
    try {
      const before = (await (await fetch(`${site.base}/api/search?q=Skarvoya`)).json()).total;
      const file = join(folder, 'later.html');
      const page = await site.open('/desk');
      await page.getByLabel('A file or folder on the server').fill(file);
      await page.getByRole('button', { name: 'Read it' }).click();
      const failure = page.locator('section[aria-labelledby=failures-title] li', { hasText: file });
      await failure.waitFor();
      // Still not there: it stays in the list, and was tried once more.
      const retry = page.getByRole('button', { name: /^Try \d+ documents? again$/ });
      await retry.click();
      await failure.getByText('tried 2×').waitFor();
      writeFileSync(file, '<article><h1>Ferry to Skarvoya runs again</h1><p>OSLO, 17 March 2026 - The ferry to Skarvoya resumed on Tuesday after a week of storms, the harbour master said.</p></article>');
      await retry.click();
      await failure.waitFor({ state: 'detached' });
      await site.until('the article is found', async () => (await (await fetch(`${site.base}/api/search?q=Skarvoya`)).json()).total > before);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },

  async 'an event is rejected, leaves the counts, and comes back'(site) {
    const page = await site.open(site.at.article + '?layers=events');
    const total = async () => (await (await fetch(`${site.base}/api/events?limit=1`)).json()).total;
    const before = await total();
    const card = page.locator('.cards > li').first();
    await card.getByRole('button', { name: 'Reject' }).click();
    await card.getByText('rejected').waitFor();
    // Whoever comes later can take it back too.
    await page.reload();
    await card.getByText('rejected').waitFor();
    // The index follows a moment behind.
    await site.until('one event less', async () => (await total()) === before - 1);
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByRole('button', { name: 'Accept' }).waitFor();
    await site.until('all events again', async () => (await total()) === before);
  },

  async 'a story is renamed, and has its old name again'(site) {
    const page = await site.open(site.at.story);
    const old = await page.locator('h1').innerText();
    await page.locator('.curation summary').click();
    await page.getByLabel('Name', { exact: true }).fill('A quarrel about water');
    await page.getByRole('button', { name: 'Rename' }).click();
    await site.until('the new name', async () => (await page.locator('h1').innerText()) === 'A quarrel about water');
    await page.goto(site.base + '/desk');
    await page.locator('.log li', { hasText: 'A quarrel about water' }).first().getByRole('button').click();
    await page.getByText('Taken back.', { exact: true }).waitFor();
    await page.goto(site.base + site.at.story);
    await site.until(`the old name, ${old}`, async () => (await page.locator('h1').innerText()) === old);
  },

  async 'two stories are merged, and are two again'(site) {
    const { items } = await (await fetch(`${site.base}/api/stories?articles=2&limit=20`)).json();
    const large = items.reduce((one, other) => (other.articles > one.articles ? other : one));
    const small = items.reduce((one, other) => (other.articles < one.articles ? other : one));
    const articles = async (id) => (await (await fetch(`${site.base}/api/stories/${id}`)).json()).story.articles;
    const page = await site.open(small.path);
    await page.locator('.curation summary').click();
    await page.getByLabel('Merge into').fill(large.title.slice(0, 20));
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('.curation li', { hasText: large.title }).getByRole('button', { name: 'Merge into this' }).click();
    await site.until('one story of both', async () => (await articles(large.id)) === large.articles + small.articles);
    assert.equal(await articles(small.id), large.articles + small.articles, 'the old address leads to the whole');
    await page.locator('.curation li', { hasText: 'merge' }).getByRole('button', { name: 'Undo' }).first().click();
    await site.until('two stories', async () => (await articles(large.id)) === large.articles && (await articles(small.id)) === small.articles);
    await page.getByText('Taken back.', { exact: true }).waitFor();
  },

  async 'a decision against a stale view is refused and nothing is lost'(site) {
    site.expected.push(/409/);
    const page = await site.open(site.at.actor);
    await page.locator('.curation summary').click();
    await page.getByLabel('Name', { exact: true }).waitFor();
    await page.waitForResponse((response) => response.url().includes('/api/revisions/')).catch(() => {});
    const subject = site.at.actor.match(/\/actor\/(\w+)/)[1];
    const revision = (await (await fetch(`${site.base}/api/revisions/${subject}`)).json()).revision;
    const decided = await fetch(`${site.base}/api/decisions`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` }, body: JSON.stringify({ act: 'rename', subject, value: 'Tajikistan (elsewhere)' }),
    });
    assert.equal(decided.status, 201);
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByText('Somebody else decided in the meantime.').waitFor();
    assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Mine', 'what was typed is kept');
    await page.locator('.curation li', { hasText: 'elsewhere' }).getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.', { exact: true }).waitFor();
  },
};
