import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { toDocument } from '#lib/publish/published-document';

const bytes = Buffer.from('čšž '.repeat(500));
const html = { path: '/sl', mediaType: 'text/html; charset=utf-8', bytes };

it('holds the same bytes in every encoding', async () => {
  const { bodies, ...rest } = await toDocument(html);
  expect(rest).toEqual({ path: '/sl', mediaType: html.mediaType, hash: expect.stringMatching(/^[\w-]{22}$/) });
  expect(bodies.identity).toBe(bytes);
  expect(brotliDecompressSync(bodies.br ?? '')).toEqual(bytes);
  expect(gunzipSync(bodies.gzip ?? '')).toEqual(bytes);
});

it.each([
  ['text/css; charset=utf-8', true],
  ['text/javascript; charset=utf-8', true],
  ['application/json', true],
  ['application/xml', true],
  ['application/ld+json', true],
  ['application/speculationrules+json', true],
  ['image/svg+xml', true],
  ['image/png', false],
  ['font/woff2', false],
  ['application/octet-stream', false],
])('compresses %s: %s', async (mediaType, expected) => {
  const { bodies } = await toDocument({ ...html, mediaType });
  expect(Object.keys(bodies).sort()).toEqual(expected ? ['br', 'gzip', 'identity'] : ['identity']);
});

it('is the last one where the bytes are the same', async () => {
  const last = await toDocument(html);
  expect(await toDocument({ ...html, bytes: Buffer.from(bytes) }, { last })).toBe(last);
  const others = [
    { ...html, bytes: Buffer.concat([bytes, Buffer.from('.')]) },
    { ...html, mediaType: 'text/plain; charset=utf-8' },
  ];
  for (const other of others) expect(await toDocument(other, { last })).not.toBe(last);
});

it('is named by its content', async () => {
  const [one, same, other] = await Promise.all(
    [bytes, bytes, Buffer.from('x')].map((content) => toDocument({ ...html, bytes: content })),
  );
  expect(one?.hash).toBe(same?.hash);
  expect(one?.hash).not.toBe(other?.hash);
});
