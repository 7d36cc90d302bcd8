// npm run e2e: the pages as a reader uses them, over the sample articles, in a browser. BASE=http://… tests a newsroom that is open already.
import assert from 'node:assert/strict';
import { faultsOfAxe } from './axe.mjs';
import { browser } from './browser.mjs';
import { curating } from './curating.mjs';
import { entering } from './entering.mjs';
import { finding } from './finding.mjs';
import { addresses, newsroom, readSamples, samplesRead } from './newsroom.mjs';
import { reading } from './reading.mjs';
import { Site } from './site.mjs';

const only = process.argv[2] ? new RegExp(process.argv[2]) : /./;
const VIEWS = ['table', 'map', 'heat', 'dyads'];

/** Every page in both themes, wide and narrow: nothing for axe to find, and nothing that sticks out at the side. */
function accessible(at) {
  const pages = {
    ...at, 'article with layers': `${at.article}?layers=people,times,quotations,events&value=v1&why=1&versions=1`,
    ...Object.fromEntries(VIEWS.map((view) => [`events as ${view}`, `/events?view=${view}`])), missing: '/nowhere',
  };
  return Object.fromEntries(
    Object.entries(pages).flatMap(([name, address]) =>
      ['light', 'dark'].map((colorScheme) => [
        `axe: ${name}, ${colorScheme}`,
        async (site) => {
          site.expected.push(/404/);
          const page = await site.open(address, { colorScheme });
          await page.waitForLoadState('networkidle').catch(() => {});
          assert.deepEqual(await faultsOfAxe(page), []);
          await page.setViewportSize({ width: 360, height: 780 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.ok(over <= 0, `sticks out by ${over} pixels on a phone`);
        },
      ]),
    ),
  );
}

const weight = {
  async 'an article page is under 200 KB with everything'(site) {
    await site.open('/desk');
    const page = site.page;
    const network = await site.context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    network.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    await page.goto(site.base + site.at.article + '?layers=people,times,quotations,events');
    await page.locator('.in-events').first().waitFor();
    await page.waitForLoadState('networkidle');
    console.log(`    article page: ${(bytes / 1024).toFixed(1)} KB transferred`);
    assert.ok(bytes > 10_000 && bytes < 200 * 1024, `${bytes} bytes`);
  },
};

const room = await newsroom();
const { context, close } = await browser();
let failed = 0;
let passed = 0;

async function run(name, test, at) {
  if (!only.test(name)) return;
  const site = new Site(context, room.base, at);
  site.real = process.env.MOCK !== '1';
  try {
    await test(site);
    await site.done();
    passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}\n     ${String(error?.message ?? error).split('\n').slice(0, 12).join('\n     ')}`);
    await site.page?.close().catch(() => {});
  }
}

try {
  if (room.fresh) {
    await run('an empty newsroom offers the sample articles and reads them', async (site) => {
      const page = await site.open('/');
      await page.getByRole('button', { name: 'Read the sample articles' }).click();
      await page.locator('.progress').first().waitFor();
      await samplesRead(room.base);
      await page.locator('.story-line').first().waitFor({ timeout: 60_000 });
    }, {});
  }
  await readSamples(room.base);
  const at = await addresses(room.base);
  for (const [name, test] of Object.entries({ ...reading, ...finding, ...(process.env.MOCK === '1' ? {} : { ...curating, ...entering }), ...weight, ...accessible(at) })) await run(name, test, at);
} finally {
  await close();
  await room.close();
}
console.log(`End to end: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
