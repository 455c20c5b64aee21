import { securityHeaders } from '#lib/server/headers';
import { askRaw } from '../../fixtures/raw-request';
import { expectHeaders } from '../setup/ask';
import { profilePath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

/** Sends bytes that no client library would send. */
const ask = (baseURL: string | undefined, request: string) => askRaw(Number(new URL(baseURL ?? '').port), request);

const get = (path: string, headers = 'Host: a') => `GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`;

const hostile: [name: string, request: string, status: number][] = [
  ['a path that climbs', get('/../../etc/passwd'), 400],
  ['an encoded path that climbs', get('/sl/%2e%2e/%2e%2e/package.json'), 400],
  ['an encoded slash', get('/sl%2fpoklici'), 400],
  ['a backslash', get('/sl\\poklici'), 400],
  ['an encoded backslash', get('/%5c..%5cpackage.json'), 400],
  ['NUL', get('/sl%00.html'), 400],
  ['a line break', get('/sl/occupations/a%0d%0aX-Evil:1'), 400],
  ['broken percent-encoding', get('/sl/%E0%A4%A'), 400],
  ['8 KB of address', get(`/${'a'.repeat(8_192)}`), 414],
  ['an unknown method', 'BREW /sl HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ['POST', 'POST /sl HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n', 405],
  ['CONNECT', 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ['no Host', 'GET /sl HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two Hosts', get('/sl', 'Host: a\r\nHost: a'), 400],
  ['a site that is none before the path', get('http://a b/sl'), 400],
  ['an unknown coding', get('/sl', 'Host: a\r\nTransfer-Encoding: gzip'), 501],
  ['a Host that is none', get('/sl', 'Host: a b/<script>'), 400],
  ['too many headers', get('/sl', `Host: a\r\nCookie: ${'a'.repeat(40_000)}`), 431],
  ['no HTTP', 'GET /sl TEA/1.0\r\n\r\n', 400],
  ['an unknown expectation', get('/sl', 'Host: a\r\nExpect: tea'), 417],
  ['two lengths', get('/sl', 'Host: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked'), 400],
];

for (const [name, request, status] of hostile) {
  test(`${name} is answered with ${status}, in both languages and with all headers`, async ({ baseURL }) => {
    const answer = await ask(baseURL, request);
    expect(answer.split('\r\n')[0]).toContain(` ${status} `);
    expectHeaders(answer, name);
    expect(answer).not.toMatch(/^x-evil/im);
    expect(answer).toContain('Na začetno stran');
    expect(answer).toContain('Zur Startseite');
    if (status === 405) expect(answer).toContain('Allow: GET, HEAD');
  });
}

test('no redirect leads to another site', async ({ baseURL }) => {
  for (const path of ['//example.org/', '//example.org/occupations/', '/.example.org/', '///', '/sl//']) {
    expect(await ask(baseURL, get(path)), path).not.toMatch(/^location: (\/[/\\]|\w+:)/im);
  }
});

test('nothing of the framework is asked for from outside', async ({ request }) => {
  const headers = { rsc: '1', 'next-router-state-tree': '[]', 'next-url': '/de', 'x-middleware-subrequest': '1' };
  for (const path of ['/sl.rsc', '/_next/data/x/sl.json', '/_next/image?url=/icon.svg&w=64&q=75', '/sl/poklici.txt']) {
    const response = await request.get(path, { headers });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('Te strani ni');
  }
  const [plain, asked] = [await request.get('/sl'), await request.get('/sl', { headers })];
  expect(await asked.text()).toBe(await plain.text());
});

test('a request in the form of a proxy is answered as its path', async ({ baseURL }) => {
  const answer = await ask(baseURL, get('http://a/sl/viri'));
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('<html lang="sl"');
});

test('an offer of another protocol is answered in this one', async ({ baseURL }) => {
  for (const protocol of ['h2c', 'websocket']) {
    const answer = await ask(baseURL, get('/sl', `Host: a\r\nConnection: Upgrade\r\nUpgrade: ${protocol}`));
    expect(answer, protocol).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  }
});

test('every kind of answer has the headers', async ({ request }) => {
  const css = (await (await request.get('/sl')).text()).match(/\/_next\/[^"]+\.css/)?.[0] ?? '';
  const paths = ['/', '/sl', '/ni', '/sl/', '/sl/occupations', '/robots.txt', '/enhance.js', '/healthz', css];
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 });
    const headers = response.headers();
    for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
  expect((await request.get(css)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const page = await request.get(profilePath('sl'), { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(page.headers()).toMatchObject({
    'cache-control': 'public, max-age=60, stale-while-revalidate=86400',
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
    'speculation-rules': '"/speculation-rules.json"',
  });
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect((await request.get('/healthz')).headers()['cache-control']).toBe('no-store');
});

test('a browser that has a page gets none', async ({ request }) => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding };
    const { etag } = (await request.get('/sl', { headers })).headers();
    const again = await request.get('/sl', { headers: { ...headers, 'if-none-match': `"x", W/${etag}` } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect(again.headers()).toMatchObject({ etag, 'cache-control': expect.stringContaining('max-age=60') });
    expect((await request.get('/sl', { headers: { ...headers, 'if-none-match': '"x"' } })).status()).toBe(200);
  }
});

test('HEAD answers what GET does, without the page', async ({ request }) => {
  for (const path of ['/sl', '/ni', '/sl/occupations', '/robots.txt']) {
    const [got, head] = [await request.get(path, { maxRedirects: 0 }), await request.head(path, { maxRedirects: 0 })];
    expect(head.status()).toBe(got.status());
    expect({ ...head.headers(), date: '' }).toEqual({ ...got.headers(), date: '' });
    expect((await head.body()).length).toBe(0);
  }
});
