import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { toStripped } from '../publish/open-test-site';
import { serveForEach, serveTestSite } from './serve-test-site';

const { current, ask } = serveForEach();

describe('a page', () => {
  it('is rendered when it is first asked for, and once', async () => {
    const head = await ask('/sl/poklici', { 'Accept-Encoding': 'br' }, 'HEAD');
    expect([head.status, head.headers.get('content-encoding')]).toEqual([200, 'br']);
    const page = await ask('/sl/poklici', { 'Accept-Encoding': 'identity' });
    expect(await page.text()).toBe(toStripped('/sl/poklici'));
    expect(page.headers.get('etag')).toMatch(/^"[\w-]+"$/);
    expect(page.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(current.served.handler.rendered).toEqual(['/sl/poklici']);
  });

  it('is found by the next server, which does not render it again', async () => {
    await ask('/sl/poklici');
    current.served.stop();
    current.served = await serveTestSite(current.folder);
    expect(await (await ask('/sl/poklici')).text()).toBe(toStripped('/sl/poklici'));
    expect(current.served.handler.rendered).toEqual([]);
    expect(await readdir(join(current.folder, 'pages', current.served.site.version().id, 'sl'))).toEqual([
      'poklici.page',
    ]);
  });

  it('is served where its folder cannot be written', async () => {
    await rm(join(current.folder, 'pages'), { recursive: true, force: true });
    await writeFile(join(current.folder, 'pages'), '');
    const print = vi.spyOn(console, 'error').mockReturnValue();
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

  it('at / is the one of the language asked for, kept apart in caches', async () => {
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
    expect(current.served.handler.rendered).toEqual([]);
  });
});

describe('an answer to a query', () => {
  it('is made each time, for a minute in the browser of who asked', async () => {
    for (const query of ['?q=a', '?q=b', '?q=a']) {
      const response = await ask(`/sl/iskanje${query}`, { 'Accept-Encoding': 'br', 'X-Forwarded-Proto': 'https' });
      expect(await response.text()).toBe(toStripped(`/sl/iskanje${query}`));
      expect(response.headers.get('cache-control')).toBe('private, max-age=60');
      expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
        'br',
        'Accept-Encoding',
      ]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
    }
    expect(current.served.handler.rendered).toHaveLength(3);
  });

  it('has the Cache-Control that the application gave it, and a name', async () => {
    current.served.handler.answer = (_, response) => {
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
