import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '#lib/publish/listen';
import { answerHome } from '#lib/publish/serve';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (answerHome(request, response)) return;
    response.setHeader('Vary', 'rsc').end('left to Next');
  });
  const bound = await listen(server, { port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${bound.ok ? bound.value : 0}`;
});
afterAll(() => {
  server.close();
});

const request = (path: string, language: string, method = 'GET') =>
  fetch(origin + path, { method, redirect: 'manual', headers: { 'Accept-Language': language } });

it('sends visitors to their language without letting anyone store that', async () => {
  const response = await request('/', 'de-AT,en;q=0.5');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/de');
  expect(response.headers.get('vary')).toBe('Accept-Language');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it('keeps the query and answers HEAD alike', async () => {
  const response = await request('/?from=flyer', 'sl', 'HEAD');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/sl?from=flyer');
});

it('leaves the page in both languages to Next, told apart for caches', async () => {
  const response = await request('/', 'en');
  expect(await response.text()).toBe('left to Next');
  expect(response.headers.get('vary')).toBe('rsc, Accept-Language');
});

it.each([
  ['/sl', 'GET'],
  ['//', 'GET'],
  ['/', 'POST'],
])('has nothing to do with %s (%s)', async (path, method) => {
  const response = await request(path, 'de', method);
  expect(await response.text()).toBe('left to Next');
  expect(response.headers.get('vary')).toBe('rsc');
});
