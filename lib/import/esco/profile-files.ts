import { capitalise } from '#lib/i18n/format';
import { type ByLocale, byLocale, type Locale } from '#lib/i18n/locales';
import { toSlug } from '#lib/i18n/slug';
import { isRealDate } from '#lib/vocabulary/date';
import type { AmsTitles } from './ams-titles';
import type { EscoData } from './esco-data';
import { type Occupation, toProfileId } from './occupations';
import type { Reserved } from './reserved';
import { crosswalkSource, escoSource, toGroupId } from './vocabularies';

/** Builds slugs from the titles; one that is not unique gets the ESCO code appended. */
export function buildSlugs(occupations: readonly Occupation[], reserved: Reserved): ByLocale<Map<string, string>> {
  return byLocale((locale) => {
    const plain = new Map(occupations.map(({ uri, titles }) => [uri, toSlug(titles[locale].masculine)]));
    const counts = new Map<string, number>();
    for (const slug of plain.values()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    return new Map(
      occupations.map(({ uri, code }) => {
        const slug = plain.get(uri) ?? '';
        const free = slug && counts.get(slug) === 1 && !reserved.slugs[locale].has(slug);
        return [uri, free ? slug : [slug, toSlug(code)].filter(Boolean).join('-')];
      }),
    );
  });
}

/** Builds profile.json. */
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
  if (!dated)
    data.tally.add('without a date of change, which is not written as 2024-01-25', `${origin}  "${modified}"`);
  return {
    id: toProfileId(occupation),
    officialTitle: data.occupations.de.get(uri)?.label ?? code,
    ...(dated && { sourceUpdated: modified }),
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

/** Builds sl.md or de.md: front matter only, as no text of ESCO is shown. */
export function buildText(
  occupation: Occupation,
  locale: Locale,
  data: EscoData,
  { slug, searchWords }: { slug: string; searchWords: readonly string[] },
): string {
  const { title, feminine, masculine } = occupation.titles[locale];
  const known = new Set([title, feminine, masculine].map((form) => form.toLowerCase()));
  const isFresh = (label: string) => {
    const fresh = !known.has(label.toLowerCase());
    known.add(label.toLowerCase());
    return fresh;
  };
  const alternatives = (data.occupations[locale].get(occupation.uri)?.alternatives ?? []).filter(isFresh);
  const lists = Object.entries({ alternatives, searchWords: searchWords.filter(isFresh) });
  const values = { title, feminine, masculine, summary: summarise(locale, occupation) };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const more = lists.flatMap(([key, names]) =>
    names.length ? [`${key}:`, ...names.map((name) => `  - ${JSON.stringify(name)}`)] : [],
  );
  return ['---', `slug: ${slug}`, 'status: machine', ...lines, ...more, '---', ''].join('\n');
}

/** In characters; the limit of the front matter. */
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
