import { isTag, type ParentNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { formatEuroRange } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLevelSlug } from '#lib/profile/qualifications';
import { readReal } from '../../content/real';
import { askSite } from '../crawl/ask-site';
import { expect, test } from '../setup/test';

const toLine = (text: string) => text.replace(/\s+/g, ' ');

/** The rows of a list by the addresses their links lead to. */
function readRows(html: string): Map<string | undefined, ParentNode> {
  const links = DomUtils.getElementsByTagName('a', parseDocument(html));
  return new Map(
    links.flatMap(({ attribs, parent }) => {
      const row = parent?.parent;
      return row && isTag(row) && row.name === 'li' ? [[attribs.href, row] as const] : [];
    }),
  );
}

for (const locale of locales) {
  const { list, profile: words } = getMessages(locale);

  test(`lists by education in "${locale}" show the figure of their level, with its year`, async ({ baseURL }) => {
    const { profiles, vocabulary } = await readReal();
    const ask = askSite(baseURL ?? '');
    let older = 0;
    for (const level of vocabulary['qualification-levels'].values()) {
      const inLevel = profiles.filter(({ sections }) => sections.levels?.levels.includes(level));
      if (!inLevel.length) continue;
      const { text } = await ask(toPath(locale, { page: 'level', slug: toLevelSlug(level, locale) }));
      const shown = readRows(text);
      expect(new Set(shown.values()).size).toBe(inLevel.length);
      const missing: string[] = [];
      for (const { id, texts, sections } of inLevel) {
        const path = toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' });
        const row = shown.get(path);
        const expectIn = (words: string) => {
          if (!row || !toLine(DomUtils.textContent(row)).includes(toLine(words)))
            missing.push(`${level.id} ${id}: ${words}`);
        };
        const bands = sections.salary?.bands?.filter((band) => band.level === level) ?? [];
        const year = bands
          .map(({ asOf = sections.salary?.asOf ?? '' }) => asOf.slice(0, 4))
          .sort()
          .at(-1);
        if (!year) {
          const why = sections.salary ? list.notAtLevel : words.absence.notCollected;
          expectIn(list.noPay(why));
          continue;
        }
        if (year !== sections.salary?.asOf.slice(0, 4)) older += 1;
        const ofYear = bands.filter(({ asOf = sections.salary?.asOf ?? '' }) => asOf.startsWith(year));
        const ends = ofYear.flatMap(({ max }) => max ?? []);
        const max = ends.length === ofYear.length ? Math.max(...ends) : undefined;
        const range = formatEuroRange(locale, Math.min(...ofYear.map(({ min }) => min)), max);
        expectIn(`${range} ${year}`);
      }
      expect(missing).toEqual([]);
    }
    expect(older).toBeGreaterThan(0);
  });

  test(`a profile in "${locale}" gives no reason its content does not`, async ({ baseURL }) => {
    const { profiles } = await readReal();
    const ask = askSite(baseURL ?? '');
    const given: unknown[] = [];
    const meant: unknown[] = [];
    for (const { id, texts, sections, silent = [] } of profiles) {
      const { status, text } = await ask(toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' }));
      const has = (part: string) => text.toLowerCase().includes(part.toLowerCase());
      const shown = (texts[locale]?.searchWords ?? []).filter((word) => has(`>${word}<`));
      given.push([id, status, has(words.absence.silent), has(getMessages(locale).related.ours), shown]);
      const { related } = sections;
      const isOurs = related?.sources.every((source) => source.id === 'redaktion') ?? false;
      meant.push([id, 200, silent.length > 0, isOurs, []]);
    }
    expect(given).toEqual(meant);
  });
}
