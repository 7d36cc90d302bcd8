// npm run measure: an article page on a cold server and a cold browser. Prints; fails at nothing.
import { browser } from './browser.mjs';
import { addresses, newsroom, readSamples } from './newsroom.mjs';

const room = await newsroom();
const { context, close } = await browser();
try {
  await readSamples(room.base);
  const at = await addresses(room.base);
  for (const [name, address] of Object.entries({ article: at.article, story: at.story, events: at.events, search: at.search })) {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.clearBrowserCache');
    let bytes = 0;
    network.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    await page.goto(room.base + address);
    await page.locator('main h1').first().waitFor();
    await page.waitForTimeout(800);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    const largest = await page.evaluate(() => new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
      setTimeout(() => done(null), 1000);
    }));
    console.log(`${name}: first contentful paint ${Math.round(paint)} ms, largest ${largest === null ? '-' : Math.round(largest)} ms, ${(bytes / 1024).toFixed(1)} KB transferred`);
    await page.close();
  }
} finally {
  await close();
  await room.close();
}
