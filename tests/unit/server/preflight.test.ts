import { expect, it, vi } from 'vitest';
import { preflightHeaders, securityHeaders } from '#lib/server/headers';
import { serveForEach } from './serve-test-site';

const { current, ask } = serveForEach();
const asked = { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' };

it.each(['/data/occupations.json', '/oembed?url=a', '/sl/poklici/a.md'])(
  'may be asked before %s is read',
  async (path) => {
    const answer = await ask(path, asked, 'OPTIONS');
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    for (const [name, value] of [...preflightHeaders, ...securityHeaders]) expect(answer.headers.get(name)).toBe(value);
    expect(current.served.handler.rendered).toEqual([]);
  },
);

it('is refused for pages', async () => {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const page = await ask('/sl?a=/data/', asked, 'OPTIONS');
  expect([page.status, page.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(page.headers.get('access-control-allow-methods')).toBeNull();
  expect(print.mock.calls.flat()).toEqual(['405 method: OPTIONS "/sl?a=/data/"']);
});
