import { type Element, isTag, type Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import sharp from 'sharp';
import { isLocale, locales } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { readReal } from '../../content/real';
import { askSite } from '../crawl/ask-site';
import { findKnownLanguage, readKnownTexts } from '../setup/known-texts';
import { readDescription } from '../setup/read-meta';
import { findLanguage, listAncestors, listTexts, type ReadPage, readAll, readSitemap } from '../setup/read-pages';
import { expect, test } from '../setup/test';
import { listForeignWords } from '../setup/words';

/** Elements that begin no line of their own. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong']);

/** Names that are read as they are written, in any language. */
const names = [
  'Poklici · Berufe',
  'Poklici v Avstriji · Berufe in Österreich',
  // Pages in German that a source has in its title.
  'Finanz- und Rechnungswesenassist',
  'Pošteno delo',
];

/** Abbreviations of Austrian institutions, which have no other name in Slovenian. */
const abbreviations = /(?<!\p{L})(?:ÖGB|ÖGJ|ÖGK|ÖIF|ÖSD)(?!\p{L})/gu;

/** Addresses have the id of an occupation, in whatever language. */
const addresses = /https?:[^\s"&]+/gu;

function describe(text: Text): string {
  return `${text.parent && isTag(text.parent) ? text.parent.name : ''} "${text.data.trim().slice(0, 80)}"`;
}

// All addresses are read once for all tests of this file.
test.describe.configure({ mode: 'default' });
let pages: ReadPage[];
/** Those in the sitemap. */
let listed: ReadPage[];

test.beforeAll(async ({ baseURL }) => {
  const ask = askSite(baseURL ?? '');
  pages = await readAll(ask);
  const byPath = new Map(pages.map((page) => [page.file, page]));
  const paths = await readSitemap(ask);
  listed = paths.flatMap((path) => byPath.get(path) ?? []);
  expect(listed.length).toBe(paths.length);
  expect(listed.length).toBeGreaterThan(500);
});

test('every text of every page is in the language it says it is in', async () => {
  const found = new Set<string>();
  let count = 0;
  for (const { file, document } of pages) {
    const paragraphs = new Map<Element | undefined, string>();
    for (const text of listTexts(document)) {
      const language = findLanguage(text) ?? '';
      const paragraph = listAncestors(text).find(({ name }) => !inline.has(name));
      const before = paragraphs.get(paragraph);
      paragraphs.set(paragraph, `${before ?? ''}${text.data}`);
      // Some official pages that profiles lead to are in English.
      if (!text.data.trim() || language === 'en') continue;
      count++;
      if (!isLocale(language)) found.add(`${file}: "${language}" is no language of the site: ${describe(text)}`);
      else {
        const words = text.data.replace(abbreviations, '').replace(addresses, '');
        const plain = names.reduce((rest, name) => rest.replace(name, ''), words);
        const foreign = listForeignWords(plain, language, before);
        if (foreign.length) found.add(`${file}: "${foreign.join(', ')}" under "${language}": ${describe(text)}`);
      }
    }
  }
  expect(count).toBeGreaterThan(50_000);
  expect([...found].slice(0, 20)).toEqual([]);
});

test('every text that is known of one language stands under it', async () => {
  const known = await readKnownTexts();
  const found = new Set<string>();
  let count = 0;
  for (const { file, document } of pages) {
    for (const text of listTexts(document)) {
      const language = findKnownLanguage(text.data.trim(), known);
      if (!language) continue;
      count++;
      const said = findLanguage(text);
      if (said !== language) found.add(`${file}: "${language}" under "${said}": ${describe(text)}`);
    }
  }
  expect(count).toBeGreaterThan(20_000);
  expect([...found].slice(0, 20)).toEqual([]);
});

test('no word of any page is glued to the one before it', async () => {
  const found = new Set<string>();
  for (const { file, document } of pages) {
    const texts = listTexts(document);
    for (const [index, text] of texts.entries()) {
      const before = texts[index - 1];
      if (!before || before.parent === text.parent) continue;
      // What lies on the way from one text to the next; a block between them begins a new line.
      const [left, right] = [listAncestors(before), listAncestors(text)];
      const crossed = [...left.filter((one) => !right.includes(one)), ...right.filter((one) => !left.includes(one))];
      const isGlued = /[\p{L}\p{N}.,)]$/u.test(before.data) && /^[\p{L}\p{N}(]/u.test(text.data);
      if (isGlued && crossed.every(({ name }) => inline.has(name))) {
        found.add(`${file}: ${describe(before)} + ${describe(text)}`);
      }
    }
  }
  expect([...found].slice(0, 20)).toEqual([]);
});

test('links beside each other on a page have the same name only where they lead to the same place', async () => {
  const found = new Set<string>();
  for (const { file, document } of pages) {
    const groups = new Map<Element | undefined, Map<string, string>>();
    for (const link of DomUtils.findAll(({ name }) => name === 'a', document.children)) {
      const group = listAncestors(link).find(({ name }) => ['ul', 'ol', 'dl', 'p', 'table', 'nav'].includes(name));
      const targets = groups.get(group) ?? new Map<string, string>();
      groups.set(group, targets);
      const name = DomUtils.textContent(link).replace(/\s+/g, ' ').trim();
      const { href = '' } = link.attribs;
      if (!name) found.add(`${file}: a link without a name to ${href}`);
      if ((targets.get(name) ?? href) !== href)
        found.add(`${file}: "${name}" leads to ${targets.get(name)} and ${href}`);
      targets.set(name, href);
    }
  }
  expect([...found].slice(0, 20)).toEqual([]);
});

test('no name of a part of a page mixes the languages', async () => {
  const found = new Set<string>();
  for (const { file, document } of pages) {
    const byId = new Map(
      DomUtils.findAll(({ attribs }) => Boolean(attribs.id), document.children).map((one) => [one.attribs.id, one]),
    );
    for (const part of DomUtils.findAll(({ attribs }) => Boolean(attribs['aria-labelledby']), document.children)) {
      for (const id of part.attribs['aria-labelledby']?.split(' ') ?? []) {
        const texts = listTexts(byId.get(id) ?? part).filter(({ data }) => data.trim());
        const own = part.attribs.lang ?? findLanguage(part);
        if (!byId.has(id)) found.add(`${file}: nothing has the id ${id}`);
        else if (texts.some((text) => findLanguage(text) !== own)) found.add(`${file}: ${id} is in two languages`);
      }
    }
  }
  expect([...found].slice(0, 20)).toEqual([]);
});

test('no page shows the day of a stranger, or two reasons for what is missing', async ({ request }) => {
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('2026-04-13');
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
  for (const { file, html } of listed) {
    const text = html.toLowerCase();
    const day = /2026-04-13|13\.\s(april|aprila) 2026/.exec(text);
    if (day) found.add(`${file}: ${day[0]}`);
    if (both.has(file)) continue;
    for (const { profile } of locales.map(getMessages)) {
      const { silent, notCollected } = profile.absence;
      if (text.includes(silent) && text.includes(notCollected)) found.add(`${file}: ${silent}, ${notCollected}`);
    }
  }
  expect([...found].slice(0, 20)).toEqual([]);
});

test('every page in the sitemap has a picture of the size it says', async ({ baseURL }) => {
  const pictures = new Set<string>();
  const said = listed.map(({ file, document }) => {
    const meta = readDescription(document);
    pictures.add(new URL(meta.get('og:image') ?? '').pathname);
    const names = ['og:image:width', 'og:image:height', 'og:image:type', 'twitter:card', 'og:image:alt'];
    return `${file} ${names.map((name) => meta.get(name)).join()}`;
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
