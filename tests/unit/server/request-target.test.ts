import { expect, it } from 'vitest';
import { parseRequestTarget } from '#lib/server/request-target';

it.each([
  ['/sl', { path: '/sl', raw: '/sl', query: '' }],
  ['/sl?q=a%2fb?', { path: '/sl', raw: '/sl', query: '?q=a%2fb?' }],
  ['/%73l', { path: '/sl', raw: '/%73l', query: '' }],
  ['http://a.example/sl?x', { path: '/sl', raw: '/sl', query: '?x', host: 'a.example' }],
  ['HTTPS://A.example:8443/%73l', { path: '/sl', raw: '/%73l', query: '', host: 'A.example:8443' }],
  ['http://a.example', { path: '/', raw: '/', query: '', host: 'a.example' }],
  ['http://a.example?x', { path: '/', raw: '/', query: '?x', host: 'a.example' }],
  ['http://user@a.example/', { path: '/', raw: '/', query: '', host: 'user@a.example' }],
  ['/http://a.example/', { path: '/http://a.example/', raw: '/http://a.example/', query: '' }],
  ['/a..b/.c', { path: '/a..b/.c', raw: '/a..b/.c', query: '' }],
])('reads %s', (url, target) => expect(parseRequestTarget(url)).toEqual({ ok: true, host: undefined, ...target }));

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
  ['http:///sl', 400],
  ['ftp://a.example/sl', 400],
  ['http://a.example/../b', 400],
  [`/${'a'.repeat(5_000)}`, 414],
])('refuses %s', (url, status) => expect(parseRequestTarget(url)).toMatchObject({ ok: false, status }));
