import { expect, test } from '@playwright/test';
import { type Element, isTag, type Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import sharp from 'sharp';
import { isLocale, locales } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findKnownLanguage, readKnownTexts } from '../setup/known-texts';
import { readDescription } from '../setup/read-meta';
import { findLanguage, listAncestors, listTexts, type ReadPage, readAll, readSitemap } from '../setup/read-pages';
import { readContent } from '../setup/sample-pages';
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

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  pages = await readAll(request);
  const byPath = new Map(pages.map((page) => [page.file, page]));
  const paths = await readSitemap(request);
  listed = paths.flatMap((path) => byPath.get(path) ?? []);
  expect(listed.length).toBe(paths.length);
  expect(listed.length).toBeGreaterThan(500);
  await request.dispose();
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
  const { profiles } = await readContent();
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
  for (const { file, html } of listed) {
    const text = html.toLowerCase();
    expect(text, file).not.toMatch(/2026-04-13|13\.\s(april|aprila) 2026/);
    if (both.has(file)) continue;
    for (const { profile } of locales.map(getMessages)) {
      const { silent, notCollected } = profile.absence;
      expect(text.includes(silent) && text.includes(notCollected), file).toBe(false);
    }
  }
});

test('every page in the sitemap has a picture of the size it says', async ({ request }) => {
  const pictures = new Set<string>();
  for (const { file, document } of listed) {
    const meta = readDescription(document);
    pictures.add(new URL(meta.get('og:image') ?? '').pathname);
    const said = ['og:image:width', 'og:image:height', 'og:image:type', 'twitter:card'].map((name) => meta.get(name));
    expect([file, ...said]).toEqual([file, '1200', '630', 'image/png', 'summary_large_image']);
    expect(meta.get('og:image:alt'), file).toMatch(/.{20}/);
  }
  for (const path of pictures) {
    const response = await request.get(path);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 200, 'image/png']);
    expect(response.headers()['cache-control']).toContain('immutable');
    const bytes = await response.body();
    expect(bytes.length, path).toBeLessThan(60_000);
    expect(await sharp(bytes).metadata(), path).toMatchObject({ format: 'png', width: 1_200, height: 630 });
  }
});
