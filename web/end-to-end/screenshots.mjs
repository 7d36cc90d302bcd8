// npm run screenshots: every page, phone and wide, light and dark, into end-to-end/screenshots (not kept in the repository).
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browser } from './browser.mjs';
import { addresses, newsroom, readSamples } from './newsroom.mjs';

const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });
const only = process.argv[2] ? new RegExp(process.argv[2]) : null;
const room = await newsroom();
const { context, close } = await browser();
try {
  await readSamples(room.base);
  const at = await addresses(room.base);
  const views = {
    ...at,
    'article-layers': `${at.article}?layers=people,times,quotations,events&value=v1`,
    'article-versions': `${at.article}?versions=1`,
    'article-why': `${at.article}?layers=events&value=v1&why=1`,
    'events-map': '/events?view=map',
    'events-heat': '/events?view=heat',
    'events-dyads': '/events?view=dyads',
    'search-fault': '/search?q=event:ASALT',
  };
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  for (const [size, width, height] of [['phone', 390, 844], ['wide', 1440, 900]]) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [name, address] of Object.entries(views)) {
        const file = `${name}-${size}-${colorScheme}.png`;
        if (!address || (only && !only.test(file))) continue;
        await page.goto(room.base + address);
        await page.locator('main h1').first().waitFor();
        await page.waitForTimeout(500);
        await page.screenshot({ path: folder + file, fullPage: true });
        console.log(file);
      }
    }
  }
} finally {
  await close();
  await room.close();
}
