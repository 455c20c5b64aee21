import { describe, expect, test } from 'vitest';
import { findNginx } from '../../bench/nginx';
import { serveWithNginx } from './serve-with-nginx';

const found = findNginx();

describe.skipIf(!found.ok)('nginx with deploy/nginx.conf', () => {
  const { get, ask } = serveWithNginx(found.ok ? found.program : '');

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
    ['/sl/poklici/kuharica?x=1', '/sl/poklici/kuhar?x=1'],
    ['/de/2421a1', '/de/berufe/koch'],
  ])('moves %s to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([308, location]);
  });

  test.each([
    ['de-AT', '/de/berufe/koch?a=b'],
    ['sl', '/sl/poklici/kuhar?a=b'],
    ['en', '/sl/poklici/kuhar?a=b'],
  ])('moves a short address, for a reader of %s, to %s', async (language, location) => {
    const response = await get('/2421A1?a=b', { 'Accept-Language': language });
    expect([response.status, response.headers.get('location')]).toEqual([308, location]);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
  });

  test.each([
    '/sl/none/',
    '/sl/occupations/none',
    '/sl/poklici.html?a=b',
    '/index.html',
    '/sl//poklici',
    '//sl.html',
    '/SL',
    '/999999',
  ])('lets a replica say where %s leads', async (path) => {
    expect(await (await get(path)).text()).toBe(`replica: GET ${path}`);
  });

  test('never moves anybody to another site, nor lets an address write headers', async () => {
    for (const path of ['//example.org/', '/%5Cexample.org/', '/\\example.org/', '/sl/occupations/a%0d%0aX-A:b']) {
      const answer = await ask(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer, path).not.toMatch(/^location: (\/?[\\]|\/\/|\w+:)/im);
      expect(answer, path).not.toMatch(/^x-a:/im);
    }
  });
});
