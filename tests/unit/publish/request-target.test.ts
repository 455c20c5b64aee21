import { expect, it } from 'vitest';
import { parseRequestTarget } from '#lib/publish/request-target';

it.each([
  ['/sl', { path: '/sl', raw: '/sl', query: '' }],
  ['/sl?q=a%2fb?', { path: '/sl', raw: '/sl', query: '?q=a%2fb?' }],
  ['/%73l', { path: '/sl', raw: '/%73l', query: '' }],
  ['http://a.example/sl?x', { path: '/sl', raw: '/sl', query: '?x' }],
  ['http://a.example', { path: '/', raw: '/', query: '' }],
  ['/a..b/.c', { path: '/a..b/.c', raw: '/a..b/.c', query: '' }],
])('reads %s', (url, target) => expect(parseRequestTarget(url)).toEqual({ ok: true, ...target }));

it.each([
  ['/..', 400],
  ['/a/../b', 400],
  ['/a/%2E%2e/b', 400],
  ['/./a', 400],
  ['/a%2Fb', 400],
  ['/a%5cb', 400],
  ['/a\\b', 400],
  ['/a%00', 400],
  ['/%', 400],
  ['/%ff', 400],
  ['*', 400],
  ['a:443', 400],
  [`/${'a'.repeat(5_000)}`, 414],
])('refuses %s', (url, status) => expect(parseRequestTarget(url)).toMatchObject({ ok: false, status }));
