// A stand-in for the server, for work on the pages alone: the sample articles' records, dealt out in the shapes of openapi.yaml. Development only.
//   node dev/mock.mjs [port]     needs dev/fixtures (npm run fixtures) and a build (npm run build)
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const pages = here('../target/classes/org/dateline/web');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const records = readdirSync(here('fixtures')).filter((name) => name.endsWith('.json')).sort()
  .map((name) => JSON.parse(readFileSync(here('fixtures/' + name), 'utf8')));
records.sort((a, b) => a.article.published.localeCompare(b.article.published) || (a.article.modified ?? '').localeCompare(b.article.modified ?? ''));

// As Object.groupBy, which node 20 lacks.
const groupBy = (all, key) => all.reduce((groups, each) => ((groups[key(each)] ??= []).push(each), groups), {});
const slug = (text) => (text ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);
const names = ['The fighting at Batken', 'Talks on the Isfara', 'The attack on the railways', 'The strike'];
const storyOf = (text) => (/strike|miner|wages/i.test(text) && /Karaganda/.test(text) ? 3 : /cyber|hack|heron/i.test(text) ? 2 : /talks|Geneva|Almaty/.test(text) ? 1 : 0);
const articles = records.map((record) => ({
  id: record.id, path: `/article/${record.id}-${slug(record.article.headline)}`, version: 1, current: true, url: record.article.url,
  headline: record.article.headline, standfirst: record.article.standfirst, section: record.article.section, authors: record.article.authors,
  publisher: record.article.publisher, published: record.article.published, modified: record.article.modified, language: 'en', kind: record.article.kind,
  dateline: record.article.dateline?.place ?? null, words: record.article.wordCount, readingMinutes: record.article.readingMinutes,
  events: record.events.length, quotations: record.quotations.length, story: 's' + (storyOf(record.article.headline + record.article.standfirst + record.article.text.slice(0, 200)) + 1), added: '2026-03-16T12:00:00Z',
}));
for (const [i, article] of articles.entries()) {
  const before = articles.slice(0, i).findLast((other) => other.url === article.url);
  if (before) { before.current = false; article.version = before.version + 1; }
}
const current = articles.filter((article) => article.current);
const latest = [...current].reverse();
const nameOf = (record, who) => record.entities.find((entity) => entity.id === who?.entity)?.name ?? who?.exact ?? null;
const party = (record) => (who) => ({ entity: who.entity ? 'e1' : null, name: nameOf(record, who), country: who.country ?? null, sector: who.sector ?? null, exact: who.exact });
const spot = (place) => place?.latitude == null ? null : { name: place.name ?? place.evidence?.exact ?? '?', geonames: place.geonames, country: place.country, latitude: place.latitude, longitude: place.longitude, resolution: place.resolution };
const eventsOf = (record, article) => record.events.map((event) => ({
  ...event, id: `${record.id}.${event.id}`, article: record.id, headline: article.headline, publisher: article.publisher, published: article.published,
  time: event.time.value, from: event.time.from, to: event.time.to, basis: event.time.basis, place: spot(event.place),
  actors: event.actors.map(party(record)), recipients: event.recipients.map(party(record)), attribution: event.attribution.map(party(record)), verdict: 'open', story: article.story,
}));
const byId = new Map(articles.map((article, i) => [article.id, { article, record: records[i], events: eventsOf(records[i], article) }]));
const events = latest.flatMap((article) => byId.get(article.id).events);
const quotations = latest.flatMap((article) => byId.get(article.id).record.quotations.map((quotation) => ({
  id: `${article.id}.${quotation.id}`, article: article.id, headline: article.headline, publisher: article.publisher, published: article.published, kind: quotation.kind,
  entity: quotation.speaker?.entity ? 'e1' : null, speaker: nameOf(byId.get(article.id).record, quotation.speaker), content: quotation.content, cue: quotation.cue?.exact ?? null,
})));
const stories = names.map((title, i) => {
  const own = current.filter((article) => article.story === `s${i + 1}`);
  return { id: `s${i + 1}`, path: `/story/s${i + 1}-${slug(title)}`, title: own[0]?.headline ?? title, summary: own.at(-1)?.standfirst ?? null, first: own[0]?.published.slice(0, 10) ?? null,
    last: own.at(-1)?.published.slice(0, 10) ?? null, articles: own.length, outlets: new Set(own.map((article) => article.publisher)).size };
});
const counted = (values) => Object.entries(groupBy(values.filter(Boolean), (value) => value)).map(([value, all]) => ({ value, count: all.length })).sort((a, b) => b.count - a.count);
const filterOf = (query) => (event) => ['type', 'status', 'mode'].every((name) => !query.get(name) || event[name] === query.get(name))
  && ['actor', 'recipient'].every((name) => !query.get(name) || event[name + 's'].some((who) => who.country === query.get(name) || (who.name ?? '').includes(query.get(name))))
  && (!query.get('place') || event.place?.name === query.get('place')) && (!query.get('from') || (event.from ?? '') >= query.get('from')) && (!query.get('to') || (event.from ?? '9').slice(0, 10) <= query.get('to'));
