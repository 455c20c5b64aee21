import { expect, it } from 'vitest';
import { negotiateEncoding } from '#lib/server/encoding';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.1, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['BR', 'br'],
  ['*', 'br'],
  ['identity, br;q=0.5', 'identity'],
  ['zstd', 'identity'],
  ['nonsense;;q=,', 'identity'],
])('%s -> %s', (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding);
  expect(negotiateEncoding(header)).toBe(encoding);
});
