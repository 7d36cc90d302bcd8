import assert from 'node:assert/strict';

/** What tests do with a page. One for each test, so that none sees another's state; whatever a page logs as an error fails its test. */
export class Site {
  constructor(context, base, at) {
    this.context = context;
    this.base = base;
    this.at = at;
    this.errors = [];
    /** Problems that a test brings about on purpose. */
    this.expected = [];
  }

  async open(address, options = {}) {
    if (!this.page) {
      this.page = await this.context.newPage();
      this.page.on('pageerror', (error) => this.errors.push(String(error)));
      this.page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
      this.page.on('request', (request) => {
        if (!request.url().startsWith(this.base) && !request.url().startsWith('blob:')) this.errors.push('asked somebody else: ' + request.url());
      });
    }
    if (options.viewport) await this.page.setViewportSize(options.viewport);
    await this.page.emulateMedia({ colorScheme: options.colorScheme ?? 'light', reducedMotion: 'reduce' });
    await this.page.goto(this.base + address);
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('.waiting').first().waitFor({ state: 'detached' });
    return this.page;
  }

  get address() {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  parameter(name) {
    return new URL(this.page.url()).searchParams.get(name);
  }

  async until(what, check) {
    const end = Date.now() + 30_000;
    for (;;) {
      if (await check()) return;
      if (Date.now() > end) assert.fail(`${what}; the page is ${this.address}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async done() {
    await this.page?.close();
    assert.deepEqual(this.errors.filter((error) => !this.expected.some((pattern) => pattern.test(error))), [], 'the page has errors');
  }
}