const weekOf = (day) => { const date = new Date(day.slice(0, 10) + 'T00:00Z'); date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7)); return date.toISOString().slice(0, 10); };
const axes = { type: (event) => [event.type], week: (event) => [event.from ? weekOf(event.from) : ''], 'actor-country': (event) => event.actors.map((who) => who.country ?? ''), 'recipient-country': (event) => event.recipients.map((who) => who.country ?? '') };
const idle = { state: 'idle', source: null, done: 0, failed: 0, total: null, added: 0, started: null, ended: null, message: null };
const entity = { id: 'e1', path: '/actor/e1-tajikistan', name: 'Tajikistan', kind: 'Place', country: 'TJK', sector: 'GOV', place: null, articles: 17 };

function story(id) {
  const own = current.filter((article) => article.story === id);
  const told = own.flatMap((article) => byId.get(article.id).events);
  const timeline = told.map((event) => ({ id: event.id, type: event.type, mode: event.mode, quad: event.quad, status: event.status, from: event.from, to: event.to, basis: event.basis, place: event.place,
    actors: event.actors, recipients: event.recipients, text: event.evidence.exact, reports: [{ event: event.id, article: event.article, publisher: event.publisher, published: event.published, evidence: event.evidence }] }))
    .sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
  const amounts = told.flatMap((event) => event.quantities.map((quantity) => ({ event, quantity })));
  const numbers = Object.entries(groupBy(amounts, ({ quantity }) => quantity.what)).map(([what, all]) => ({ what, entry: null,
    points: all.map(({ event, quantity }) => ({ article: event.article, publisher: event.publisher, published: event.published, value: quantity.value, upper: quantity.upper, bound: quantity.bound, evidence: quantity.evidence })) }));
  const places = Object.values(groupBy(timeline.filter((entry) => entry.place), (entry) => entry.place.name)).map((all) => ({ place: all[0].place, entries: all.map((entry) => entry.id) }));
  const said = quotations.filter((quotation) => own.some((article) => article.id === quotation.article));
  return { story: stories.find((each) => each.id === id), revision: 0, articles: own, timeline, map: places,
    speakers: counted(said.map((quotation) => quotation.speaker)).map((each) => ({ entity: null, name: each.value, quotations: each.count, outlets: 1 })), quotations: said.map((quotation) => ({ ...quotation, entity: null })),
    claims: numbers.map((series, i) => ({ id: 'c' + i, entry: null, aspect: series.what, contradicts: new Set(series.points.map((point) => point.value)).size > 1,
      claims: series.points.map((point) => ({ ...point, source: null, value: String(point.value), text: point.evidence.exact, number: point.value, revises: null })) })),
    numbers, coverage: own.map((article) => ({ article: article.id, publisher: article.publisher, published: article.published, role: byId.get(article.id).record.article.corrections.length ? 'corrected' : 'original', original: null, similarity: null, corrections: byId.get(article.id).record.article.corrections.length, versions: article.version })) };
}

