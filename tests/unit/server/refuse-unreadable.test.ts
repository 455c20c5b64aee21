import { expect, it } from 'vitest';
import { findUnreadable } from '#lib/server/refuse-unreadable';

it.each([
  [undefined, undefined],
  ['chunked', undefined],
  ['Chunked', undefined],
  ['gzip', 501],
  ['gzip, chunked', 501],
  ['chunked, chunked', 501],
  ['chunked;x=y', 501],
  ['identity', 501],
  ['', 501],
])('a body in the coding %j: %j', (coding, status) => {
  expect(findUnreadable(coding === undefined ? {} : { 'transfer-encoding': coding })).toBe(status);
});
