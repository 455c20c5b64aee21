import { expect, test } from '../setup/test';

// What is made for one request: kept for a reader who comes back, compressed, and free of the framework's headers.

const headers = { 'accept-encoding': 'br' };

for (const [path, cache] of [
  ['/sl/iskanje?q=kuhar', 'private, max-age=60'],
  ['/de/suche?level=lehre&p=2', 'private, max-age=60'],
  ['/sl/kaj-ze-znam', 'private, max-age=60'],
  ['/de/was-ich-kann?k=englisch', 'private, max-age=60'],
  ['/api/suggest?lang=sl&q=kuh', 'public, max-age=300'],
  ['/sitemap.xml', 'public, max-age=300, stale-while-revalidate=86400'],
] as const) {
  test(`${path} is compressed, and kept as long as it is good`, async ({ request }) => {
    const response = await request.get(path, { headers });
    expect(response.headers()).toMatchObject({
      'cache-control': cache,
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
    });
    const { etag = '' } = response.headers();
    const again = await request.get(path, { headers: { ...headers, 'if-none-match': etag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  });
}

test('other sites may show pictures, and open neither pages nor scripts', async ({ request }) => {
  const toPolicy = async (path: string) => (await request.get(path)).headers()['cross-origin-resource-policy'];
  for (const path of ['/icon.svg', '/icon-512.png', '/favicon.ico'])
    expect(await toPolicy(path), path).toBe('cross-origin');
  for (const path of ['/sl', '/enhance.js', '/sl/iskanje']) expect(await toPolicy(path), path).toBe('same-origin');
});

test('data is for other programs, and not for lists of results', async ({ request }) => {
  const response = await request.get('/data/occupations.json');
  expect(response.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' });
});