function answer(path, query) {
  const [, , what, id, more] = path.split('/');
  switch (what) {
    case 'overview': return { empty: false, readOnly: false, stats: { articles: articles.length, pages: current.length, events: events.length, quotations: quotations.length, entities: 90, stories: 4, failures: 0, first: '2026-03-02', last: '2026-03-16' }, stories, articles: latest.slice(0, 10), ingest: idle };
    case 'articles': {
      if (!id) return { items: latest, next: null };
      const found = byId.get(id);
      if (!found) return null;
      const versions = articles.filter((article) => article.url === found.article.url);
      if (more === 'versions') return { items: versions.map((article, i) => ({ article, change: i === 0 ? null : { from: versions[i - 1].id, to: article.id, headline: { before: versions[i - 1].headline, after: article.headline }, standfirst: null, corrections: byId.get(article.id).record.article.corrections.map((span) => span.exact), numbers: [{ before: '18', after: '20' }], text: [{ kind: 'kept', text: 'Tajikistan fired ' }, { kind: 'removed', text: '18' }, { kind: 'added', text: '20' }, { kind: 'kept', text: ' missiles' }] } })) };
      if (more === 'explain') return { value: query.get('value'), rule: 'senses.tsv:435', sense: { predicate: 'fire +at', places: 'A:subj R:at', example: '[The soldiers] fired at {the protesters}.' }, evidence: null, sentence: null, tree: [{ index: 1, word: 'Tajikistan', lemma: null, tag: 'PROPN', head: 2, relation: 'nsubj', start: 0, end: 10 }, { index: 2, word: 'fired', lemma: 'fire', tag: 'VERB', head: 0, relation: 'root', start: 11, end: 16 }], taken: [], rejected: [{ subject: 'event', excerpt: 'fired', kept: false, reason: 'ASSAULT (senses.tsv:448): nobody acts', path: null, words: { start: 11, end: 16, exact: 'fired' }, source: null }], page: [] };
      return { ...found, entities: [entity], versions, story: stories.find((each) => each.id === found.article.story), copyOf: null, copies: [], moreFromStory: current.filter((article) => article.story === found.article.story && article.id !== id).slice(0, 6), latest: latest.slice(0, 6) };
    }
    case 'stories': return id ? story(id) : { items: stories, next: null };
    case 'events': {
      const found = events.filter(filterOf(query));
      if (id === 'aggregate') {
        const by = query.get('by').split(',');
        const rows = found.flatMap((event) => by.reduce((all, axis) => all.flatMap((values) => axes[axis](event).map((value) => [...values, value])), [[]]));
        return { by, rows: counted(rows.map((values) => JSON.stringify(values))).map((each) => ({ values: JSON.parse(each.value), count: each.count })) };
      }
      if (id) return { event: events.find((event) => event.id === id), revision: 0 };
      return { items: found, next: null, total: found.length };
    }
    case 'entities': return id ? { entity, revision: 0, aliases: [], roles: [], types: counted(events.filter((event) => event.actors.some((who) => who.country === 'TJK')).map((event) => event.type)).map((each) => ({ type: each.value, asActor: each.count, asRecipient: 1 })),
      counterparts: [{ entity: null, name: 'KGZ', type: 'ASSAULT', asActor: 5, asRecipient: 2 }], network: { nodes: [{ id: 'n0', name: 'Tajikistan', entity: 'e1' }, { id: 'n1', name: 'Kyrgyzstan', entity: null }, { id: 'n2', name: 'Ilse Varnholt', entity: null }], links: [{ from: 'n0', to: 'n1', type: 'ASSAULT', count: 5 }, { from: 'n2', to: 'n0', type: 'CONSULT', count: 1 }] },
      first: '2026-03-02', last: '2026-03-16', quotations: { items: quotations.slice(0, 9), next: null }, events: { items: events.slice(0, 12), next: null, total: 12 } } : { items: [entity], next: null };
    case 'search': {
      const words = (query.get('q') ?? '').toLowerCase().split(' ').filter((word) => word && !word.includes(':'));
      const hits = latest.filter((article) => words.every((word) => byId.get(article.id).record.article.text.toLowerCase().includes(word)));
      return { query: query.get('q') ?? '', total: hits.length, next: null, hits: hits.slice(0, 20).map((article) => ({ article, score: 1, headline: null, snippets: [{ text: byId.get(article.id).record.article.text.slice(0, 200), marks: [{ start: 0, end: 6 }] }] })),
        facets: { publisher: counted(hits.map((article) => article.publisher)), section: counted(hits.map((article) => article.section)), event: counted(hits.flatMap((article) => byId.get(article.id).events.map((event) => event.type))), country: [{ value: 'KGZ', count: 12 }], status: [{ value: 'claimed', count: 8 }] },
        step: 'day', histogram: counted(hits.map((article) => article.published.slice(0, 10))).map((each) => ({ from: each.value, count: each.count })).sort((a, b) => a.from.localeCompare(b.from)) };
    }
    case 'saved-searches': return { items: [{ id: 'drones', name: 'Drones', query: 'drone', path: '/search?q=drone', feed: '/search.rss?q=drone', created: '2026-03-01T00:00:00Z' }] };
    case 'exports': return { items: [{ format: 'csv', mediaType: 'text/csv', extension: 'csv', summary: 'A table of events', path: '/api/exports/csv' }] };
    case 'sources': return { publishers: counted(current.map((article) => article.publisher)).map((each) => ({ name: each.value, articles: each.count, last: '2026-03-16' })), sources: [{ name: 'samples', state: 'all 30', health: 'good', failures: 0, lastProblem: null }] };
    case 'failures': return { items: [{ document: 'news/broken.warc:33420', source: 'news/broken.warc', problem: 'the record ends in the middle', at: '2026-03-16T10:00:00Z', times: 2 }] };
    case 'decisions': return { items: [{ number: 1, at: '2026-03-16T10:00:00Z', who: 'desk', act: 'rename', subject: 'e1', object: null, value: 'Tajikistan', undoes: null }], next: null };
    case 'revisions': return { subject: id, revision: 0 };
    case 'ingest': return idle;
    default: return null;
  }
}

const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.html': 'text/html' };
const port = Number(process.argv[2] ?? 8079);
createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('Content-Security-Policy', policy);
  if (pathname === '/api/live') return void response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': here\n\n');
  if (pathname.startsWith('/api/')) {
    const body = answer(pathname, searchParams);
    return void response.writeHead(body ? 200 : 404, { 'Content-Type': body ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(body ?? { type: 'about:blank', title: 'Not found', status: 404, detail: 'There is no such thing.' }));
  }
  const file = extname(pathname) ? pathname : '/index.html';
  try {
    const bytes = readFileSync(join(pages, file.replaceAll('..', '')));
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}).listen(port, '127.0.0.1', () => console.log(`mock: http://localhost:${port}`));
