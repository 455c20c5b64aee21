import { expect } from '@playwright/test';
import { makeWrongAddresses } from '../../fixtures/wrong-addresses';
import { ask, getRaw, listPaths } from '../setup/ask';
import { test } from '../setup/small-site';

/** The head of an answer, and where it leads. */
function readHead(answer: string) {
  const [head = ''] = answer.split('\r\n\r\n', 1);
  return { head, status: Number(head.slice(9, 12)), location: /^Location: (.*)\r?$/m.exec(head)?.[1] };
}

test('a thousand wrong addresses lead to the right page at once, or to help', async ({ smallSite: site }) => {
  const pages = (await listPaths(site)).filter((path) => /^\/(?:sl|de)(?:\/(?!.*\.md$)|$)/.test(path));
  const wrong = makeWrongAddresses(pages, 1_000);
  for (const { path, target } of wrong) {
    const answer = await getRaw(site, path, 'Accept-Language: de');
    const first = readHead(answer);
    expect(first.head, path).not.toMatch(/^x-evil/im);
    if (target === undefined) {
      expect([400, 404], path).toContain(first.status);
      expect(first.location, path).toBeUndefined();
      if (first.status === 404) expect(answer, path).toContain('type="search"');
      continue;
    }
    expect([path, first.status, first.location]).toEqual([path, 308, target]);
    expect(readHead(await getRaw(site, target)).status, target).toBe(200);
  }
});

test('a short address leads to the page in the language of the browser, with its query', async ({
  smallSite: site,
}) => {
  for (const [language, target] of [
    ['de-AT, sl;q=0.5', '/de/berufe/musterbauerin'],
    ['sl', '/sl/poklici/izdelovalka-vzorcev'],
    ['en', '/sl/poklici/izdelovalka-vzorcev'],
  ] as const) {
    const { head, status, location } = readHead(await getRaw(site, '/100101?a=b%20c', `Accept-Language: ${language}`));
    expect([status, location]).toEqual([308, `${target}?a=b%20c`]);
    expect(head).toMatch(/^Vary: Accept-Language\r?$/m);
  }
  expect((await ask(site, '/de/100101')).headers.get('vary')).toBeNull();
});
