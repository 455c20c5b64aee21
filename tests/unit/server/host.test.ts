import { expect, it } from 'vitest';
import { createHostCheck } from '#lib/server/host';

const allowed = 'a.example, B.example,127.0.0.1,[::1]';

it.each(['a.example', 'A.EXAMPLE', 'a.example:8443', 'b.example', '127.0.0.1:3000', '[::1]', '[::1]:3000'])(
  'answers to %s',
  (host) => {
    const check = createHostCheck(allowed);
    // The second time it is known.
    expect([check(host), check(host)]).toEqual([undefined, undefined]);
  },
);

it.each(['c.example', 'xa.example', 'a.example.org', '[::2]', 'localhost'])('is not the site of %s', (host) => {
  const check = createHostCheck(allowed);
  expect([check('a.example'), check(host), check(host)]).toEqual([undefined, 421, 421]);
});

it.each([
  undefined,
  '',
  'a b',
  'a.example, a.example',
  'a.example,a.example',
  'user@a.example',
  'a.example:port',
  'a.example:123456',
  '-a.example',
  'a/b',
  'a<script>',
  '[::1',
  'a'.repeat(301),
])('takes %j for no name', (host) => {
  for (const names of [allowed, undefined]) expect(createHostCheck(names)(host)).toBe(400);
});

it.each([undefined, '', ' , '])('answers to every name where %j are allowed', (names) => {
  expect(createHostCheck(names)('any.example')).toBeUndefined();
});
