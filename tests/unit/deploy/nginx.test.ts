import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl, pageHeaders, securityHeaders, transportHeaders } from '../../../lib/server/headers';
import { findFreePort } from '../../../lib/server/listen';
import { findNginx, startNginx } from '../../bench/nginx';
import type { RunningServer } from '../../bench/processes';
import { writePublished } from './write-published';

const found = findNginx();
if (!found.ok) console.warn(`Not tested: deploy/nginx.conf. ${found.message}`);

describe.skipIf(!found.ok)('nginx with deploy/nginx.conf', () => {
  let published: string;
  let replica: Server;
  let nginx: RunningServer;

  beforeAll(async () => {
    published = await mkdtemp(join(tmpdir(), 'published-'));
    await writePublished(published);
    replica = createServer((request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache', 'X-Frame-Options': 'DENY' });
      response.end(`replica: ${request.method} ${request.url}`);
    }).listen(0, '127.0.0.1');
    const port = await findFreePort();
    const replicas = [(replica.address() as AddressInfo).port, await findFreePort()] as const;
    if (found.ok) nginx = await startNginx(found.program, { published, port, replicas });
  });

  afterAll(async () => {
    await nginx?.stop();
    replica.closeAllConnections();
    replica.close();
    await rm(published, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${nginx.port}${path}`, { method, headers, redirect: 'manual' });

  test('serves pages at clean addresses, compressed as they were published', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await get('/sl/poklici', { 'Accept-Encoding': encoding });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
      expect(await response.text()).toBe('<!doctype html><title>Poklici</title>');
    }
  });

  test.each([
    ['sl-SI,sl;q=0.9,en;q=0.8,de;q=0.7', '/sl'],
    ['en-GB,en;q=0.9,de-AT;q=0.8,sl;q=0.5', '/de'],
    ['DE', '/de'],
  ])('answers "%s" at / with %s', async (language, location) => {
    const response = await get('/?a=b', { 'Accept-Language': language });
    expect([response.status, response.headers.get('location')]).toEqual([302, `${location}?a=b`]);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test.each(['', 'en', '*', 'sla, den'])('answers "%s" at / with both languages', async (language) => {
    const response = await get('/', { 'Accept-Language': language });
    expect(response.status).toBe(200);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(await response.text()).toContain('Poklici · Berufe');
  });

  test.each([
    ['/sl/poklici/', '/sl/poklici'],
    ['/sl/?a=b', '/sl?a=b'],
    ['/sl/occupations/kuhar', '/sl/poklici/kuhar'],
    ['/de/occupations/koch/parallel?x=1', '/de/berufe/koch/parallel?x=1'],
    ['/de/texts/about', '/de/ueber-diese-seite'],
  ])('moves %s to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([308, location]);
  });

  test('never moves anybody to another site, nor lets an address write headers', async () => {
    for (const path of ['//example.org/', '/%5Cexample.org/', '/\\example.org/', '/sl/occupations/a%0d%0aX-A:b']) {
      const answer = await ask(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer, path).not.toMatch(/^location: (\/?[\\]|\/\/|\w+:)/im);
      expect(answer, path).not.toMatch(/^x-a:/im);
    }
  });

  test.each([
    '/_next/static/none.js',
    '/sl.html',
    '/sl/poklici.html.br',
    '/robots.txt.gz',
    '/404.html',
    '/404',
    '/de/404',
    '/.manifest.json',
  ])('has no page at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).not.toContain('immutable');
    expect(await response.text()).toContain('<title>404</title>');
  });

  test.each([
    ['/de/none.html', '<html lang="de">'],
    ['/de/404', '<html lang="de">'],
    ['/sl/none.html', '<!doctype html><title>'],
    ['/dex/none.html', '<!doctype html><title>'],
    ['/_next/static/none.js', '<!doctype html><title>'],
  ])('answers %s in the language of the address', async (path, start) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(start);
  });

  test('confirms what a browser has', async () => {
    const etag = (await get('/sl')).headers.get('etag') ?? '';
    const response = await get('/sl', { 'If-None-Match': etag });
    expect(response.status).toBe(304);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toContain('max-age=60');
  });

  test('every answer has the headers of the site', async () => {
    const answers = [get('/sl'), get('/'), get('/sl/'), get('/none'), get('/_next/static/a1b2.css'), get('/sl.html')];
    answers.push(get('/sl', {}, 'POST'), get('/sl', {}, 'HEAD'), get('/sl', { Cookie: 'a'.repeat(9_000) }));
    for (const { status, url, headers } of await Promise.all(answers)) {
      for (const [name, value] of securityHeaders) expect(headers.get(name), `${status} ${url} ${name}`).toBe(value);
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('cache-control')).toBeTruthy();
    }
    const page = await get('/sl', { 'X-Forwarded-Proto': 'https' });
    for (const [name, value] of [...pageHeaders, ...transportHeaders]) expect(page.headers.get(name)).toBe(value);
    expect(page.headers.get('cache-control')).toBe(cacheControl.page);
    expect((await get('/enhance.js')).headers.get('speculation-rules')).toBeNull();
  });

  test('other sites may show pictures, also those that a browser has', async () => {
    const first = await get('/icon.svg');
    const again = await get('/icon.svg', { 'If-None-Match': first.headers.get('etag') ?? '' });
    const policies = [first, again].map(({ status, headers }) => [status, headers.get('cross-origin-resource-policy')]);
    expect(policies).toEqual([200, 304].map((status) => [status, 'cross-origin']));
  });

  test('types of the other files', async () => {
    const files = [
      ['_next/static/a1b2.css', 'text/css; charset=utf-8'],
      ['enhance.js', 'text/javascript; charset=utf-8'],
      ['robots.txt', 'text/plain; charset=utf-8'],
      ['sitemap.xml', 'application/xml'],
      ['icon.svg', 'image/svg+xml'],
      ['speculation-rules.json', 'application/speculationrules+json'],
    ];
    for (const [file, type] of files) expect((await get(`/${file}`)).headers.get('content-type'), file).toBe(type);
    expect((await get('/_next/static/a1b2.css')).headers.get('cache-control')).toContain('immutable');
  });

  test('asks a replica for the rest and says nothing twice', async () => {
    const response = await get('/search?q=a');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('replica: GET /search?q=a');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('refuses what no page needs', async () => {
    expect((await get('/sl', {}, 'POST')).status).toBe(405);
    expect((await get('/sl', { Cookie: 'a'.repeat(9_000) })).status).toBe(400);
    expect((await get(`/${'a'.repeat(9_000)}`)).status).toBe(414);
    const body = await fetch(`http://127.0.0.1:${nginx.port}/search`, { method: 'POST', body: 'a'.repeat(2_000) });
    expect(body.status).toBe(413);
    expect(await ask('GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400/,
    );
  });

  test('answers for itself', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
    expect(response.headers.get('server')).toBe('nginx');
  });

  /** Sends bytes that no client library would send. */
  function ask(request: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(nginx.port, '127.0.0.1', () => socket.write(request));
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.on('end', () => resolve(answer)).on('error', reject);
    });
  }
});
