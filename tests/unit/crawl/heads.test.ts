import { expect, it } from 'vitest';
import { checkTexts } from '../../e2e/crawl/check-heads';
import { checkTranslations } from '../../e2e/crawl/check-translations';
import { crawlPages, siteUrl, toHidden, toPage } from './crawl-fixture';

type Pages = Record<string, string>;
const links = '<a href="/a">a</a> <a href="/b">b</a>';
const list = (problems: { fault: string; at: string }[]) => problems.map(({ fault, at }) => `${fault}: ${at}`);
const readTexts = async (pages: Pages) =>
  list(checkTexts(await crawlPages({ '/': toPage('/', { body: links }), ...pages })));
const readTranslations = async (pages: Pages) => {
  const home = toPage('/', { body: links });
  return list(checkTranslations(await crawlPages({ '/': home, ...pages })));
};

it('finds nothing on pages with texts of their own', async () => {
  expect(await readTexts({ '/a': toPage('/a'), '/b': toHidden('/b') })).toEqual([]);
});

it('finds pages with several headings, titles and descriptions, or with none', async () => {
  const twice = '<title>Two</title><meta name="description" content="x">';
  const pages = { '/a': toPage('/a', { heading: '<h1>A</h1><h1>B</h1>', head: twice }), '/b': '<html></html>' };
  expect(await readTexts(pages)).toEqual([
    'not one title: /a: 2',
    'not one h1: /a: 2',
    'not one description: /a: 2',
    'not one title: /b: 0',
    'not one h1: /b: 0',
    'not one description: /b: 0',
    'empty title: /b: ',
    'description not 70 to 155: /b: 0 ""',
  ]);
});

it('finds long titles, but lets a page have the whole name of what it is about', async () => {
  const name = 'A name of an occupation that is by itself longer than a title may be';
  const heading = `<h1>${name}</h1>`;
  const pages = {
    '/a': toPage('/a', { title: `${name} – Site`, heading }),
    '/b': toPage('/b', { title: `2431 ${name.toLowerCase()}`, heading }),
  };
  expect(await readTexts(pages)).toEqual([`title over 60: /a: 75 "${name} – Site"`]);
});

it('finds short and long descriptions of pages for search engines', async () => {
  const pages = { '/a': toPage('/a', { description: 'x'.repeat(156) }), '/b': toHidden('/b', { description: 'x' }) };
  expect(await readTexts(pages)).toEqual([`description not 70 to 155: /a: 156 "${'x'.repeat(156)}"`]);
});

it('finds the same title or description on two pages', async () => {
  const same = { title: 'Same', description: 'y'.repeat(80) };
  expect(await readTexts({ '/a': toPage('/a', same), '/b': toPage('/b', same) })).toEqual([
    'same title: "Same" in "sl": /a /b',
    `same description: "${'y'.repeat(80)}": /a /b`,
  ]);
});

const toHead = (canonical: string, alternates: Record<string, string>) =>
  `<link rel="canonical" href="${canonical}">${Object.entries(alternates)
    .map(([code, href]) => `<link rel="alternate" hreflang="${code}" href="${href}">`)
    .join('')}`;
const [a, b] = ['/a', '/b'].map((path) => siteUrl + path) as [string, string];
const pair = { sl: a, de: b, 'x-default': a };
const german = (head: string) => toPage('/b', { head }).replace('lang="sl"', 'lang="de"');

it('finds nothing on translations that point to each other', async () => {
  expect(
    await readTranslations({ '/a': toPage('/a', { head: toHead(a, pair) }), '/b': german(toHead(b, pair)) }),
  ).toEqual([]);
});

it('finds addresses that are not full', async () => {
  const head = toHead('/a', { sl: 'http://localhost:3117/a', 'x-default': a });
  expect(await readTranslations({ '/a': toPage('/a', { head }), '/b': toHidden('/b') })).toEqual([
    'address in the head without the site: /a: /a',
    'address in the head without the site: /a: http://localhost:3117/a',
    'translation that is not indexable: /a: sl http://localhost:3117/a',
  ]);
});

it('finds canonical addresses that are of another page, missing, doubled or not for search engines', async () => {
  const none = { '/a': toPage('/a', { head: '' }), '/b': toHidden('/b') };
  expect(await readTranslations(none)).toContain('indexable page with another canonical address: /a: undefined');
  const other = toPage('/a', { head: toHead(siteUrl, pair) + toHead(a, {}) });
  expect(await readTranslations({ '/a': other, '/b': german(toHead(b, pair)) })).toEqual([
    `more than one canonical address: /a: ${siteUrl} ${a}`,
    'indexable page with another canonical address: /a: /',
  ]);
  const hidden = (target: string) =>
    toHidden('/b', { head: `<meta name="robots" content="noindex">${toHead(target, {})}` });
  expect(await readTranslations({ '/a': toPage('/a'), '/b': hidden(a) })).toEqual([]);
  expect(await readTranslations({ '/a': toPage('/a'), '/b': hidden(`${siteUrl}/c`) })).toEqual([
    'canonical address that is not indexable: /b: /c',
  ]);
});

it('finds translations that do not point back, are in another language, or miss the page itself', async () => {
  const alone = { de: b, 'x-default': b };
  expect(
    await readTranslations({ '/a': toPage('/a', { head: toHead(a, pair) }), '/b': german(toHead(b, alone)) }),
  ).toEqual(['translation that does not point back: /a: de /b']);
  expect(
    await readTranslations({
      '/a': toPage('/a', { head: toHead(a, pair) }),
      '/b': toPage('/b', { head: toHead(b, pair) }),
    }),
  ).toEqual([
    'translation in another language: /a: de /b',
    'page that is not among its translations: /b: sl',
    'translation in another language: /b: de /b',
  ]);
  expect(await readTranslations({ '/a': toPage('/a', { head: toHead(a, {}) }), '/b': toHidden('/b') })).toEqual([
    'page that is not among its translations: /a: sl',
    'not one x-default: /a: 0',
  ]);
});

it('finds translations of a page that search engines are not to list', async () => {
  const head = `<meta name="robots" content="noindex">${toHead(b, { sl: b })}`;
  expect(await readTranslations({ '/a': toPage('/a'), '/b': toHidden('/b', { head }) })).toEqual([
    'translations of a page that is not indexable: /b: 1',
    'translation that is not indexable: /b: sl /b',
  ]);
});
