import sharp from 'sharp';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { type ByLocale, locales } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { listAddresses } from '#lib/publish/addresses';
import { getSiteUrl } from '#lib/seo/site-url';
import { readReal } from '../../content/real';
import { listPages, listRequestedPages } from '../setup/sample-pages';
import { expect, test } from '../setup/test';
import { askSite } from './ask-site';
import { checkAssets } from './check-assets';
import { checkBytes } from './check-bytes';
import { checkTexts } from './check-heads';
import { checkHtml } from './check-html';
import { checkKnownTexts, checkLanguages } from './check-languages';
import { checkLinks, checkReach } from './check-links';
import { checkGluedWords, checkLinkNames, checkPartNames } from './check-names';
import { checkRobots } from './check-robots';
import { checkSitemap, readEntries } from './check-sitemap';
import { checkStructuredData } from './check-structured-data';
import { checkTranslations } from './check-translations';
import { type Crawled, crawl } from './crawl';
import { findKnownLanguage, readKnownTexts } from './known-texts';
import { findLanguage } from './page-texts';
import { createPicker } from './pick-pages';
import type { Page, PageNodes } from './read-page';
import { formatReport, type Problem } from './report';

// All addresses are read once for all tests of this file.
test.describe.configure({ mode: 'default' });
let crawled: Crawled;
/** What is wrong with the texts of pages, and how many texts were looked at. */
const faults: Problem[] = [];
const texts = { own: 0, known: 0 };
/** Pages that hold everything there is on all of them. */
const various: string[] = [];
/** The addresses of pages. */
let addresses: string[];
/** Those in the sitemap. */
let listed: { path: string; html: string; page: Page }[];

test.beforeAll(async ({ baseURL }) => {
  addresses = [...listAddresses(buildCatalogue(await readReal())).pages.keys()].filter((path) => path.startsWith('/'));
  const asked = locales.flatMap((locale) => [...listPages(locale), ...listRequestedPages(locale)]);
  const starts = ['/', '/robots.txt', '/sitemap.xml', '/ni-strani', '/de/keine-seite', ...asked];
  const known = await readKnownTexts();
  for (const locale of locales) expect(known[locale].size).toBeGreaterThan(1_000);
  const inspect = createInspection(known);
  crawled = await crawl(askSite(baseURL ?? ''), { siteUrl: getSiteUrl(), starts, known: addresses, inspect });
  const entries = readEntries(crawled, '/sitemap.xml');
  listed = entries.flatMap(({ path }) => {
    const page = crawled.pages.get(path);
    return page ? { path, html: crawled.answers.get(path)?.text ?? '', page } : [];
  });
  expect(listed.length).toBe(entries.length);
  expect(listed.length).toBeGreaterThan(500);
});

function createInspection(known: ByLocale<ReadonlySet<string>>) {
  const isNew = createPicker();
  return (path: string, nodes: PageNodes) => {
    if (isNew(nodes.document)) various.push(path);
    faults.push(
      ...checkLanguages(path, nodes, getSiteUrl()),
      ...checkKnownTexts(path, nodes, known),
      ...checkGluedWords(path, nodes),
      ...checkLinkNames(path, nodes),
      ...checkPartNames(path, nodes),
    );
    const own = nodes.textNodes.filter((text) => text.data.trim() && findLanguage(text) !== 'en');
    texts.own += own.length;
    texts.known += own.filter(({ data }) => findKnownLanguage(data.trim(), known)).length;
  };
}

test('the whole site holds together', async () => {
  const refused = addresses.filter((path) => crawled.answers.get(path)?.status !== 200);
  const problems = [
    ...refused.map((path) => ({ fault: 'no answer', at: path })),
    ...checkLinks(crawled),
    ...checkReach(crawled),
    ...checkAssets(crawled),
    ...checkTexts(crawled),
    ...checkTranslations(crawled),
    ...checkSitemap(crawled),
    ...checkRobots(crawled),
    ...checkStructuredData(crawled),
    ...checkBytes(crawled),
    ...(await checkHtml(crawled, various)),
    ...faults,
  ];
  expect(formatReport(problems)).toBe('');
  // There was something to check.
  expect(crawled.pages.size).toBeGreaterThan(500);
  expect(various.length).toBeGreaterThan(50);
  expect(texts.own).toBeGreaterThan(50_000);
  expect(texts.known).toBeGreaterThan(20_000);
});

test('no page shows the day of a stranger, or two reasons for what is missing', async () => {
  expect(crawled.answers.get('/sitemap.xml')?.text).not.toContain('2026-04-13');
  const { profiles } = await readReal();
  const both = new Set(
    locales.flatMap((locale) => [
      // These explain the two.
      toPath(locale, { page: 'home' }),
      toPath(locale, { page: 'recognition' }),
      ...pageNames.map((page) => toPath(locale, { page })),
      ...profiles
        .filter(({ silent }) => silent)
        .map(({ texts }) => toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' })),
    ]),
  );
  const found = new Set<string>();
  for (const { path, html } of listed) {
    const text = html.toLowerCase();
    const day = /2026-04-13|13\.\s(april|aprila) 2026/.exec(text);
    if (day) found.add(`${path}: ${day[0]}`);
    if (both.has(path)) continue;
    for (const { profile } of locales.map(getMessages)) {
      const { silent, notCollected } = profile.absence;
      if (text.includes(silent) && text.includes(notCollected)) found.add(`${path}: ${silent}, ${notCollected}`);
    }
  }
  expect([...found].slice(0, 20)).toEqual([]);
});

test('every page in the sitemap has a picture of the size it says', async ({ baseURL }) => {
  const pictures = new Set<string>();
  const said = listed.map(({ path, page: { meta } }) => {
    pictures.add(new URL(meta.get('og:image') ?? '').pathname);
    const names = ['og:image:width', 'og:image:height', 'og:image:type', 'twitter:card', 'og:image:alt'];
    return `${path} ${names.map((name) => meta.get(name)).join()}`;
  });
  expect(said.filter((line) => !/ 1200,630,image\/png,summary_large_image,.{20}/.test(line))).toEqual([]);
  const drawn: string[] = [];
  for (const path of pictures) {
    const response = await fetch(`${baseURL}${path}`);
    const bytes = await response.arrayBuffer();
    const { format, width, height } = await sharp(bytes).metadata();
    const sent = ['content-type', 'cache-control'].map((name) => response.headers.get(name));
    const size = bytes.byteLength < 60_000 ? 'small' : `${bytes.byteLength} bytes`;
    drawn.push([path, response.status, ...sent, format, width, height, size].join(' '));
  }
  expect(drawn.filter((line) => !/ 200 image\/png .*immutable png 1200 630 small$/.test(line))).toEqual([]);
});
