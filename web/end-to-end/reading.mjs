import assert from 'node:assert/strict';

/** The front page, articles, stories and actors. */
export const reading = {
  async 'front page: stories, latest, and ways on'(site) {
    const page = await site.open('/');
    assert.ok((await page.locator('.story-line').count()) >= 2, 'fewer than two stories');
    assert.ok((await page.locator('.front-latest article').count()) >= 5, 'fewer than five latest articles');
    await page.locator('.front-latest article a').first().click();
    await page.locator('.news h1').waitFor();
    assert.match(site.address, /^\/article\/\w+-/);
    await page.goBack();
    await page.locator('.story-line').first().waitFor();
    assert.equal(site.address, '/');
  },

  async 'front page: leads with the story that most is written about'(site) {
    const { front } = await (await fetch(`${site.base}/api/overview`)).json();
    const page = await site.open('/');
    const lead = page.locator('.story-line.lead');
    assert.equal(await lead.locator('h2').innerText(), front[0].story.title);
    assert.ok(front[0].story.articles >= 7 && front[0].story.outlets >= 4, 'a small story leads');
    assert.ok((await lead.locator('.lead-opening').innerText()).length > 40, 'no summary');
    assert.ok((await lead.locator('.headlines li').count()) >= 3, 'no reports');
    await lead.locator('.lead-events a').first().click();
    await page.locator('.lit').first().waitFor();
    await page.locator('.cards .chosen').waitFor();
  },

  async 'article: the anatomy of a news page'(site) {
    const page = await site.open(site.at.article);
    const text = await page.locator('.news').innerText();
    for (const part of ['World', 'By Harriet Oldcastle', 'The Meridian Post', '2 March 2026, 18:10', 'updated 3 March 2026', 'min read', 'Smoke over the market', 'Ruslan Ibraev-Holt/Longwave']) {
      assert.ok(text.includes(part), `${part} is missing`);
    }
    assert.ok((await page.locator('.standfirst').innerText()).length > 40);
    assert.equal(await page.locator('.body-text h2').innerText(), 'How it began');
    assert.equal(await page.locator('.body-text blockquote').count(), 1);
    assert.equal(await page.locator('.body-text .correction').count(), 1);
    assert.ok((await page.locator('section[aria-labelledby=latest] article').count()) > 0);
    assert.equal(await page.locator('.mark').count(), 0, 'layers are off unless asked for');
  },

  async 'article: layers by mouse and by key, and in the address'(site) {
    const page = await site.open(site.at.article);
    for (const [key, name] of [['1', 'people'], ['2', 'times'], ['3', 'quotations'], ['4', 'events']]) {
      await page.keyboard.press(key);
      await page.locator(`.in-${name}`).first().waitFor();
      assert.ok(site.parameter('layers').split(',').includes(name));
    }
    assert.ok((await page.locator('.in-quotations.in-people').count()) > 0, 'layers lie over each other');
    const whole = (await page.locator('.body-text').innerText()).replace(/\s+/g, ' ');
    await page.reload();
    await page.locator('.in-events').first().waitFor();
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
    await page.locator('.mark').first().waitFor({ state: 'detached' });
    assert.equal((await page.locator('.body-text').innerText()).replace(/\s+/g, ' '), whole, 'marks change the text');
    assert.equal(site.parameter('layers'), null);
    await page.getByText('Quotations', { exact: true }).first().click();
    await page.locator('.in-quotations').first().waitFor();
  },

  async 'article: a value lights its words, the words show their value'(site) {
    const page = await site.open(site.at.article + '?layers=events');
    const fired = page.locator('.in-events', { hasText: /^fired$/ }).first();
    await fired.click();
    await page.locator('.cards .chosen').waitFor();
    assert.match(await page.locator('.cards .chosen').innerText(), /Assault[\s\S]*20 missiles/);
    const words = async () => (await page.locator('.lit').allInnerTexts()).join('');
    assert.match(await words(), /^Tajikistan fired 20 missiles/);
    await page.getByRole('button', { name: '20 missiles' }).click();
    await site.until('only the number is lit', async () => (await words()) === '20 missiles');
    assert.equal(site.parameter('field'), 'quantities');
    await page.reload();
    await page.locator('.lit').first().waitFor();
    assert.equal(await words(), '20 missiles');
    await page.keyboard.press('Escape');
    await page.locator('.lit').first().waitFor({ state: 'detached' });
    for (const [tab, card] of [['Quotations', '.said'], ['People, places', '.who'], ['Times', '.who']]) {
      await page.getByRole('button', { name: new RegExp('^' + tab) }).click();
      await page.locator(`.cards ${card}`).first().click();
      await page.locator('.lit').first().waitFor();
    }
  },

  async 'article: why, with what was rejected'(site) {
    const page = await site.open(site.at.article + '?layers=events&value=v1');
    await page.locator('.cards .chosen').getByRole('button', { name: 'Why?' }).click();
    await page.locator('.why code').first().waitFor();
    assert.equal(site.parameter('why'), '1');
    assert.match(await page.locator('.why code').first().innerText(), /\w/);
    assert.match(await page.locator('.why .sense').innerText(), /fire[\s\S]*as in/);
    await page.locator('.why summary').click();
    assert.ok((await page.locator('.tree li').count()) > 1, 'no tree');
    // "In the most serious clash": nobody of the sentence is the one who clashes.
    const clash = page.locator('.why .rejected li', { hasText: 'clash' });
    assert.match(await clash.innerText(), /as Assault[\s\S]*nobody acts/);
    await clash.getByRole('button', { name: 'clash' }).click();
    const words = async () => (await page.locator('.lit').allInnerTexts()).join('');
    await site.until('the rejected word is lit', async () => (await words()) === 'clash');
    await page.reload();
    await page.locator('.why .rejected [aria-pressed=true]').waitFor();
    assert.equal(await words(), 'clash', 'the address says which word');
    await page.keyboard.press('Escape');
    await page.locator('.why').waitFor({ state: 'detached' });
  },

  async 'article: what was rejected in all of the text'(site) {
    const page = await site.open(site.at.article);
    await page.locator('.considered > summary').click();
    await page.locator('.considered .rejected li').first().waitFor();
    assert.ok((await page.locator('.considered .rejected li').count()) > 3);
    await page.locator('.considered > .rejected button').first().click();
    await page.locator('.lit').first().waitFor();
    assert.equal(await page.locator('.lit').count(), 1);
  },

  async 'article: versions and what changed'(site) {
    const page = await site.open(site.at.article);
    await page.locator('.versions > summary').click();
    await page.locator('.change').waitFor();
    const change = await page.locator('.change').innerText();
    assert.match(change, /18/);
    assert.ok((await page.locator('.change del').allInnerTexts()).join(' ').includes('18'));
    assert.ok((await page.locator('.change ins').allInnerTexts()).join(' ').includes('20'));
    assert.equal(await page.locator('.version-list li').count(), 2);
  },

  async 'article: what was set aside is one click away'(site) {
    const page = await site.open(site.at.article);
    await page.locator('.furniture summary').click();
    assert.match(await page.locator('.furniture').innerText(), /Skip to main content/);
    assert.match(await page.locator('.furniture').innerText(), /Recipe: barley soup/);
  },

  async 'article: prints as an article'(site) {
    const page = await site.open(site.at.article);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.panel').isVisible(), false);
    assert.equal(await page.locator('.masthead nav').isVisible(), false);
    assert.equal(await page.locator('.news h1').isVisible(), true);
  },

  async 'story: timeline, map, claims, numbers, quotations, coverage'(site) {
    const page = await site.open(site.at.story);
    assert.ok((await page.locator('.timeline .entry').count()) > 3, 'a timeline of three entries or fewer');
    await page.locator('.spot').first().waitFor();
    await page.locator('.land').first().waitFor({ state: 'attached' });
    assert.ok((await page.locator('.quotes li').count()) > 3);
    assert.ok((await page.locator('.coverage tbody tr').count()) > 2);
    const all = await page.locator('.timeline .entry').count();
    await page.locator('.spot').first().focus();
    await page.keyboard.press('Enter');
    await site.until('the place is in the address', async () => site.parameter('place') !== null);
    assert.ok((await page.locator('.timeline .entry').count()) < all, 'the map does not narrow the timeline');
    await page.locator('#quotations .chips a').first().click();
    await site.until('the speaker is in the address', async () => site.parameter('speaker') !== null);
    await page.reload();
    await page.locator('#quotations .chips a[aria-current]').waitFor();
  },

  async 'story: where sources contradict each other, their claims stand side by side'(site) {
    const { items } = await (await fetch(`${site.base}/api/stories?articles=2&limit=20`)).json();
    const views = await Promise.all(items.map(async (story) => (await fetch(`${site.base}/api/stories/${story.id}`)).json()));
    const view = views.find((each) => each.claims.some((group) => group.contradicts));
    assert.ok(view, 'no story of the sample set has a contradiction');
    const page = await site.open(view.story.path);
    assert.match(await page.locator('.page-head a[href="#claims"].warn').innerText(), /contradiction/);
    const claim = page.locator('.claim.contradicts').first();
    assert.match(await claim.locator('h3').innerText(), /sources contradict each other/);
    const sides = claim.locator('.claim-value');
    assert.ok((await sides.count()) >= 2);
    const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    assert.ok(Math.abs(one.y - other.y) < 2 && other.x > one.x, 'not side by side');
    const figures = await claim.locator('.claim-figure').allInnerTexts();
    assert.equal(new Set(figures).size, figures.length, 'two sides say the same');
    assert.match(await sides.nth(0).locator('a').first().getAttribute('href'), /^\/article\//);
    assert.ok((await sides.nth(0).locator('q').first().innerText()).length > 3, 'without the words');
  },

  async 'story: an entry leads to the words in the article'(site) {
    const page = await site.open(site.at.story);
    await page.locator('.timeline .entry a').first().click();
    await page.locator('.lit').first().waitFor();
    await page.locator('.cards .chosen').waitFor();
  },

  async 'actor: roles, events, counterparts, network, quotations'(site) {
    const page = await site.open(site.at.actor);
    assert.equal(await page.locator('h1').innerText(), 'Tajikistan');
    assert.ok((await page.locator('.bars tbody tr').count()) > 0, 'no events by type');
    assert.ok((await page.locator('.event-lines li').count()) > 0, 'no events');
    await page.locator('.network circle').first().waitFor();
    const row = page.locator('.bars tbody a').first();
    await row.click();
    await site.until('the type is in the address', async () => site.parameter('type') !== null);
  },

  async 'a page that is not there says so'(site) {
    site.expected.push(/404/);
    const page = await site.open('/nowhere');
    assert.match(await page.locator('main').innerText(), /There is no such page/);
  },
};
