import { get, type IncomingMessage } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { toStripped } from '../publish/open-test-site';
import { serveForEach, serveTestSite } from './serve-test-site';

const { current, ask } = serveForEach();

const silence = () => vi.spyOn(console, 'error').mockReturnValue();

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
    expect(current.served.handler.rendered).toEqual([missing]);
  });

  it('the same is answered for one that the application does not know', async () => {
    current.served.handler.answer = (url, response) => {
      if (url !== '/sl/viri') return false;
      response.writeHead(404, { 'Content-Type': 'text/html' }).end();
      return true;
    };
    const response = await ask('/sl/viri');
    expect([response.status, await response.text()]).toEqual([404, toStripped('/sl/404')]);
  });

  it('a page that cannot be rendered is an error, with the reason in the log', async () => {
    current.served.handler.answer = () => Promise.reject(new Error('no page today'));
    const log = silence();
    const response = await ask('/sl');
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(await response.text()).toContain('Zur Startseite');
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'no page today' }));
  });
});

it('tells visitors to come back where too many wait', async () => {
  current.served.stop();
  current.served = await serveTestSite(current.folder, { longest: 1 });
  const log = silence();
  let finish = () => {};
  const gate = new Promise<boolean>((resolve) => {
    finish = () => resolve(false);
  });
  current.served.handler.answer = () => gate;
  const waiting = ['?q=1', '?q=2', '?q=3'].map((query) => ask(`/sl/iskanje${query}`));
  await vi.waitFor(() => expect(current.served.renderer.count().waiting).toBe(3), 60_000);
  const refused = await ask('/sl/iskanje?q=4');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3']);
  expect(log).toHaveBeenCalledExactlyOnceWith('503 1 pages are waited for');
  finish();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

it('gives up a page when the last visitor who waits for it has left', async () => {
  const closed = new Promise<void>((resolve) => {
    current.served.handler.answer = (_, response) => {
      response.once('close', resolve);
      // Never answered.
      return true;
    };
  });
  const controller = new AbortController();
  const left = fetch(`http://127.0.0.1:${current.served.port}/sl`, { signal: controller.signal }).catch(
    (error) => error.name,
  );
  await vi.waitFor(() => expect(current.served.handler.rendered).toEqual(['/sl']), 60_000);
  controller.abort();
  expect(await left).toBe('AbortError');
  await closed;
  await vi.waitFor(() => expect(current.served.renderer.count().waiting).toBe(0), 60_000);
});

it('says under which names there is a site, and only behind TLS that it stays so', async () => {
  const log = silence();
  const { port } = current.served;
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
