// A newsroom for a test: ./dateline serve (or the program that DATELINE names) over an archive of its own, or the one that BASE names.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function until(what, check, seconds) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await check().catch(() => null);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${seconds} seconds`);
    await pause(200);
  }
}

const json = async (address) => {
  const response = await fetch(address);
  return response.ok ? response.json() : null;
};

const program = process.env.DATELINE ?? join(root, 'dateline');

/** Starts dateline serve over an archive of its own; what it prints is kept in `said` if it is to be read later. */
async function started(folder, options, keep) {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const said = [];
  const server = spawn(program, ['serve', '--archive', join(folder, 'archive'), '--port', String(port), ...options], {
    stdio: ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => said.push(String(text)));
  let ended = false;
  server.on('exit', () => (ended = true));
  const close = async () => {
    if (!ended) server.kill('SIGTERM');
    await until('the end of the server', async () => ended, 20).catch(() => server.kill('SIGKILL'));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('the start of the server', async () => {
      if (ended) throw new Error('the server ended');
      return json(`${base}/health`);
    }, 600);
  } catch (error) {
    await close();
    throw error;
  }
  return { base, said, close };
}

const ownFolder = () => mkdtempSync(join(tmpdir(), 'dateline-newsroom-'));

/** Opens a newsroom. Its `fresh` is true if nothing has been read yet. */
export async function newsroom() {
  const given = process.env.BASE;
  if (given) {
    const base = given.replace(/\/$/, '');
    return { base, fresh: (await json(`${base}/api/overview`)).empty, close: async () => {} };
  }
  return { ...(await started(ownFolder(), [], false)), fresh: true };
}

/** Opens an empty newsroom that other machines can reach, so that it asks for a token; the token is one that may change things. */
export async function guardedNewsroom() {
  const folder = ownFolder();
  const token = execFileSync(program, ['serve', '--archive', join(folder, 'archive'), '--new-token', 'write', '--token-name', 'test'], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  return { ...(await started(folder, ['--bind', '0.0.0.0'], true)), token };
}

/** Waits until the sample articles have been read. */
export async function samplesRead(base) {
  await until('reading the sample articles', async () => {
    const overview = await json(`${base}/api/overview`);
    return overview && !overview.empty && overview.ingest.state !== 'running' && overview.stats.articles >= 28;
  }, 300);
  // Stories are told anew a moment after their last article came.
  let before = '';
  let unchanged = 0;
  await until('the end of telling stories', async () => {
    const now = JSON.stringify((await json(`${base}/api/overview`)).stories);
    unchanged = now === before ? unchanged + 1 : 0;
    before = now;
    if (unchanged < 3) await pause(1000);
    return unchanged >= 3;
  }, 60);
}

/** Reads the sample articles without the pages. */
export async function readSamples(base) {
  const overview = await json(`${base}/api/overview`);
  if (overview.empty) await fetch(`${base}/api/demo`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  await samplesRead(base);
}

/** Addresses of the pages, found as a reader finds them. */
export async function addresses(base) {
  const overview = await json(`${base}/api/overview`);
  const articles = (await json(`${base}/api/articles?limit=60`)).items;
  const missiles = articles.find((article) => article.version > 1 && /missiles/i.test(article.headline)) ?? articles[0];
  const biggest = [...overview.stories].sort((a, b) => b.articles - a.articles)[0];
  const actor = (await json(`${base}/api/entities?q=Tajikistan&limit=1`)).items[0];
  return {
    front: '/', article: missiles.path, story: biggest?.path ?? null, actor: actor.path, events: '/events', search: '/search?q=talks', desk: '/desk',
  };
}
