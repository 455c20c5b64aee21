import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '#lib/server/listen';
import { createSiteServer } from '#lib/server/site-server';
import { openTestSite, type TestSite, toStripped } from '../publish/setup';

let folder: string;
let opened: TestSite;
let server: Server;
let origin: string;

async function start(options: { longest?: number } = {}) {
  opened = await openTestSite(folder, options);
  const { site, renderer } = opened;
  server = createSiteServer({ site, count: renderer.count, trustProxy: true, allowedHosts: '127.0.0.1, a.example' });
  const bound = await listen(server, { port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${bound.ok ? bound.value : 0}`;
}
function stop() {
  server.closeAllConnections();
  server.close();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await start();
});
afterEach(async () => {
  vi.restoreAllMocks();
  stop();
  await rm(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(origin + path, { method, redirect: 'manual', headers });
const silence = () => vi.spyOn(console, 'error').mockReturnValue();

describe('a page', () => {
  it('is rendered when it is first asked for, and once', async () => {
    const head = await ask('/sl/poklici', { 'Accept-Encoding': 'br' }, 'HEAD');
    expect([head.status, head.headers.get('content-encoding')]).toEqual([200, 'br']);
    const page = await ask('/sl/poklici', { 'Accept-Encoding': 'identity' });
    expect(await page.text()).toBe(toStripped('/sl/poklici'));
    expect(page.headers.get('etag')).toMatch(/^"[\w-]+"$/);
    expect(page.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(opened.handler.rendered).toEqual(['/sl/poklici']);
  });

  it('is found by the next server, which does not render it again', async () => {
    await ask('/sl/poklici');
    stop();
    await start();
    expect(await (await ask('/sl/poklici')).text()).toBe(toStripped('/sl/poklici'));
    expect(opened.handler.rendered).toEqual([]);
    expect(await readdir(join(folder, 'pages', opened.site.version().id, 'sl'))).toEqual(['poklici.page']);
  });

  it('is served where its folder cannot be written', async () => {
    await rm(join(folder, 'pages'), { recursive: true, force: true });
    await writeFile(join(folder, 'pages'), '');
    const print = silence();
    expect((await ask('/sl')).status).toBe(200);
    expect(print.mock.calls.flat().join()).toMatch(/^Pages are held in memory only: \w+/);
  });

  it('has another name in each encoding, and a picture has only one', async () => {
    const tags = new Set<string | null>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await ask('/sl', { 'Accept-Encoding': encoding });
      tags.add(response.headers.get('etag'));
      expect(await response.text()).toBe(toStripped('/sl'));
    }
    expect(tags.size).toBe(3);
    const picture = await ask('/a.png', { 'Accept-Encoding': 'br' });
    expect([picture.headers.get('content-encoding'), picture.headers.get('vary')]).toEqual([null, null]);
    expect(picture.headers.get('content-type')).toBe('image/png');
  });

  it('is not sent to a browser that has it', async () => {
    const etag = (await ask('/sl')).headers.get('etag') ?? '';
    for (const known of [etag, '*', `"x", W/${etag}`]) {
      const again = await ask('/sl', { 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await ask('/sl', { 'If-None-Match': '"x"' })).status).toBe(200);
  });

  it('at / is the one of the language asked for, told apart for caches', async () => {
    const [moved, both] = [
      await ask('/?a=b', { 'Accept-Language': 'de-AT' }),
      await ask('/?a=b', { 'Accept-Language': 'en' }),
    ];
    const { status, headers } = moved;
    expect([status, headers.get('location'), headers.get('vary')]).toEqual([302, '/de?a=b', 'Accept-Language']);
    expect([both.status, both.headers.get('vary')]).toEqual([200, 'Accept-Language, Accept-Encoding']);
    expect(await both.text()).toBe(toStripped('/'));
  });

  it('at another name of its address is only led to', async () => {
    for (const [path, location] of [
      ['/sl/?a=b', '/sl?a=b'],
      ['/sl/occupations', '/sl/poklici'],
    ] as const) {
      const response = await ask(path);
      expect([response.status, response.headers.get('location')]).toEqual([308, location]);
    }
    expect(opened.handler.rendered).toEqual([]);
  });
});

describe('an answer to a query', () => {
  it('is made each time, and not stored', async () => {
    for (const query of ['?q=a', '?q=b', '?q=a']) {
      const response = await ask(`/sl/iskanje${query}`, { 'Accept-Encoding': 'br', 'X-Forwarded-Proto': 'https' });
      expect(await response.text()).toBe(toStripped(`/sl/iskanje${query}`));
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
        'br',
        'Accept-Encoding',
      ]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
    }
    expect(opened.handler.rendered).toHaveLength(3);
  });

  it('has the Cache-Control that the application gave it, and a name', async () => {
    opened.handler.answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=9' });
      response.end('[]');
      return true;
    };
    const response = await ask('/api/suggest?q=a');
    expect(response.headers.get('cache-control')).toBe('public, max-age=9');
    const etag = response.headers.get('etag') ?? '';
    expect((await ask('/api/suggest?q=a', { 'If-None-Match': etag })).status).toBe(304);
  });
});

describe('where there is no page', () => {
  it.each([
    ['/de/none?q=/sl/', '/de/404'],
    ['/de/404', '/de/404'],
    ['/de/berufe/none', '/de/404'],
    ['/dex/none', '/sl/404'],
    ['/sl/none', '/sl/404'],
    ['/404', '/sl/404'],
    ['/sl.rsc', '/sl/404'],
    ['/_next/data/x/sl.json', '/sl/404'],
    ['/_next/image?url=/a.png&w=8&q=1', '/sl/404'],
    ['/_next/static/chunks/main.js', '/sl/404'],
  ])('%s is answered in the language of the address, and never rendered', async (path, missing) => {
    const response = await ask(path, { RSC: '1', 'Next-Router-Prefetch': '1' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'public, max-age=60']);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(toStripped(missing));
    expect(opened.handler.rendered).toEqual([missing]);
  });

  it('the same is answered for one that the application does not know', async () => {
    opened.handler.answer = (url, response) => {
      if (url !== '/sl/viri') return false;
      response.writeHead(404, { 'Content-Type': 'text/html' }).end();
      return true;
    };
    const response = await ask('/sl/viri');
    expect([response.status, await response.text()]).toEqual([404, toStripped('/sl/404')]);
  });

  it('a page that cannot be rendered is an error, with the reason in the log', async () => {
    opened.handler.answer = () => Promise.reject(new Error('no page today'));
    const log = silence();
    const response = await ask('/sl');
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(await response.text()).toContain('Zur Startseite');
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'no page today' }));
  });
});

it('tells visitors to come back where too many wait', async () => {
  stop();
  await start({ longest: 1 });
  const log = silence();
  let finish = () => {};
  const gate = new Promise<boolean>((resolve) => {
    finish = () => resolve(false);
  });
  opened.handler.answer = () => gate;
  const waiting = ['?q=1', '?q=2', '?q=3'].map((query) => ask(`/sl/iskanje${query}`));
  await vi.waitFor(() => expect(opened.renderer.count().waiting).toBe(3));
  const refused = await ask('/sl/iskanje?q=4');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3']);
  expect(log).toHaveBeenCalledExactlyOnceWith('503 1 pages are waited for');
  finish();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

it('gives up a page when the last visitor who waits for it has left', async () => {
  const closed = new Promise<void>((resolve) => {
    opened.handler.answer = (_, response) => {
      response.once('close', resolve);
      // Never answered.
      return true;
    };
  });
  const controller = new AbortController();
  const left = fetch(`${origin}/sl`, { signal: controller.signal }).catch((error) => error.name);
  await vi.waitFor(() => expect(opened.handler.rendered).toEqual(['/sl']));
  controller.abort();
  expect(await left).toBe('AbortError');
  await closed;
  await vi.waitFor(() => expect(opened.renderer.count().waiting).toBe(0));
});

it('says under which names there is a site, and only behind TLS that it stays so', async () => {
  const log = silence();
  const { port } = new URL(origin);
  const askAs = (host: string, proto: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { Host: host, 'X-Forwarded-Proto': proto };
      get({ host: '127.0.0.1', port, path: '/sl', headers }, (response) => resolve(response.resume())).on(
        'error',
        reject,
      );
    });
  expect((await askAs('b.example', 'https')).statusCode).toBe(421);
  expect(log).toHaveBeenCalledExactlyOnceWith('421 host: GET "b.example"');
  const secure = await askAs('A.example:8443', 'https');
  expect([secure.statusCode, secure.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
  expect((await askAs('a.example', 'http')).headers['strict-transport-security']).toBeUndefined();
});
