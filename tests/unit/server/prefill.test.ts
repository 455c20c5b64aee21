import { describe, expect, it } from 'vitest';
import { toDocument } from '#lib/publish/published-document';
import { fillSearch, findWords } from '#lib/server/prefill';

it.each([
  ['/sl/poklici/pek-in-slascicar', 'pek in slascicar'],
  ['/sl/poklici/Köchin/', 'Köchin'],
  ['/de/berufe/zucker--b%C3%A4cker_in', undefined],
  ['/999999', '999999'],
  ['/2431.7', '2431.7'],
  ['/sl/kuhar.html', 'kuhar'],
  ['/sl', 'sl'],
  ['/', undefined],
  ['/a', undefined],
  ['/x.php', undefined],
  ['/.git/config', undefined],
  ['/_next/data', undefined],
  ['/sl/"><script>', undefined],
  ['/sl/a&b', undefined],
  [`/sl/${'a'.repeat(61)}`, undefined],
  ['/sl/\u202ekuhar', undefined],
])('searches after %s for %s', (path, words) => expect(findWords(path)).toBe(words));

describe('the page for a missing one', () => {
  const toPage = (html: string) =>
    toDocument({ path: 'sl/404', mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(html) });

  it('has the words in its search field, in every encoding', async () => {
    const page = await fillSearch(await toPage('<input type="search" name="q"><input name="q">'), 'pek (m, ž)');
    const { identity, br, gzip } = page.bodies;
    expect(identity.toString()).toBe('<input type="search" name="q" value="pek (m, ž)"><input name="q">');
    const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
    expect([brotliDecompressSync(br ?? ''), gunzipSync(gzip ?? '')].map(String)).toEqual(
      Array(2).fill(String(identity)),
    );
  });

  it('stays as it is without a field', async () => {
    const page = await toPage('<p>404</p>');
    expect(await fillSearch(page, 'pek')).toBe(page);
  });
});
