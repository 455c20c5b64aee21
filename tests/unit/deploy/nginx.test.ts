import { describe, expect, test } from 'vitest';
import {
  cacheControl,
  pageHeaders,
  preflightHeaders,
  securityHeaders,
  transportHeaders,
} from '../../../lib/server/headers';
import { findNginx } from '../../bench/nginx';
import { serveWithNginx } from './serve-with-nginx';

const found = findNginx();
if (!found.ok) console.warn(`Not tested: deploy/nginx.conf. ${found.message}`);

describe.skipIf(!found.ok)('nginx with deploy/nginx.conf', () => {
  const { get, ask, request } = serveWithNginx(found.ok ? found.program : '');

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
    '/_next/static/none.js',
    '/index',
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
    ['/de/none.br', '<html lang="de">'],
    ['/de/404', '<html lang="de">'],
    ['/de/404.html', '<html lang="de">'],
    ['/sl/none.br', '<!doctype html><title>'],
    ['/dex/none.br', '<!doctype html><title>'],
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
    const answers = [get('/sl'), get('/'), get('/sl/'), get('/none'), get('/_next/static/a1b2.css'), get('/sl.br')];
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

  test('programs of other sites may ask before they read open data', async () => {
    for (const path of ['/data/occupations.json', '/oembed?url=a', '/sl/poklici/a.md']) {
      const { status, headers } = await get(path, { Origin: 'https://other.example' }, 'OPTIONS');
      expect([status, headers.get('access-control-allow-origin')], path).toEqual([204, '*']);
      for (const [name, value] of preflightHeaders) expect(headers.get(name), `${path} ${name}`).toBe(value);
    }
    expect((await get('/sl', {}, 'OPTIONS')).status).toBe(405);
    expect((await get('/robots.txt')).headers.get('access-control-allow-methods')).toBeNull();
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
    const body = await request('/search', { method: 'POST', body: 'a'.repeat(2_000) });
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
});
