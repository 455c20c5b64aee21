import { capitalise } from '#lib/i18n/format';
import { type Locale, locales } from '#lib/i18n/locales';
import { escoAddress } from '#lib/profile/sections/classification';
import { isRealDate } from '#lib/vocabulary/date';
import { toSlug } from '../slug';
import type { AmsTitles } from './ams-titles';
import type { EscoData } from './read-downloads';
import type { Taken } from './reserved';
import { type Titles, toTitles } from './titles';
import { crosswalkSource, escoSource, toGroupId } from './vocabularies';

/** An occupation that both languages have. */
export interface Occupation {
  uri: string;
  code: string;
  isco: string;
  titles: Record<Locale, Titles>;
}

/** The occupations both languages have, by their code; each of the others is counted by the reason why it is left out. */
export function listOccupations({ occupations, facts, slovenianLines, tally }: EscoData): Occupation[] {
  for (const [uri, origin] of slovenianLines) {
    const label = occupations.sl.get(uri)?.label;
    if (!facts.has(uri)) tally.add('left out: occupations without German', `${origin}  ${label}`);
  }
  const codes = new Set<string>();
  return [...facts]
    .flatMap(([uri, { code, isco: group, origin }]) => {
      const [de, sl] = [occupations.de.get(uri), occupations.sl.get(uri)];
      const isco = restoreZero(group, code);
      const leaveOut = (reason: string, value: string) => {
        tally.add(`left out: occupations ${reason}`, `${origin}  ${value}`);
        return [];
      };
      if (!de || !sl) return leaveOut('without Slovenian', de?.label ?? uri);
      if (!escoAddress.test(uri)) return leaveOut('whose address is none of an occupation in ESCO', uri);
      if (!/^\d{4}(\.\d+)*$/.test(code)) return leaveOut('whose code is none of ESCO', JSON.stringify(code));
      if (!/^\d{4}$/.test(isco)) return leaveOut('whose ISCO group is not four digits', JSON.stringify(group));
      if (codes.has(code)) return leaveOut('with the code of another', code);
      codes.add(code);
      return [{ uri, code, isco, titles: { de: toTitles('de', de.label), sl: toTitles('sl', sl.label) } }];
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || (a.uri < b.uri ? -1 : 1));
}

/** Spreadsheets take the zero of `0110`; the code of the occupation has it still. */
function restoreZero(isco: string, code: string): string {
  const whole = isco.padStart(4, '0');
  return code.startsWith(whole) ? whole : isco;
}

/** The folder of a profile: `esco-2433-6`. */
export function toProfileId({ code }: Occupation): string {
  return `esco-${toSlug(code)}`;
}

/** Slugs of the titles; where two have the same or the site has it already, with the ESCO code. */
export function buildSlugs(occupations: readonly Occupation[], taken: Taken): Record<Locale, Map<string, string>> {
  const build = (locale: Locale) => {
    const plain = new Map(occupations.map(({ uri, titles }) => [uri, toSlug(titles[locale].masculine)]));
    const counts = new Map<string, number>();
    for (const slug of plain.values()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    return new Map(
      occupations.map(({ uri, code }) => {
        const slug = plain.get(uri) ?? '';
        const free = slug && counts.get(slug) === 1 && !taken.slugs[locale].has(slug);
        return [uri, free ? slug : [slug, toSlug(code)].filter(Boolean).join('-')];
      }),
    );
  };
  return { sl: build('sl'), de: build('de') };
}

/** profile.json of an occupation. */
export function buildFacts(
  occupation: Occupation,
  data: EscoData,
  competenceIds: ReadonlyMap<string, string>,
  { own, related }: AmsTitles,
) {
  const { uri, code, isco } = occupation;
  const { essential = [], optional = [] } = data.relations.get(uri) ?? {};
  const toIds = (uris: readonly string[]) =>
    [...new Set(uris.flatMap((skill) => competenceIds.get(skill) ?? []))].sort();
  const basic = toIds(essential);
  const more = toIds(optional).filter((id) => !basic.includes(id));
  const sources = [escoSource.id];
  const { modified = '', origin = '' } = data.facts.get(uri) ?? {};
  const dated = isRealDate(modified);
  if (!dated) data.tally.add('without a day of change, as it is not written as 2024-01-25', `${origin}  "${modified}"`);
  return {
    id: toProfileId(occupation),
    officialTitle: data.occupations.de.get(uri)?.label ?? code,
    ...(dated && { updated: modified }),
    imported: true,
    sections: {
      ...(basic.length && { basic: { sources, competences: basic } }),
      ...(more.length && { optional: { sources, competences: more } }),
      classification: {
        sources: own.length || related.length ? [...sources, crosswalkSource.id] : sources,
        group: toGroupId(isco),
        ...(own.length && { ams: own }),
        ...(related.length && { amsRelated: related }),
        isco,
        esco: [{ uri, code, match: 'exact' }],
      },
    },
  };
}

/** sl.md or de.md of an occupation: front matter only, as ESCO has no text that could be shown. */
export function buildText(occupation: Occupation, locale: Locale, data: EscoData, slug: string): string {
  const { title, feminine, masculine } = occupation.titles[locale];
  const known = new Set([title, feminine, masculine].map((form) => form.toLowerCase()));
  const alternatives = (data.occupations[locale].get(occupation.uri)?.alternatives ?? []).filter((label) => {
    const fresh = !known.has(label.toLowerCase());
    known.add(label.toLowerCase());
    return fresh;
  });
  const list = alternatives.map((label) => `\n  - ${JSON.stringify(label)}`).join('');
  const values = { title, feminine, masculine, summary: summarise(locale, occupation) };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const more = list ? [`alternatives:${list}`] : [];
  return ['---', `slug: ${slug}`, 'status: machine', ...lines, ...more, '---', ''].join('\n');
}

/** What a summary may have, as the front matter has it. */
const longestSummary = 170;

const sentences: Record<Locale, { named(title: string, code: string): string; bare(code: string): string }> = {
  sl: {
    named: (title, code) =>
      `${title}: kompetence in uvrstitev po evropski klasifikaciji ESCO (šifra ${code}), prevzeto samodejno.`,
    bare: (code) => `Poklic evropske klasifikacije ESCO (šifra ${code}): kompetence in uvrstitev, prevzeto samodejno.`,
  },
  de: {
    named: (title, code) =>
      `${title}: Kompetenzen und Einordnung nach der europäischen Klassifikation ESCO (Code ${code}), automatisch übernommen.`,
    bare: (code) =>
      `Beruf der europäischen Klassifikation ESCO (Code ${code}): Kompetenzen und Einordnung, automatisch übernommen.`,
  },
};

function summarise(locale: Locale, { titles, code }: Occupation): string {
  const { named, bare } = sentences[locale];
  const summary = named(capitalise(locale, titles[locale].title), code);
  return summary.length <= longestSummary ? summary : bare(code);
}

/** How many labels were not taken apart, by language. */
export function countForms(occupations: readonly Occupation[], form: Titles['form']): Record<Locale, number> {
  const count = (locale: Locale) => occupations.filter(({ titles }) => titles[locale].form === form).length;
  const [sl, de] = locales.map(count);
  return { sl: sl ?? 0, de: de ?? 0 };
}
