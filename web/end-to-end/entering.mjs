import assert from 'node:assert/strict';
import { guardedNewsroom } from './newsroom.mjs';
import { faultsOfAxe } from './axe.mjs';

/** A newsroom that asks for a token. Needs a real server. */
export const entering = {
  async 'token: asked for, wrong, right, kept for the session, and left'(site) {
    const room = await guardedNewsroom();
    const asked = [];
    try {
      site.base = room.base;
      site.expected.push(/40[13]/);
      const page = await site.open('/events?type=ASSAULT');
      page.on('request', (request) => asked.push(request.url()));
      const box = page.getByRole('textbox', { name: 'Token' });
      await box.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'token', 'the box has the focus');
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await faultsOfAxe(page), [], colorScheme);
      }
      // By keyboard alone.
      await page.keyboard.type('not-a-token');
      await page.keyboard.press('Enter');
      const alert = page.locator('[role=alert] .notice');
      await alert.waitFor();
      assert.match(await alert.innerText(), /Wrong token\..*Ask whoever runs it/);
      assert.equal(await box.getAttribute('aria-invalid'), 'true');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'token', 'back in the box');
      assert.deepEqual(await faultsOfAxe(page), []);
      await page.keyboard.type(room.token);
      await page.keyboard.press('Enter');
      await page.locator('h1', { hasText: 'Events' }).waitFor();
      assert.equal(site.address, '/events?type=ASSAULT', 'where one wanted to go');
      const cookies = await site.context.cookies(room.base);
      const cookie = cookies.find((each) => each.value === room.token);
      assert.ok(cookie.httpOnly && cookie.sameSite === 'Strict', 'no script and no other site gets at it');
      assert.equal(cookie.expires, -1, 'it ends with the browser');
      assert.equal(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).then((kept) => kept.includes('dl_')), false);
      await page.reload();
      await page.locator('h1', { hasText: 'Events' }).waitFor();
      await page.getByRole('button', { name: 'Log out' }).click();
      await box.waitFor();
      assert.equal((await site.context.cookies(room.base)).length, 0);
      await page.reload();
      await box.waitFor();
      assert.equal(await page.getByRole('button', { name: 'Log out' }).count(), 0);
      assert.ok(!asked.some((address) => address.includes(room.token)), 'no token in an address');
      assert.ok(!room.said.join('').includes(room.token), 'no token in the log');
    } finally {
      await room.close();
    }
  },
};
