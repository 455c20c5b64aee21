import { ask, expectHeaders, getRaw, listMissedHeaders, readHealth, withoutDate } from '../setup/ask';
import type { StartedSite } from '../setup/start-site';
import { expect, test } from '../setup/test';

let site: StartedSite;
test.beforeEach(({ smallSite }) => {
  site = smallSite;
});

const get = (target: string, ...headers: string[]) => getRaw(site, target, ...headers);
const pages = ['/sl/poklici', '/sl/iskanje?q=vzorec', '/api/suggest?lang=sl&q=vzorec', '/robots.txt'];

test('requests of the framework in the browser get the page, or the page for addresses without one', async () => {
  const state = encodeURIComponent('["",{"children":["__PAGE__",{}]}]');
  const odd: string[][] = [
    ['RSC: 1'],
    ['RSC: 1', 'Next-Router-Prefetch: 1', `Next-Router-State-Tree: ${state}`],
    ['RSC: 1', 'Next-Router-Segment-Prefetch: /_tree'],
    ['Next-Action: 00000000000000000000000000000000000000000000'],
    ['x-nextjs-data: 1', 'x-middleware-prefetch: 1'],
    ['x-middleware-subrequest: middleware:middleware', 'x-invoke-path: /de', 'x-matched-path: /de'],
    ['x-forwarded-host: example.org', 'x-forwarded-proto: ftp', 'x-original-url: /de', 'x-now-route-matches: 1=de'],
  ];
  for (const path of pages) {
    const plain = withoutDate(await get(path));
    for (const headers of odd) expect(withoutDate(await get(path, ...headers)), headers.join()).toBe(plain);
    const joined = `${path}${path.includes('?') ? '&' : '?'}_rsc=1a2b3`;
    const answer = await get(joined, 'RSC: 1');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('text/x-component');
    if (!path.includes('?')) expect(withoutDate(answer)).toBe(plain);
  }
});

/** Addresses without a page, and the language in which that is said. */
const missing: [path: string, locale: 'sl' | 'de'][] = [
  ['/sl/poklici.rsc', 'sl'],
  ['/de/berufe/musterbauerin.rsc', 'de'],
  ['/sl/poklici.txt', 'sl'],
  ['/sl/poklici.segments/_tree.segment.rsc', 'sl'],
  ['/_next/data/build/sl/poklici.json', 'sl'],
  ['/_next/image?url=%2Ficon.svg&w=64&q=75', 'sl'],
  ['/_next/static/x', 'sl'],
  ['/_next/static/chunks/x.js', 'sl'],
  ['/_next/static/chunks/a.b.css', 'sl'],
  ['/_next', 'sl'],
  ['/__nextjs_original-stack-frame', 'sl'],
  ['/_error', 'sl'],
  ['/_not-found', 'sl'],
  ['/404', 'sl'],
  ['/sl/404', 'sl'],
  ['/de/404', 'de'],
  ['/sitemaps/x', 'sl'],
  ['/api', 'sl'],
  ['/api/x', 'sl'],
  ['/api/suggest/x?lang=de', 'sl'],
  ['//example.org/sl', 'sl'],
  ['/en', 'sl'],
  ['/.env', 'sl'],
  ['/.git/config', 'sl'],
  ['/sl/poklici/index', 'sl'],
  ['/index', 'sl'],
  ['/constructor', 'sl'],
  ['/de/__proto__', 'de'],
];
const routes: [path: string, locale: 'sl' | 'de'][] = [
  ['/sl/poklici', 'sl'],
  ['/sl/poklici/crke', 'sl'],
  ['/sl/podrocja', 'sl'],
  ['/sl/podrocja/obrt', 'sl'],
  ['/sl/izobrazba', 'sl'],
  ['/sl/znanje-nemscine', 'sl'],
  ['/sl/isco', 'sl'],
  ['/sl/kompetence', 'sl'],
  ['/sl/iskanje', 'sl'],
  ['/de/berufe', 'de'],
  ['/de/bereiche', 'de'],
  ['/de/bildungsniveau', 'de'],
  ['/de/deutschkenntnisse', 'de'],
  ['/de/isco', 'de'],
  ['/de/kompetenzen', 'de'],
  ['/de/suche', 'de'],
];

/** Lines of the answer that there is no page. */
const notFound = [
  'HTTP/1.1 404 Not Found',
  'Content-Type: text/html; charset=utf-8',
  'Cache-Control: public, max-age=60',
];

/** The page for missing ones without the words that it offers to search for. */
const withoutWords = (body: string | undefined) => body?.replace(/(?<= name="q") value="[^"]*"/, '');

test('every address without a page has the page that says so, and none reaches the renderer', async () => {
  const { rendered } = await readHealth(site);
  const bodies = { sl: (await ask(site, '/sl/.ni')).body, de: (await ask(site, '/de/.ni')).body };
  expect(bodies.sl).toContain('<html lang="sl"');
  expect(bodies.de).toContain('<html lang="de"');
  const unknown = routes.flatMap(([path, locale]): [string, 'sl' | 'de'][] => [
    [`${path}/neznano-1`, locale],
    [`${path}/neznano-1/neznano-2`, locale],
    [`${path}/neznano-1.rsc?_rsc=1`, locale],
  ]);
  const faults: string[] = [];
  for (const [path, locale] of [...missing, ...unknown]) {
    for (const headers of [[], ['RSC: 1', 'x-nextjs-data: 1']]) {
      const answer = await get(path, ...headers);
      const [head = '', body] = answer.split('\r\n\r\n');
      const missed = notFound.filter((line) => !head.split('\r\n').includes(line));
      for (const line of [...missed, ...listMissedHeaders(head)]) faults.push(`${path} ${headers}: not ${line}`);
      if (withoutWords(body) !== bodies[locale]) faults.push(`${path} ${headers}: another body`);
    }
  }
  expect(faults).toEqual([]);
  expect((await readHealth(site)).rendered).toBe(rendered);
});

test('a word that no page is called by stands in the search field', async () => {
  const { body } = await ask(site, '/de/berufe/zuckerb%C3%A4cker-in');
  expect(body).toMatch(/<input [^>]*name="q" value="zuckerbäcker in"/);
  expect((await ask(site, '/sl/%22%3E%3Cscript%3E')).body).not.toContain('"><script>');
});

test('what leads to another address has all headers, and may be kept for a minute', async () => {
  for (const path of ['/sl/', '/sl/occupations', '//sl//poklici/', '/de/occupations/musterbauerin?a=b', '/100101']) {
    const answer = await get(path);
    expect(answer, path).toMatch(/^HTTP\/1\.1 308 /);
    expectHeaders(answer, path);
    expect(answer).toMatch(/^Cache-Control: public, max-age=60\r$/m);
    expect(answer).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(answer).toMatch(/^Location: \/[a-z][^\r]*\r$/m);
  }
});
