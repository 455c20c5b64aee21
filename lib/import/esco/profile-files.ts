import { type ByLocale, byLocale, locales } from '#lib/i18n/locales';
import { toSlug } from '#lib/i18n/slug';
import { isRealDate } from '#lib/vocabulary/date';
import type { AmsTitles } from './ams-titles';
import type { EscoData } from './esco-data';
import { type Occupation, toProfileId } from './occupations';
import { findDescription } from './profile-text';
import type { Reserved } from './reserved';
import { crosswalkSource, escoSource, toGroupId } from './vocabularies';

/** Builds slugs from the titles; one that is not unique gets the ESCO code appended. */
export function buildSlugs(occupations: readonly Occupation[], reserved: Reserved): ByLocale<Map<string, string>> {
  return byLocale((locale) => {
    const titled = occupations.flatMap(({ uri, code, titles }) => {
      const title = titles[locale];
      return title ? [{ uri, code, plain: toSlug(title.masculine) }] : [];
    });
    const counts = new Map<string, number>();
    for (const { plain } of titled) counts.set(plain, (counts.get(plain) ?? 0) + 1);
    return new Map(
      titled.map(({ uri, code, plain }) => {
        const free = plain && counts.get(plain) === 1 && !reserved.slugs[locale].has(plain);
        return [uri, free ? plain : [plain, toSlug(code)].filter(Boolean).join('-')];
      }),
    );
  });
}

/** Builds profile.json. */
export function buildFacts(
  occupation: Occupation,
  data: EscoData,
  competenceIds: ReadonlyMap<string, string>,
  { ams: { own, related }, near }: { ams: AmsTitles; near: readonly Occupation[] },
) {
  const { uri, code, isco } = occupation;
  const { essential = [], optional = [] } = data.relations.get(uri) ?? {};
  const toIds = (uris: readonly string[]) =>
    [...new Set(uris.flatMap((skill) => competenceIds.get(skill) ?? []))].sort();
  const basic = toIds(essential);
  const more = toIds(optional).filter((id) => !basic.includes(id));
  const sources = [escoSource.id];
  const { modified = '', origin = '' } = data.facts.get(uri) ?? {};
  const untranslated = locales.filter((locale) => !occupation.titles[locale]);
  const described = locales.some((locale) => findDescription(occupation, locale, data).length);
  const dated = isRealDate(modified);
  if (!dated)
    data.tally.add('without a date of change, which is not written as 2024-01-25', `${origin}  "${modified}"`);
  return {
    id: toProfileId(occupation),
    officialTitle: data.occupations.de.get(uri)?.label ?? code,
    ...(dated && { sourceUpdated: modified }),
    imported: true,
    ...(untranslated.length && { untranslated }),
    sections: {
      ...(described && { tasks: { sources } }),
      ...(basic.length && { basic: { sources, competences: basic } }),
      ...(more.length && { optional: { sources, competences: more } }),
      ...(near.length && { related: { sources, occupations: near.map(toProfileId) } }),
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
