import { makeWrongAddresses } from '../../fixtures/wrong-addresses';
import { ask, getRaw, listPaths } from '../setup/ask';
import { expect, test } from '../setup/test';

/** The head of an answer, and where it leads. */
function readHead(answer: string) {
  const [head = ''] = answer.split('\r\n\r\n', 1);
  return { head, status: Number(head.slice(9, 12)), location: /^Location: (.*)\r?$/m.exec(head)?.[1] };
}

test('a thousand wrong addresses lead to the right page at once, or to help', async ({ smallSite: site }) => {
  const pages = (await listPaths(site)).filter((path) => /^\/(?:sl|de)(?:\/(?!.*\.md$)|$)/.test(path));
  const faults: string[] = [];
  const targets = new Set<string>();
  for (const { path, target } of makeWrongAddresses(pages, 1_000)) {
    const answer = await getRaw(site, path, 'Accept-Language: de');
    const { head, status, location } = readHead(answer);
    const helps = status === 400 || (status === 404 && answer.includes('type="search"'));
    const isRight = target === undefined ? helps && location === undefined : status === 308 && location === target;
    if (!isRight || /^x-evil/im.test(head)) faults.push(`${path}, which should lead to ${target}: ${head}`);
    if (target !== undefined) targets.add(target);
  }
  for (const target of targets) {
    const { status } = readHead(await getRaw(site, target));
    if (status !== 200) faults.push(`${target}: ${status}`);
  }
  expect(faults).toEqual([]);
  expect(targets.size).toBeGreaterThan(30);
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
