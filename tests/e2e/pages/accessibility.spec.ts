import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { getLocaleRow, isLocale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { allPages, listPages, listRequestedPages, readContent } from '../setup/sample-pages';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of [...allPages, ...locales.flatMap(listRequestedPages), '/ni-strani', '/de/keine-seite']) {
      test(path, async ({ page }) => {
        await page.goto(path);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async (only) => {
          const found = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only });
          return found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        }, tags);
        expect(violations).toEqual([]);
      });
    }
  });
}

for (const locale of locales) {
  test(`each search on "${locale}" pages has a name of its own`, async ({ page }) => {
    const routes = [toPath(locale, { page: 'home' }), toSearchPath(locale), toPath(locale, { page: 'match' })];
    for (const path of [...routes, `/${locale}/x`]) {
      await page.goto(path);
      const names = await page.evaluate(() => ({
        places: [...document.querySelectorAll('search')].map((place) => place.getAttribute('aria-label')),
        fields: [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].map(
          ({ labels }) => labels?.[0]?.textContent,
        ),
      }));
      for (const list of [names.places, names.fields]) {
        expect(list.every(Boolean), path).toBe(true);
        expect(new Set(list).size, path).toBe(list.length);
      }
      expect(names.fields[0], path).toContain(getMessages(locale).search.label);
    }
  });
}

/** All texts of a kind of value: the strings in it, at any depth. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

/** Texts of one language that are not also words of the other: terms, interface, sentences of the prose. */
async function listOnly(locale: 'sl' | 'de'): Promise<string[]> {
  const { vocabulary, profiles, pages } = await readContent();
  const texts = { sl: new Set<string>(), de: new Set<string>() };
  const collect = (value: unknown) => {
    if (value instanceof Map) for (const inner of value.values()) collect(inner);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // A label of a term, or a text alone; addresses are no words.
      for (const word of [inner, inner?.text]) if (isLocale(key) && typeof word === 'string') texts[key].add(word);
      if (key !== 'slug') collect(inner);
    }
  };
  collect(vocabulary);
  for (const language of locales) {
    for (const text of [getLocaleRow(language).name, ...listTexts(getMessages(language))]) texts[language].add(text);
    for (const profile of profiles) {
      const { title, feminine, masculine, prose } = profile.texts[language] ?? {};
      // What stands in a section is made when one looks at it.
      const read = Object.values(prose ?? {}).flatMap(({ blocks, parts }) => listProse([blocks, parts]));
      for (const text of [title, feminine, masculine, ...read]) if (text) texts[language].add(text);
    }
    for (const [key, page] of pages)
      if (key.endsWith(`/${language}`)) for (const text of listProse(page)) texts[language].add(text);
  }
  const other = locale === 'sl' ? texts.de : texts.sl;
  return [...texts[locale]].filter((text) => text.length > 3 && !other.has(text));
}

/** The text nodes of parsed Markdown. */
function listProse(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if ('type' in tree && tree.type === 'text' && 'value' in tree) return [String(tree.value)];
  return Object.values(tree).flatMap(listProse);
}

for (const locale of locales) {
  test(`every text on "${locale}" pages stands under the language it is in`, async ({ page }) => {
    const foreign = { sl: await listOnly('sl'), de: await listOnly('de') };
    for (const path of ['/', ...listPages(locale)]) {
      await page.goto(path);
      const wrong = await page.evaluate((known) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const sets = { sl: new Set(known.sl), de: new Set(known.de) };
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || parent.closest('script')) continue;
          const lang = parent.closest('[lang]')?.getAttribute('lang');
          const text = node.textContent?.trim() ?? '';
          const plain = text.charAt(0).toLowerCase() + text.slice(1);
          const isIn = (language: 'sl' | 'de') => sets[language].has(text) || sets[language].has(plain);
          if (isIn('de') && !isIn('sl') && lang !== 'de') found.push(`German under "${lang}": ${text}`);
          if (isIn('sl') && !isIn('de') && lang !== 'sl') found.push(`Slovenian under "${lang}": ${text}`);
        }
        return found;
      }, foreign);
      expect(wrong, path).toEqual([]);
    }
  });
}
