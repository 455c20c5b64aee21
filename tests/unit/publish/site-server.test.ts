import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listen } from '#lib/publish/listen';
import { createPageMaker } from '#lib/publish/make-page';
import { openSite, type Site } from '#lib/publish/site';
import { writeSiteManifest } from '#lib/publish/site-manifest';
import { createSiteServer } from '#lib/publish/site-server';
import { writePublished } from '#lib/publish/write-published';

const html = (text: string) => Buffer.from(`<!DOCTYPE html><html><head></head><body>${text.repeat(200)}</body></html>`);
const contents = [
  { path: '/', file: 'index.html', bytes: html('both') },
  { path: '/sl', file: 'sl.html', bytes: html('sl') },
  { path: '/404', file: '404.html', bytes: html('none') },
  { path: '/de/404', file: 'de/404.html', bytes: html('keine') },
  { path: '/a.png', file: 'a.png', bytes: Buffer.from([1, 2, 3]) },
];
const memory = 8 * 2_000;
let folder: string;
let site: Site;
let server: Server;
let origin: string;
/** What Next was asked for. */
const rendered: string[] = [];
/** The cookies it was asked with. */
const cookies: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  const files = [];
  for (const content of contents) files.push(await writePublished(folder, content));
  const onRequest = [
    { pattern: '^/late$', lasting: true },
    { pattern: '^/(made|gone|failed|data)$', lasting: false },
  ];
  await writeSiteManifest(folder, { files, redirects: [], rewrites: [], onRequest });
  site = await openSite(folder, memory);
  rendered.length = 0;
  cookies.length = 0;
  const load =
    async () =>
    async ({ url, headers }: IncomingMessage, response: ServerResponse) => {
      if (url === '/failed') throw new Error('no page today');
      rendered.push(url ?? '');
      cookies.push(headers.cookie ?? '');
      if (url === '/data') {
        response.writeHead(404).end();
        // As Next does with a body that it streams.
        await once(response, 'finish');
        return;
      }
      const status = { '/gone': 404, '/late': 200 }[url ?? ''] ?? 201;
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', Vary: 'rsc' });
      response.write('<!DOCTYPE html><html><head></head><body><p>made</p><script src="/_next/a.js"></script>');
      response.end('</body></html>');
    };
  const makePage = createPageMaker(load, { bypassToken: 'abc' });
  server = createSiteServer({ site, makePage, trustProxy: true, allowedHosts: '127.0.0.1, a.example' });
  const bound = await listen(server, { port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${bound.ok ? bound.value : 0}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

it('publishes a page that lasts when it is first asked for', async () => {
  const head = await fetch(`${origin}/late`, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
  expect(head.headers.get('content-encoding')).toBe('br');
  const first = await fetch(`${origin}/late`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(await first.text()).toBe('<!DOCTYPE html><html><head></head><body><p>made</p></body></html>');
  expect(head.headers.get('etag')).toMatch(/^"[\w-]+"$/);
  expect(first.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400');
  expect(await readFile(join(folder, 'late.html'), 'utf8')).toContain('made');
  expect((await readdir(folder)).filter((name) => name.startsWith('late')).sort()).toEqual([
    'late.html',
    'late.html.br',
    'late.html.gz',
  ]);
  expect([rendered, cookies]).toEqual([['/late'], ['__prerender_bypass=abc']]);
});

it('finds a page that an earlier server has published', async () => {
  await writePublished(folder, { path: '/late', file: 'late.html', bytes: Buffer.from('<p>earlier</p>') });
  expect(await (await fetch(`${origin}/late`)).text()).toBe('<p>earlier</p>');
  expect(rendered).toEqual([]);
});

it('serves a page from memory where its folder cannot be written', async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  const print = vi.spyOn(console, 'error').mockReturnValue();
  expect((await fetch(`${origin}/late`)).status).toBe(200);
  expect(print.mock.calls.flat().join()).toMatch(/^\/late is held in memory only: EEXIST/);
});

it('answers / by language, told apart for caches', async () => {
  const ask = (language: string) =>
    fetch(`${origin}/?a=b`, { redirect: 'manual', headers: { 'Accept-Language': language } });
  const [moved, both] = [await ask('de-AT'), await ask('en')];
  expect([moved.status, moved.headers.get('location'), moved.headers.get('vary')]).toEqual([
    302,
    '/de?a=b',
    'Accept-Language',
  ]);
  expect([both.status, both.headers.get('vary')]).toEqual([200, 'Accept-Language, Accept-Encoding']);
  expect(await both.text()).toContain('both');
});

it('tells one encoding from another, and has no other where none is published', async () => {
  const tags = new Set<string | null>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const response = await fetch(`${origin}/sl`, { headers: { 'Accept-Encoding': encoding } });
    tags.add(response.headers.get('etag'));
    expect(await response.text()).toContain('sl');
  }
  expect(tags.size).toBe(3);
  const picture = await fetch(`${origin}/a.png`);
  expect([picture.headers.get('content-encoding'), picture.headers.get('vary')]).toEqual([null, null]);
});

it('holds no more in memory than it may', async () => {
  const representations = contents
    .slice(0, 2)
    .flatMap(({ path }) => Object.values(site.find(path)?.representations ?? {}));
  for (const representation of representations) await site.load(representation);
  const held = representations.filter((representation) => site.getLoaded(representation));
  const size = held.reduce((sum, representation) => sum + (site.getLoaded(representation)?.bytes.length ?? 0), 0);
  expect(held.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(memory);
  const small = await openSite(folder, 10);
  for (const representation of representations) await small.load(representation);
  expect(representations.filter((representation) => small.getLoaded(representation))).toEqual([]);
});

it('makes a document of a page that Next makes on request', async () => {
  const response = await fetch(`${origin}/made`, {
    headers: { 'Accept-Encoding': 'br', 'X-Forwarded-Proto': 'https' },
  });
  expect(response.status).toBe(201);
  expect(await response.text()).toBe('<!DOCTYPE html><html><head></head><body><p>made</p></body></html>');
  expect(response.headers.get('vary')).toBe('rsc, Accept-Encoding');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('strict-transport-security')).toContain('max-age');
});

it.each(['/gone', '/data'])('has its own page where Next has none at %s', async (path) => {
  const response = await fetch(origin + path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'public, max-age=60']);
  expect(await response.text()).toContain('none');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
});

it.each([
  ['/de/none?q=/sl/', 'keine'],
  ['/de', 'keine'],
  ['/de/404', 'keine'],
  ['/dex/none', 'none'],
  ['/sl/none', 'none'],
  ['/404', 'none'],
])('answers %s, which has no page, in the language of the address', async (path, text) => {
  const response = await fetch(origin + path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'public, max-age=60']);
  expect(await response.text()).toContain(text);
});

it('has an answer, and the reason in the log, for a page that cannot be made', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await fetch(`${origin}/failed`);
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('Zur Startseite');
  expect(log).toHaveBeenCalledOnce();
});

it('says under which names there is a site, and only behind TLS that it stays so', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { port } = new URL(origin);
  const ask = (host: string, proto: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { Host: host, 'X-Forwarded-Proto': proto };
      get({ host: '127.0.0.1', port, path: '/sl', headers }, (response) => resolve(response.resume())).on(
        'error',
        reject,
      );
    });
  expect((await ask('b.example', 'https')).statusCode).toBe(421);
  expect(log).toHaveBeenCalledExactlyOnceWith('421 host: GET "b.example"');
  const secure = await ask('A.example:8443', 'https');
  expect([secure.statusCode, secure.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
  expect((await ask('a.example', 'http')).headers['strict-transport-security']).toBeUndefined();
});
